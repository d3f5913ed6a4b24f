import type { BeadContext } from '../../model/rule';

/** What editors put where they leave something out: `[...]`, «<…>», `(...)`. */
const CUT = /[[(<](?:\.{2,4}|…)[\])>]/;

/**
 * Whether one side says, in a bead or in the next one on either side, that something was left out there, and the other side does not say the same.
 *
 * @param side - the side that is shorter
 */
export function declaresCut({ index, facts }: BeadContext, side: 'source' | 'target'): boolean {
  const other = side === 'source' ? 'target' : 'source';
  const near = facts.beads.slice(Math.max(0, index - 1), index + 2);
  return near.some((bead) => CUT.test(bead[side].text)) && !near.some((bead) => CUT.test(bead[other].text));
}
