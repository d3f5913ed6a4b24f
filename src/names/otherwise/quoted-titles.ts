import type { Side } from '../ledger/side';
import type { Word } from '../ledger/name-tokens';

/**
 * Titles in quotation marks that stand for titles in quotation marks: «Ворчуны» is The Grumps by its sense. The n-th unpaired title of a
 * side stands for the n-th of the other; what is left over on one side stands for nothing.
 *
 * @param isPaired - true for words of names that are paired already
 * @returns the words of both sides that are explained so
 */
export function titlesBySense(
  source: Side,
  target: Side,
  isPaired: (word: Word) => boolean,
): ReadonlySet<Word> {
  const isOpen = (title: readonly Word[]) => !title.some(isPaired);
  const [ours, theirs] = [titlesOf(source.words).filter(isOpen), titlesOf(target.words).filter(isOpen)];
  const found = new Set<Word>();
  for (let k = 0; k < Math.min(ours.length, theirs.length); k++) {
    for (const word of [...ours[k]!, ...theirs[k]!]) found.add(word);
  }
  return found;
}

/** Longer quotations are speech. */
const longestTitle = 6;

/** The words of each short quotation that begins with a capital. */
function titlesOf(words: readonly Word[]): Word[][] {
  const titles: Word[][] = [];
  let open: Word[] = [];
  const close = () => {
    if (open.length > 0 && open.length <= longestTitle && open[0]!.capital) titles.push(open);
    open = [];
  };
  for (const word of words) {
    if (!word.quoted) close();
    else open.push(word);
  }
  close();
  return titles;
}
