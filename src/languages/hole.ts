import type { Span } from '../model/span';
import type { LanguagePack } from './pack';

/** Where the grammar of a translation shows that a word is lost. */
export interface Hole extends Span {
  /** What it says for a loss, in nats. */
  weight: number;
}

/**
 * What the grammar of a text alone says for a word being lost there, in nats: `in .`, `between and`. A third of the names
 * and nouns that DEMETR removes leave a hole of either kind; of 1,885 human sentences 4 have a sure one and 32 a weak one.
 *
 * @param isSure - whether only a sure one is looked for
 */
export function findHole(text: string, { holes }: LanguagePack, isSure = false): Hole | undefined {
  // a text with spaces before its stops is tokenised: its marks tell nothing
  if (!holes || (text.match(/\s[,.:!?'’]/g) ?? []).length > 1) return undefined;
  const sure = holes.sure.exec(text);
  const found = sure ?? (isSure ? null : holes.weak.exec(text));
  if (!found) return undefined;
  // the whole of a sentence that begins without a subject is no place
  const length = Math.min(found[0].length, (/^\S+(?:\s+\S+)?/.exec(found[0]) ?? [''])[0].length);
  return { start: found.index, end: found.index + Math.max(length, 1), weight: sure ? 4 : 2.5 };
}
