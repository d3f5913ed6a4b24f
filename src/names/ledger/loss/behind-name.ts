import { skAdjective } from '../../../languages/ru/names/words';
import type { Vocabulary } from '../common-words';
import type { Word } from '../name-tokens';

/** Ivan Kowalski, Daily Ковальский: an adjective of a place does not stand behind a name. */
export function isBehindName(words: readonly Word[], word: Word, vocabulary: Vocabulary): boolean {
  const before = words[words.indexOf(word) - 1];
  return (
    word.joined &&
    before !== undefined &&
    before.capital &&
    !before.caps &&
    !before.initial &&
    !vocabulary.isCommonSource(before) &&
    !skAdjective.test(before.lower) &&
    !vocabulary.isFunctionWord(before)
  );
}
