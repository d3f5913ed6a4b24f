import { languagePack } from '../languages/index';
import type { BeadContext } from '../model/rule';
import type { Span } from '../model/span';

/** Where the grammar of a translation shows that a word is lost. */
export interface Hole extends Span {
  /** What it says for a loss, in nats. */
  weight: number;
}

/**
 * What the grammar of the translation alone says for a word being lost there, in nats: `in .`, `between and`. A third of
 * the names and nouns that DEMETR removes leave a hole of either kind; of 1,885 human sentences 4 have a sure one and 32 a weak one.
 */
export function holeIn({ target, facts }: BeadContext): Hole | undefined {
  const holes = languagePack(facts.bitext.target.language).holes;
  // a text with spaces before its stops is tokenised: its marks tell nothing
  if (!holes || (target.text.match(/\s[,.:!?'’]/g) ?? []).length > 1) return undefined;
  const sure = holes.sure.exec(target.text);
  const found = sure ?? holes.weak.exec(target.text);
  if (!found) return undefined;
  const start = target.start + found.index;
  // the whole of a sentence that begins without a subject is no place
  const end = start + Math.min(found[0].length, (/^\S+(?:\s+\S+)?/.exec(found[0]) ?? [''])[0].length);
  return { start, end: Math.max(end, start + 1), weight: sure ? 4 : 2.5 };
}
