import type { Side } from '../ledger/side';
import { isLatin } from '../ledger/loss/traits';
import { nameText, type Run, type Word } from '../ledger/name-tokens';
import type { PartKnowledge, ReplacedPart } from './replaced-parts';

/** How often it is a mistake: as where one part of a name is rendered and the other faces a part without counterpart. */
const confidence = 0.85;

/**
 * The parts of names in Latin letters that have another name in their place: «Daily Телеграф» beside Daily Mail. What is written in Cyrillic beside a
 * word that is kept is a part of the same title, and so is what stands beside it on the other side.
 *
 * @param isUsed - words that belong to a pair
 */
export function replacedBesideKept(
  source: Side,
  target: Side,
  isUsed: (word: Word) => boolean,
  knowledge: PartKnowledge,
): ReplacedPart[] {
  const { vocabulary, counterparts } = knowledge;
  const found: ReplacedPart[] = [];
  const isOpen = (word: Word | undefined) =>
    word !== undefined && word.capital && !word.letter && !isUsed(word);
  for (const run of source.runs) {
    run.forEach((kept, at) => {
      if (!isLatin(kept) || !isOpen(kept) || vocabulary.isFunctionWord(kept)) return;
      const ours = neighbours(run, at).filter(
        (word) =>
          isOpen(word) &&
          !isLatin(word) &&
          !vocabulary.isCommonSource(word) &&
          !knowledge.isSettled(word) &&
          !counterparts.ofSource(word),
      );
      if (ours.length === 0) return;
      const there = target.runs.find((other) => other.some(({ text }) => text === kept.text));
      if (!there) return;
      const theirs = neighbours(
        there,
        there.findIndex(({ text }) => text === kept.text),
      ).filter(
        (word) => isOpen(word) && !vocabulary.isFunctionWord(word) && !counterparts.ofTargetPart(word),
      );
      if (theirs.length === 0) return;
      found.push({ source: partOf(ours.slice(0, 1)), target: partOf(theirs.slice(0, 1)), confidence });
    });
  }
  return found;
}

/** What stands right behind a word, and right before it. */
function neighbours(run: Run, at: number): Word[] {
  return [run[at + 1], run[at - 1]].filter((word) => word !== undefined);
}

function partOf(words: Word[]): ReplacedPart['source'] {
  return { run: -1, from: 0, words, text: nameText(words) };
}
