import type { LanguagePack } from '../../../languages/pack';
import type { LinkedWord } from '../../../model/rule';
import type { Fate } from './leftovers';
import { linkRate } from './coverage';

/** A run of words with hardly a counterpart on the other side. */
export interface Gap {
  /** Index of the first word. */
  from: number;
  /** Index after the last word. */
  to: number;
  /** Words left alone in it. */
  lost: number;
  /** How surprising it is, in about nats. */
  surprise: number;
}

/** What a word with a counterpart, and one that faces another left over, takes away. */
const LINKED = -2.5;
const FACED = -0.5;

/** A word beside a faced one counts half: the two may render one. */
const BESIDE = 0.5;

/**
 * The run of a side that is most surprisingly left over (a maximal-sum segment); nothing when no word is left alone.
 *
 * @param damping - what each further lost word counts of the one before, in (0, 1]: below 1 a run of many words, which free
 *   translation leaves, does not drown a single one
 * @param pack - of the language of the side
 */
export function widestGap(
  words: readonly LinkedWord[],
  fates: readonly Fate[],
  damping: number,
  pack: LanguagePack,
): Gap | undefined {
  let best: Gap | undefined;
  let open: Gap = { from: 0, to: 0, lost: 0, surprise: 0 };
  words.forEach((word, at) => {
    if (open.surprise <= 0) open = { from: at, to: at, lost: 0, surprise: 0 };
    const isAlone = fates[at] === 'alone';
    open.surprise += worth(word, fates[at]!, pack) * (isAlone ? damping ** open.lost : 1);
    open.to = at + 1;
    if (isAlone) open.lost++;
    if (open.lost && open.surprise > (best?.surprise ?? 0)) best = { ...open };
  });
  return best;
}

/** In nats; a word left alone is worth the more, the more often it is rendered elsewhere. */
function worth(word: LinkedWord, fate: Fate, { renderedShare }: LanguagePack): number {
  if (fate === 'light') return 0;
  if (fate === 'linked') return LINKED;
  if (fate === 'faced') return FACED;
  const full = -Math.log(1 - (renderedShare?.(word.stem) ?? linkRate(word).true));
  return fate === 'beside' ? BESIDE * full : full;
}
