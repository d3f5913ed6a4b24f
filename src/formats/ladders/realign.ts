import type { AlignInput, AlignOptions } from '../../align';
import type { Bead, Bitext } from '../../model/bead';
import type { IndexRange } from '../../model/span';
import { beadKey } from '../units/known-units';
import { applyLadder, type LadderRung } from './ladder';

/** `align` of one of the entries, with the vocabulary that it brings. */
export type Align = (source: AlignInput, target: AlignInput, options: AlignOptions) => Bitext;

/** Aligns two texts around beads that a person fixed. */
export function alignAround(
  align: Align,
  source: AlignInput,
  target: AlignInput,
  pins: readonly LadderRung[],
  options: AlignOptions,
): Bitext {
  const linked = pins.filter((pin) => !isNull(pin));
  const bitext = align(source, target, { ...options, pins: linked });
  return linked.length < pins.length ? realign(align, bitext, pins, options) : bitext;
}

/**
 * Puts beads that a person fixed into a finished alignment: those that they touch are aligned anew around them, all others stay as they are,
 * confidence and evidence too. A pin with an empty side stands where the other side has it.
 *
 * @throws SverkaError `INVALID_INPUT` for pins that cross or lie outside the documents
 */
export function realign(
  align: Align,
  bitext: Bitext,
  pins: readonly LadderRung[],
  options: AlignOptions,
): Bitext {
  const { source, target, beads } = bitext;
  const placed = place(pins, beads);
  applyLadder(source, target, placed);
  const kept = besides(beads, placed);
  const fixed = [...kept, ...placed].sort(
    (a, b) => a.source.start - b.source.start || a.target.start - b.target.start,
  );
  const renewed = align(source, target, { ...options, pins: fixed });
  const known = new Map(kept.map((bead) => [beadKey(bead), bead]));
  return {
    ...renewed,
    beads: renewed.beads.map((bead) => {
      const { confidence, evidence } = known.get(beadKey(bead)) ?? bead;
      return { ...bead, confidence, evidence };
    }),
  };
}

/** The empty sides of pins, whose place a file does not tell, where the alignment has them, between the pins around. */
function place(pins: readonly LadderRung[], beads: readonly Bead[]): LadderRung[] {
  const done = { source: 0, target: 0 };
  return pins.map((pin, k) => {
    const placed = { ...pin };
    for (const [side, other] of [
      ['source', 'target'],
      ['target', 'source'],
    ] as const) {
      if (isEmpty(pin[side])) {
        const holder = beads.find((bead) => bead[other].end > pin[other].start);
        const next = pins.slice(k + 1).find((later) => !isEmpty(later[side]));
        const limit = next?.[side].start ?? Number.POSITIVE_INFINITY;
        const at = Math.max(done[side], Math.min(limit, holder?.[side].start ?? 0));
        placed[side] = { start: at, end: at };
      }
      done[side] = placed[side].end;
    }
    return placed;
  });
}

/**
 * The beads, in order, that pins leave alone: those before or behind every pin on both sides. Sentences without counterpart beside one that is
 * dissolved are free for what becomes of it.
 */
function besides(beads: readonly Bead[], pins: readonly LadderRung[]): Bead[] {
  const touched = new Set<Bead>();
  let next = 0;
  for (const bead of beads) {
    while (next < pins.length && isBefore(pins[next]!, bead)) next++;
    if (next < pins.length && !isBefore(bead, pins[next]!)) touched.add(bead);
  }
  for (const order of [beads, [...beads].reverse()]) {
    let dissolved = false;
    for (const bead of order) {
      dissolved = touched.has(bead) || (dissolved && isNull(bead));
      if (dissolved) touched.add(bead);
    }
  }
  return beads.filter((bead) => !touched.has(bead));
}

function isBefore(one: LadderRung, other: LadderRung): boolean {
  return one.source.end <= other.source.start && one.target.end <= other.target.start;
}

function isNull({ source, target }: LadderRung): boolean {
  return isEmpty(source) || isEmpty(target);
}

function isEmpty({ start, end }: IndexRange): boolean {
  return start === end;
}
