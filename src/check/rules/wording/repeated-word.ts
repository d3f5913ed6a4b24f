import type { BeadSide, Rule } from '../../../model/rule';
import { sideWords, type Word } from '../../evidence/passage-words';

/** Options of {@link repeatedWord}. */
export interface RepeatedWordOptions {
  /** Words that English or the user may rightly write twice in a row, lower case. */
  allow: readonly string[];
}

/** The same word, or the same two or three words, twice in a row. */
export const repeatedWord: Rule<RepeatedWordOptions> = {
  id: 'repeated-word',
  severity: 'warning',
  mqm: 'fluency/grammar/duplication',
  description: 'A word of the translation stands twice in a row.',
  // grammatical ("he had had", "that that"), interjections and emphasis; a third time is reported all the same
  defaults: {
    allow: ['had', 'that', 'no', 'bye', 'ha', 'very', 'yes', 'well', 'knock', 'hear', 'there', 'now'],
  },
  *checkBead({ source, target, facts }, { allow }) {
    const runs = repeats(sideWords(target), facts.bitext.target.text);
    if (!runs.length) return;
    const intended = repeats(sideWords(source), facts.bitext.source.text).length > 0;
    if (intended || sideWords(source).some(isDoubled)) return;
    for (const { words, times } of runs) {
      const text = words.map((word) => word.text).join(' ');
      if (times === 2 && (allow.includes(text.toLowerCase()) || endsClause(words[0]!, target))) continue;
      const [first, second] = [words[0]!, words.at(-1)!];
      yield {
        message: `‘${text}’ stands ${times === 2 ? 'twice' : `${times} times`} in a row.`,
        source: [],
        target: [{ start: first.start, end: second.end + (times - 1) * (second.end - first.start + 1) }],
        suggestion: text,
      };
    }
  },
};

/** What the country is is a question: the first ends a clause, the second begins what is said of it. */
function endsClause({ lower, start }: Word, side: BeadSide): boolean {
  if (!/^(?:is|was|are)$/.test(lower)) return false;
  const before = side.text.slice(0, start - side.start);
  const stop = Math.max(...STOPS.map((mark) => before.lastIndexOf(mark)));
  return /\b(?:what|where|who|how|why|whatever)\b/i.test(before.slice(stop + 1));
}

const STOPS = ['.', '?', '!', ';'];

interface Repeat {
  /** The first occurrence. */
  words: Word[];
  times: number;
}

/** Бора-Бора, еле-еле: the original repeats, too. */
function isDoubled({ lower }: Word): boolean {
  const half = lower.length >> 1;
  return lower[half] === '-' && lower.slice(0, half) === lower.slice(half + 1);
}

/** One to three words followed by the same again with nothing but space between. */
function repeats(words: readonly Word[], text: string): Repeat[] {
  const found: Repeat[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= 3; length++) {
      let times = 1;
      while (sameAgain(words, i + (times - 1) * length, length, text)) times++;
      if (times === 1) continue;
      found.push({ words: words.slice(i, i + length), times });
      i += times * length - 1;
      break;
    }
  }
  return found;
}

function sameAgain(words: readonly Word[], at: number, length: number, text: string): boolean {
  if (at + 2 * length > words.length) return false;
  for (let k = 0; k < length; k++) {
    const [a, b] = [words[at + k]!, words[at + length + k]!];
    if (a.lower !== b.lower) return false;
  }
  for (let k = at; k < at + 2 * length - 1; k++) {
    if (text.slice(words[k]!.end, words[k + 1]!.start).trim() !== '') return false;
  }
  return true;
}
