import { skAdjective } from '../../languages/ru/names/words';
import { adjectiveEnding } from '../systems/derived-words';
import type { Side } from '../ledger/side';
import type { Vocabulary } from '../ledger/common-words';
import type { Word } from '../ledger/name-tokens';

/** In letters: a shorter part is found in any word by chance, and a shorter name is no compound. */
const [shortestPart, shortestName] = [3, 7];

/** A part so long says of itself that the word with it stands for the name: processor of Multi-processor in «многопроцессорные». */
const tellingPart = 5;

/** The words for the two parts stand side by side, or with so many between them. */
const between = 1;

/** Endings that make an adjective or a noun of another (файл, файловая) have so many letters at most. */
const longestEnding = 5;

/**
 * English names made of two words, and the Russian words that say both of them: Southbay is «Южная Бухта», Netmask «Сетевая маска».
 *
 * @returns the words of both sides that are explained so
 */
export function compoundsBySense(source: Side, target: Side, vocabulary: Vocabulary): ReadonlySet<Word> {
  const found = new Set<Word>();
  for (const word of target.words) {
    if (!word.capital || word.caps || word.lower.length < shortestName) continue;
    const halves = halvesOf(word.lower, vocabulary);
    if (halves.length === 0) continue;
    const said = halves.map((parts) => saidBy(parts, source.words)).find((words) => words.length > 0);
    for (const one of said ? [word, ...said] : []) found.add(one);
  }
  return found;
}

/** The Russian stems that each half may stand for, for every way to part the word. */
function halvesOf(lower: string, vocabulary: Vocabulary): [Half, Half][] {
  const cuts = lower.includes('-')
    ? [lower.split('-')]
    : Array.from({ length: lower.length - 2 * shortestPart + 1 }, (_, k) => [
        lower.slice(0, k + shortestPart),
        lower.slice(k + shortestPart),
      ]);
  return cuts.flatMap((parts): [Half, Half][] => {
    if (parts.length !== 2) return [];
    const [one, two] = parts.map((text) => ({
      text,
      stems: vocabulary.sourcesOf(vocabulary.targetStem(text)),
    })) as [Half, Half];
    return one.stems.size > 0 && two.stems.size > 0 ? [[one, two]] : [];
  });
}

/** A half of an English word, and the stems of the Russian words that it translates. */
interface Half {
  text: string;
  stems: ReadonlySet<string>;
}

/** The Russian words that say both halves; none where one is not said. */
function saidBy([first, second]: [Half, Half], words: readonly Word[]): Word[] {
  for (const [at, word] of words.entries()) {
    if (!says(word, second)) continue;
    if (isPartOf(word, second) && (second.text.length >= tellingPart || says(word, first))) return [word];
    const other = words
      .slice(Math.max(0, at - 1 - between), at + 2 + between)
      .find((one) => says(one, first));
    if (other && other !== word) return [other, word];
    const before = words[at - 1];
    if (word.joined && before && mayQualify(before)) return [before, word];
  }
  return [];
}

/** «Срединных» of «Срединных земель» for Midland; an adjective of a place stands for the place. */
function mayQualify({ capital, initial, lower }: Word): boolean {
  return capital && !initial && adjectiveEnding.test(lower) && !skAdjective.test(lower);
}

/** The word is a translation of the half, derived from one, or made with one. */
function says(word: Word, half: Half): boolean {
  if (half.stems.has(word.stem)) return true;
  for (const stem of half.stems) {
    if (
      stem.length >= shortestPart &&
      word.lower.startsWith(stem) &&
      word.lower.length <= stem.length + longestEnding
    )
      return true;
  }
  return isPartOf(word, half);
}

/** The word has a translation of the half behind another part: «многопроцессорные», «Чистоводье». */
function isPartOf({ lower }: Word, { stems }: Half): boolean {
  if (lower.length < shortestName) return false;
  for (const stem of stems)
    if (stem.length >= shortestPart && lower.indexOf(stem) >= shortestPart) return true;
  return false;
}
