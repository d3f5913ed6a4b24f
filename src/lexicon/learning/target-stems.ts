import type { Lexicon } from '../../model/lexicon';

const reversed = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

/** How many source entries each target stem translates; made once for each lexicon, which takes a twentieth of a second. */
export function targetStems(lexicon: Lexicon): ReadonlyMap<string, number> {
  let known = reversed.get(lexicon);
  if (!known) reversed.set(lexicon, (known = reverse(lexicon)));
  return known;
}

function reverse(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const source of lexicon.stems()) {
    for (const { stem } of lexicon.translations(source)) known.set(stem, (known.get(stem) ?? 0) + 1);
  }
  return known;
}
