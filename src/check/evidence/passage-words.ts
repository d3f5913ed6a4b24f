import type { BeadSide } from '../../model/rule';
import { wordsOf, type Word } from '../../text/words';

const bySide = new WeakMap<BeadSide, readonly Word[]>();

/** The words of one side of a bead; several rules ask for them. */
export function sideWords(side: BeadSide): readonly Word[] {
  let words = bySide.get(side);
  if (!words) bySide.set(side, (words = wordsOf(side.text, side.start)));
  return words;
}
