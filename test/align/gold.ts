/** The gold ladders of `fixtures/alignment`, and how an alignment of them is measured. */
import { join } from 'node:path';
import { readSet, type GoldDocument } from '../../bench/common/gold-sets';
import { calibrationError, reliability, type JudgedBead } from '../../bench/alignment/alignment-reliability';
import { evaluateAll, type EvaluationPair } from '../../src/evaluate/evaluate';
import type { Rung } from '../../src/evaluate/rung';
import { align, type AlignOptions } from '../../src/index';

/** The ten ladders: Russian sentences in `source`, English ones in `target`, whichever was written first. */
export function ladders(): GoldDocument[] {
  return readSet(join(import.meta.dirname, '../../fixtures/alignment'));
}

/** All ladders one after the other: a text that is long enough to teach its own vocabulary. */
export function oneText(documents: readonly GoldDocument[]): GoldDocument {
  const all: GoldDocument = { id: 'all', source: [], target: [], gold: [] };
  for (const { source, target, gold } of documents) {
    const [above, left] = [all.source.length, all.target.length];
    const placed = gold.map((rung) => ({
      source: later(rung.source, above),
      target: later(rung.target, left),
    }));
    all.gold.push(...placed);
    all.source.push(...source);
    all.target.push(...target);
  }
  return all;
}

function later({ start, end }: Rung['source'], by: number): Rung['source'] {
  return { start: start + by, end: end + by };
}

/** How alignments agree with the gold. */
export interface Agreement {
  /** F1 of beads with two sides, in [0, 1]. */
  beads: number;
  /** F1 of sentences without a counterpart, in [0, 1]. */
  nulls: number;
  /** Expected calibration error of confidence over ten bins, in [0, 1]. */
  calibration: number;
  /** Nats a bead, at least 0: mean of −ln p for beads that are right and −ln(1 − p) for those that are not. */
  surprise: number;
}

/** Aligns the documents and compares with their gold. */
export function agreement(documents: readonly GoldDocument[], options: AlignOptions = {}): Agreement {
  const pairs: EvaluationPair[] = [];
  const judged: JudgedBead[] = [];
  for (const { source, target, gold } of documents) {
    const { beads } = align(source, target, options);
    pairs.push({ predicted: beads, gold });
    const golden = new Set(gold.map(rung));
    for (const bead of beads) judged.push({ confidence: bead.confidence, right: golden.has(rung(bead)) });
  }
  const measured = evaluateAll(pairs);
  const surprises = judged.map(({ confidence, right }) => -Math.log(right ? confidence : 1 - confidence));
  return {
    beads: measured.bead.f1,
    nulls: measured.null.f1,
    calibration: calibrationError(reliability(judged)),
    surprise: surprises.reduce((sum, one) => sum + one, 0) / judged.length,
  };
}

function rung({ source, target }: Rung): string {
  return `${source.start}-${source.end}:${target.start}-${target.end}`;
}
