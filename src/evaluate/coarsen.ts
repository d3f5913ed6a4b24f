import type { Rung } from './rung';

/** Joins consecutive non-null beads that lie inside one gold bead; null beads are never merged away. */
export function coarsen(predicted: readonly Rung[], gold: readonly Rung[]): Rung[] {
  const sourceGold = new Map<number, number>();
  const targetGold = new Map<number, number>();
  gold.forEach(({ source, target }, index) => {
    if (source.start === source.end || target.start === target.end) return;
    for (let i = source.start; i < source.end; i++) sourceGold.set(i, index);
    for (let j = target.start; j < target.end; j++) targetGold.set(j, index);
  });
  const coarse: Rung[] = [];
  let last: number | undefined;
  for (const { source, target } of predicted) {
    const inside = goldBead(source, target, sourceGold, targetGold);
    const previous = coarse.at(-1);
    if (previous && inside !== undefined && inside === last) {
      previous.source = { start: previous.source.start, end: source.end };
      previous.target = { start: previous.target.start, end: target.end };
    } else coarse.push({ source, target });
    last = inside;
  }
  return coarse;
}

/** Index of the gold bead that holds the whole rung; `undefined` for a null rung or one that crosses beads. */
function goldBead(
  source: Rung['source'],
  target: Rung['target'],
  sourceGold: ReadonlyMap<number, number>,
  targetGold: ReadonlyMap<number, number>,
): number | undefined {
  if (source.start === source.end || target.start === target.end) return undefined;
  const bead = sourceGold.get(source.start);
  for (let i = source.start; i < source.end; i++) if (sourceGold.get(i) !== bead) return undefined;
  for (let j = target.start; j < target.end; j++) if (targetGold.get(j) !== bead) return undefined;
  return bead;
}
