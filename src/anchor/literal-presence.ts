import type { Anchor } from '../model/anchor';
import { latinCode } from './scan-acronyms';

/** A shorter code would be found by chance. */
const SHORTEST = 3;

/**
 * Makes a test whether a literal or acronym stands in a text in some form: «ковид-19» aside, COVID‑19 and "Covid 19" are the same
 * letters, and so is «Су-27» in "Su-27". The text is prepared on the first call.
 */
export function isLiteralIn(text: string): (anchor: Anchor) => boolean {
  let squeezed: string | undefined;
  return (anchor) => {
    if (anchor.kind !== 'literal' && anchor.kind !== 'acronym') return false;
    squeezed ??= squeeze(text);
    const wanted = squeeze(anchor.text);
    return wanted.length >= SHORTEST && squeezed.includes(wanted);
  };
}

function squeeze(text: string): string {
  return latinCode(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
