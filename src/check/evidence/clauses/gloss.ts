import type { BeadContext, LinkedWord } from '../../../model/rule';
import { shortForm } from '../../../pairs/ru-en/short-forms';
import type { Clause } from './clauses';

/**
 * Whether a clause spells out a name or an acronym that stands beside it in brackets, or before the brackets that it stands in, and that the other side has as it is:
 * «Центр контроля заболеваний (CDC)» for "CDC". Translators explain what their readers do not know.
 *
 * @param side - the side that has the clause
 */
export function isGloss(context: BeadContext, side: 'source' | 'target', { from, to }: Clause): boolean {
  const { facts } = context;
  const links = facts.links(context);
  const [own, other] = side === 'source' ? [links.source, links.target] : [links.target, links.source];
  const { text } = facts.bitext[side];
  const between = (at: number) => text.slice(own[at - 1]?.end ?? 0, own[at]?.start ?? 0);
  const isKept = (word: LinkedWord | undefined) =>
    word !== undefined && /^\p{Lu}/u.test(word.text) && other.some(({ text: same }) => same === word.text);
  if (to - from >= LONG_FORM && other.some(isShortForm)) return true;
  const behind = to < own.length && between(to).includes('(') && isKept(own[to]);
  return behind || (from > 0 && between(from).includes('(') && isKept(own[from - 1]));
}

/** The long form of a name has so many words at least. */
const LONG_FORM = 5;

/** Whether a word is made of beginnings of others (Росгидромет), and nothing is known to render it. */
function isShortForm({ text, known, links }: LinkedWord): boolean {
  return known === 0 && links.length === 0 && shortForm.test(text);
}
