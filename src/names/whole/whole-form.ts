import type { Side } from '../ledger/side';
import type { Match, Stretch } from '../ledger/stretch';
import type { Word } from '../ledger/name-tokens';

/**
 * The matches of a passage, where a known rendering is the end of a longer one of the same place that stands there: China of People's Republic of
 * China. Capitals alone do not show it, since small words stand inside.
 */
export function withWholeForms(matches: readonly Match[], { words }: Side): Match[] {
  const used = new Set(matches.flatMap(({ target }) => target.words));
  return matches.map((match) => {
    const longer = match.known?.entry.kind === 'place' ? longerForm(match, words, used) : undefined;
    return longer ? { ...match, target: longer } : match;
  });
}

function longerForm(
  { target, known }: Match,
  words: readonly Word[],
  used: ReadonlySet<Word>,
): Stretch | undefined {
  const [start, end] = [words.indexOf(target.words[0]!), words.indexOf(target.words.at(-1)!) + 1];
  let longest: Stretch | undefined;
  for (const { text } of known!.entry.target) {
    const parts = text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .split(' ');
    // the Kremlin is cited without its article
    if (parts[0] === 'the' || parts.length <= (longest ?? target).words.length) continue;
    // United States is the beginning of United States of America, China the end of its long form
    for (const from of [end - parts.length, start]) {
      const there = words.slice(Math.max(0, from), from + parts.length);
      const isFree = (word: Word) => target.words.includes(word) || !used.has(word);
      if (
        there.length !== parts.length ||
        !there.every((word, at) => word.lower === parts[at] && isFree(word))
      )
        continue;
      longest = { run: target.run, from: target.from - (start - from), words: there, text };
    }
  }
  return longest;
}
