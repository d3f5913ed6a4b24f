import { requireShape } from '../boundary/valid-arguments';
import { requireLadder } from '../boundary/valid-ladder';
import { rungShape } from '../boundary/range-shapes';
import type { Shape } from '../boundary/shapes';
import type { IndexRange } from '../model/span';
import { coarsen } from './coarsen';
import type { Rung } from './rung';

/** Precision, recall and their harmonic mean, each in [0, 1]; 0 where there is nothing to count. */
export interface Measure {
  precision: number;
  recall: number;
  f1: number;
}

/** How well an alignment agrees with a gold alignment. */
export interface Evaluation {
  /**
   * Non-null beads that are exactly in the gold. A finer alignment than the gold is not an error: consecutive
   * predicted beads inside one gold bead count as that bead.
   */
  bead: Measure;
  /** Sentences left without a counterpart, counted one by one. */
  null: Measure;
  /** Beads exactly in the gold; precision over all predicted beads, nulls included (Sennrich and Volk 2011). */
  strict: Measure;
  /** Beads that share a source and a target sentence with a gold bead. */
  lax: Measure;
}

/** Gold and predicted alignment of one document. */
export interface EvaluationPair {
  predicted: readonly Rung[];
  gold: readonly Rung[];
}

const ladderShape: Shape = { members: rungShape };
const pairShape: Shape = { fields: { predicted: ladderShape, gold: ladderShape } };

/**
 * Compares an alignment with a gold alignment of the same document.
 *
 * @param predicted - beads in order
 * @param gold - beads in order
 * @returns four measures; two empty alignments give zeros
 * @example
 * ```ts
 * const gold = [...readVecalign('[0]:[0]\n[1]:[1]\n')];
 * const predicted = [...readVecalign('[0]:[0]\n[1]:[]\n[]:[1]\n')];
 * evaluate(predicted, gold).strict.recall; // 0.5
 * ```
 */
export function evaluate(predicted: readonly Rung[], gold: readonly Rung[]): Evaluation {
  requireLadder('evaluate: predicted', predicted);
  requireLadder('evaluate: gold', gold);
  return measured([{ predicted, gold }]);
}

/**
 * The same over many documents: counts are summed before precision and recall are taken (micro-average).
 *
 * @example
 * ```ts
 * const gold = [...readVecalign('[0]:[0]\n[1]:[1]\n')];
 * const predicted = [...readVecalign('[0]:[0]\n[1]:[]\n[]:[1]\n')];
 * const pairs = [
 *   { predicted: gold, gold },
 *   { predicted, gold },
 * ];
 * evaluateAll(pairs).strict.recall; // 0.75
 * ```
 */
export function evaluateAll(pairs: Iterable<EvaluationPair>): Evaluation {
  requireShape('evaluateAll: pairs', pairs, 'iterable');
  return measured(checked(pairs));
}

function* checked(pairs: Iterable<EvaluationPair>): Generator<EvaluationPair> {
  for (const pair of pairs) {
    requireShape('evaluateAll: a pair', pair, pairShape);
    yield pair;
  }
}

function measured(pairs: Iterable<EvaluationPair>): Evaluation {
  const counts = { bead: count(), null: count(), strict: count(), lax: count() };
  for (const { predicted, gold } of pairs) {
    countBeads(counts.bead, predicted, gold);
    countNulls(counts.null, predicted, gold);
    countStrictAndLax(counts.strict, counts.lax, predicted, gold);
  }
  return {
    bead: measure(counts.bead),
    null: measure(counts.null),
    strict: measure(counts.strict),
    lax: measure(counts.lax),
  };
}

interface Count {
  rightPredicted: number;
  predicted: number;
  rightGold: number;
  gold: number;
}

function count(): Count {
  return { rightPredicted: 0, predicted: 0, rightGold: 0, gold: 0 };
}

function measure({ rightPredicted, predicted, rightGold, gold }: Count): Measure {
  const precision = predicted ? rightPredicted / predicted : 0;
  const recall = gold ? rightGold / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function countBeads(bead: Count, predicted: readonly Rung[], gold: readonly Rung[]): void {
  const golden = new Set(gold.filter(isFull).map(key));
  bead.gold += golden.size;
  for (const rung of coarsen(predicted, gold)) {
    if (!isFull(rung)) continue;
    bead.predicted++;
    if (golden.has(key(rung))) {
      bead.rightPredicted++;
      bead.rightGold++;
    }
  }
}

function countNulls(nulls: Count, predicted: readonly Rung[], gold: readonly Rung[]): void {
  const golden = nullSentences(gold);
  const found = nullSentences(predicted);
  nulls.gold += golden.size;
  nulls.predicted += found.size;
  for (const sentence of found) {
    if (golden.has(sentence)) {
      nulls.rightPredicted++;
      nulls.rightGold++;
    }
  }
}

function nullSentences(rungs: readonly Rung[]): Set<string> {
  const sentences = new Set<string>();
  for (const { source, target } of rungs) {
    if (isEmpty(target)) for (let i = source.start; i < source.end; i++) sentences.add(`s${i}`);
    if (isEmpty(source)) for (let j = target.start; j < target.end; j++) sentences.add(`t${j}`);
  }
  return sentences;
}

function countStrictAndLax(
  strict: Count,
  lax: Count,
  predicted: readonly Rung[],
  gold: readonly Rung[],
): void {
  const precision = overlap(predicted, gold);
  const recall = overlap(gold.filter(isFull), predicted.filter(isFull));
  strict.rightPredicted += precision.exact;
  lax.rightPredicted += precision.sharing;
  strict.rightGold += recall.exact;
  lax.rightGold += recall.sharing;
  for (const measured of [strict, lax]) {
    measured.predicted += precision.total;
    measured.gold += recall.total;
  }
}

/** How many of the rungs stand in the reference exactly, and how many share a pair of sentences with it. */
function overlap(rungs: readonly Rung[], reference: readonly Rung[]) {
  const exactly = new Set(reference.map(key));
  const bySource = new Map<number, Rung[]>();
  for (const rung of reference) {
    for (let i = rung.source.start; i < rung.source.end; i++)
      bySource.set(i, [...(bySource.get(i) ?? []), rung]);
  }
  const result = { exact: 0, sharing: 0, total: 0 };
  for (const rung of rungs) {
    if (isEmpty(rung.source) && isEmpty(rung.target)) continue;
    result.total++;
    if (exactly.has(key(rung))) {
      result.exact++;
      result.sharing++;
    } else if (sharesPair(rung, bySource)) result.sharing++;
  }
  return result;
}

function sharesPair(rung: Rung, bySource: ReadonlyMap<number, Rung[]>): boolean {
  for (let i = rung.source.start; i < rung.source.end; i++) {
    for (const { target } of bySource.get(i) ?? []) {
      if (target.start < rung.target.end && rung.target.start < target.end) return true;
    }
  }
  return false;
}

/** The same for two null beads of one sentence, wherever they stand among their neighbours. */
function key({ source, target }: Rung): string {
  return `${side(source)}:${side(target)}`;
}

function side(range: IndexRange): string {
  return isEmpty(range) ? '' : `${range.start}-${range.end}`;
}

function isEmpty({ start, end }: IndexRange): boolean {
  return start === end;
}

function isFull({ source, target }: Rung): boolean {
  return !isEmpty(source) && !isEmpty(target);
}
