import { languagePack } from '../../../languages/index';
import type { BeadContext, BeadSide, Draft, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import {
  clauseOpeners,
  clauseVerbs,
  doubledWords,
  repeatingJoiners,
} from '../../../pairs/ru-en/doubled-words';
import { sideWords } from '../../evidence/passage-words';
import { turnContext } from '../../evidence/one-text/turn-context';
import type { Word } from '../../../text/words';

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
  *checkBead(context, { allow }) {
    for (const { run, shown, place } of repeatsOf(context, allow)) {
      const { text } = context.facts.bitext.target;
      yield {
        ...said(run, shown),
        source: [],
        target: [place],
        suggestion: shown,
        edits: [{ ...place, text: text.slice(run.words[0]!.start, run.words.at(-1)!.end) }],
      };
    }
    // of the original it is said for information: there is nothing to mend in the translation
    for (const { run, shown, place } of repeatsOf(turnContext(context), allow))
      yield { ...said(run, shown), source: [place], target: [], severity: 'info' };
  },
};

/** Words of the target that stand twice in a row though neither grammar nor the other side asks for it. */
function* repeatsOf(
  context: BeadContext,
  allow: readonly string[],
): Iterable<{ run: Repeat; shown: string; place: Span }> {
  const { target, facts } = context;
  const runs = repeats(sideWords(target), facts.bitext.target.text);
  if (!runs.length) return;
  let intended = repetitions(context, 'source') - repetitions(context, 'target', runs);
  for (const run of runs) {
    const { words, times } = run;
    const shown = words.map((word) => word.text).join(' ');
    const isAllowed = allow.includes(shown.toLowerCase());
    if (times === 2 && (isAllowed || isGrammatical(run, context))) continue;
    // no no no
    if ((isAllowed || isEmphatic(run, context)) && intended-- > 0) continue;
    yield { run, shown, place: { start: words[0]!.start, end: endOf(run, words.at(-1)!) } };
  }
}

function said({ times }: Repeat, words: string): Pick<Draft, 'messageId' | 'data' | 'message'> {
  const often = times === 2 ? 'twice' : `${times} times`;
  return {
    messageId: 'repeated',
    data: { words, times },
    message: `‘${words}’ stands ${often} in a row.`,
  };
}

/** Where the last of the same words ends. */
function endOf({ words, times }: Repeat, last: Word): number {
  return last.end + (times - 1) * (last.end - words[0]!.start + 1);
}

/** True for what may stand twice for emphasis, as in the original: no articles, prepositions and the like, but "on and on". */
function isEmphatic({ words }: Repeat, { facts }: BeadContext): boolean {
  const { isFunctionWord } = languagePack(facts.bitext.target.language);
  const joined = words.length > 1 && repeatingJoiners.has(words.at(-1)!.lower);
  return joined || !words.every(({ lower }) => isFunctionWord(lower));
}

/** "What the country is is a question", "she gave her her coat", "he got on on Monday"; the two ones of "1 1/2". */
function isGrammatical(run: Repeat, { source, target }: BeadContext): boolean {
  const [word] = run.words;
  if (run.words.length > 1) return false;
  const rest = target.text.slice(endOf(run, word!) - target.start);
  if (/^\p{N}/u.test(word!.text) && rest.startsWith('/')) return true;
  if (endsClause(word!, target)) return true;
  const doubled = doubledWords.get(word!.lower);
  if (!doubled || doubled.before?.test(rest) === false) return false;
  if (doubled.after?.test(target.text.slice(0, word!.start - target.start)) === false) return false;
  const { original } = doubled;
  return !original || sideWords(source).filter(({ lower }) => original.test(lower)).length > 1;
}

/** The first ends a clause, the second begins what is said of it. */
function endsClause({ lower, start }: Word, side: BeadSide): boolean {
  if (!clauseVerbs.test(lower)) return false;
  const before = side.text.slice(0, start - side.start);
  const stop = Math.max(...STOPS.map((mark) => before.lastIndexOf(mark)));
  return clauseOpeners.test(before.slice(stop + 1));
}

const STOPS = ['.', '?', '!', ';'];

/**
 * How often a side repeats on purpose: «далеко-далеко», "Yes, yes", «шёл и шёл», and words twice in a row.
 *
 * @param except - runs that are not counted
 */
function repetitions(
  { facts, ...sides }: BeadContext,
  side: 'source' | 'target',
  except?: readonly Repeat[],
): number {
  const [words, text] = [sideWords(sides[side]), facts.bitext[side].text];
  const isCounted = (at: number) =>
    !except?.some(
      (run) => run.words[0]!.start <= words[at]!.start && words[at]!.start < endOf(run, run.words.at(-1)!),
    );
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    if (!isCounted(at)) continue;
    const span = isDoubled(words[at]!) ? 1 : repeatedAt(words, at, text);
    if (span === 0) continue;
    count++;
    // a third time belongs to the same repetition
    while (span > 1 && repeatedAt(words, at + span - 1, text) === span) at += span - 1;
    at += span - 1;
  }
  return count;
}

/** How many words «да, да» (2) and «шёл и шёл» (3) have; 0 where nothing is repeated. */
function repeatedAt(words: readonly Word[], at: number, text: string): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !second) return 0;
  if (first.lower === second.lower && /^[\s\p{P}]*$/u.test(text.slice(first.end, second.start))) return 2;
  return third?.lower === first.lower && repeatingJoiners.has(second.lower) ? 3 : 0;
}

interface Repeat {
  /** The first occurrence. */
  words: Word[];
  times: number;
}

/** Бора-Бора, еле-еле: the original repeats, too. */
function isDoubled({ lower }: Word): boolean {
  const [first, ...others] = lower.split('-');
  return others.length > 0 && first !== '' && others.every((part) => part === first);
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
