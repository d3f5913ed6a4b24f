import type { BeadContext, CheckFacts } from '../../model/rule';
import type { IndexRange } from '../../model/span';
import { translationEvidence } from './clauses/coverage';

/** A run of passages, each paired with the translation of the one before or after it. */
export interface ShiftedRun extends IndexRange {
  /** 1: each stands beside the translation of the one before; −1: of the one after. */
  by: 1 | -1;
}

/** So many passages in a row are no chance. */
const LEAST = 3;

/** A passage with so much evidence for its own pair, in nats, is not asked further. */
const SOUND = 3;

/** By so much more evidence, in nats, a passage must belong to the neighbour of its pair. */
const MORE = 6;

/**
 * Runs of passages that are paired with the translation of their neighbour: a file lost or gained a line, and from there on every pair is shifted.
 *
 * @param facts - the passages; texts of one passage have none
 */
export function shiftedRuns({ beads, links }: CheckFacts): ShiftedRun[] {
  const own = beads.map((context) => (isPaired(context) ? translationEvidence(links(context)) : SOUND));
  const runs: ShiftedRun[] = [];
  for (const by of [1, -1] as const) {
    let start = 0;
    for (let at = 0; at <= beads.length; at++) {
      if (at < beads.length && belongsBeside(beads, at, by, own[at]!)) continue;
      if (at - start >= LEAST) runs.push({ ...widened(own, start, at), by });
      start = at + 1;
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

function isPaired({ source, target }: BeadContext): boolean {
  return source.text !== '' && target.text !== '';
}

/** Whether the original of a passage is translated in the passage `by` places before. */
function belongsBeside(beads: readonly BeadContext[], at: number, by: 1 | -1, own: number): boolean {
  const [context, neighbour] = [beads[at]!, beads[at - by]];
  if (own >= SOUND || !neighbour || !context.source.text || !neighbour.target.text) return false;
  const moved = { ...context, target: neighbour.target };
  const evidence = translationEvidence(context.facts.links(moved));
  return evidence >= SOUND && evidence - own >= MORE;
}

/** With what is left over at the ends of a run: its first translation has lost its original, its last original its translation. */
function widened(own: readonly number[], start: number, end: number): IndexRange {
  while (start > 0 && own[start - 1]! < 0) start--;
  while (end < own.length && own[end]! < 0) end++;
  return { start, end };
}
