import type { Anchor } from '../../model/anchor';
import { acronymHints } from '../literals/acronyms';
import { latinCode } from '../literals/scan-acronyms';
import { isSaidOtherwise } from './said-otherwise';

/** A shorter code would be found by chance. */
const SHORTEST = 3;

/**
 * Makes a test whether a value stands in a text in a form that is no anchor there: a literal in other signs («ковид-19» aside,
 * COVID‑19 and "Covid 19" are the same letters), an acronym said freely («американские» for "US"), a number word left as it
 * is ("Rainbow Six"), or one inside another word («шестилапый»). The text is prepared on the first call.
 */
export function isShownIn(text: string): (anchor: Anchor) => boolean {
  let squeezed: string | undefined;
  let lower: string | undefined;
  return (anchor) => {
    if (anchor.kind === 'literal' || anchor.kind === 'acronym') {
      squeezed ??= squeeze(text);
      const wanted = squeeze(anchor.text);
      if (wanted.length >= SHORTEST && squeezed.includes(wanted)) return true;
    }
    lower ??= text.toLowerCase();
    if (anchor.kind === 'acronym') return isHinted(anchor, lower);
    if (isSaidOtherwise(anchor, lower)) return true;
    return /^\p{L}{3}/u.test(anchor.text) && stands(lower, anchor.text.toLowerCase());
  };
}

function isHinted({ value, alternatives = [] }: Anchor, lower: string): boolean {
  return [value, ...alternatives].some((one) =>
    acronymHints(one.slice('acronym:'.length)).some((hint) => lower.includes(hint)),
  );
}

/** True when the words stand in the text as whole words. */
function stands(lower: string, words: string): boolean {
  const at = lower.indexOf(words);
  return at >= 0 && !/\p{L}/u.test((lower[at - 1] ?? '') + (lower[at + words.length] ?? ''));
}

function squeeze(text: string): string {
  return latinCode(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
