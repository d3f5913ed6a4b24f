import { SverkaError } from '../../errors';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';
import { similarityTerm, type SentenceVectors } from './sentence-similarity';

/** A bead that a person fixed; one side may be empty. Sentence indexes. */
export interface Pin {
  source: IndexRange;
  target: IndexRange;
}

/**
 * The cost of a bead in nats: −ln of how much likelier both sides are as translations of each other than as unrelated texts.
 * Lower is better; good beads are below 0.
 *
 * @param own - the cost that the aligner's own model gives
 * @returns the cost to use; `Infinity` forbids the bead
 */
export type BeadCost = (source: IndexRange, target: IndexRange, own: number) => number;

/** Options of `align` that steer the search itself. */
export interface ControlOptions {
  /** Beads that are kept as they are, in order on both sides and without overlap; everything else is aligned around them. */
  pins?: readonly Pin[];
  /** The most sentences of a bead on either side, 1 to 4; default 4. Pins may be larger. */
  maxBead?: number;
  /**
   * Which sentences may stay without a counterpart: those of the source (`omissions`), of the target (`additions`);
   * default both. What is not allowed still happens where there is no other way, as when a side is empty.
   */
  allow?: { omissions?: boolean; additions?: boolean };
  /** Replaces the cost of beads with two sides; called for every bead that is considered. */
  cost?: BeadCost;
  /** Embeddings of the sentences by a model of your own, as one more kind of evidence. */
  similarity?: SentenceVectors;
  /** Called now and then with the share of the work that is done, in [0, 1]; what it throws ends the alignment. */
  onProgress?: (done: number) => void;
  /**
   * Ends the alignment with an `ABORTED` error when it is aborted. `align` is synchronous, so only `onProgress`, or another thread, can
   * abort it on the way; a signal that is aborted already stops it before it starts.
   */
  signal?: AbortSignal;
}

/**
 * A bound of the work that changes what is found: `words` that sound alike and are more than are compared, a stretch of `unanchored` sentences that is too long to be
 * searched whole, more sentences without a counterpart than `moved` passages are looked for among.
 */
export type Bound = 'words' | 'unanchored' | 'moved';

/** What the search has to keep to. */
export interface Control {
  pins: readonly Pin[];
  maxBead: number;
  omissions: boolean;
  additions: boolean;
  /** The score (the cost with its sign changed) of a bead from its place, numbers of sentences and own score. */
  rescore:
    ((source: number, sources: number, target: number, targets: number, own: number) => number) | undefined;
  /** The bounds that the alignment has met; it says so as it meets them. */
  met: Set<Bound>;
  /** Reports progress and stops when asked to. */
  tick(done: number): void;
}

/** Longest bead that scores are gathered for. */
const LONGEST = 4;

/** Checks the options against the documents. */
export function toControl(options: ControlOptions, source: Document, target: Document): Control {
  const { maxBead = LONGEST, allow = {}, cost, similarity, onProgress, signal } = options;
  if (!Number.isInteger(maxBead) || maxBead < 1 || maxBead > LONGEST) {
    throw invalid(`maxBead must be a whole number from 1 to ${LONGEST}; got ${String(maxBead)}`);
  }
  for (const [name, value] of Object.entries({ onProgress, cost })) {
    if (value !== undefined && typeof value !== 'function') throw invalid(`${name} must be a function`);
  }
  for (const [name, value] of Object.entries(allow)) {
    if (name !== 'omissions' && name !== 'additions') {
      throw invalid(`allow knows omissions and additions; got ${name}`);
    }
    if (value !== undefined && typeof value !== 'boolean')
      throw invalid(`allow.${name} must be true or false`);
  }
  if (signal !== undefined && typeof signal.aborted !== 'boolean')
    throw invalid('signal must be the signal of an AbortController');
  const pins = checkPins(options.pins ?? [], source.sentences.length, target.sentences.length);
  const likeness = similarity && similarityTerm(similarity, source.sentences.length, target.sentences.length);
  return {
    pins,
    maxBead,
    met: new Set(),
    omissions: allow.omissions ?? true,
    additions: allow.additions ?? true,
    rescore:
      cost || likeness
        ? (i, m, j, n, own) => {
            const score = own + (likeness?.(i, m, j, n) ?? 0);
            return cost ? -checked(cost({ start: i, end: i + m }, { start: j, end: j + n }, -score)) : score;
          }
        : undefined,
    tick(done) {
      if (signal?.aborted) {
        throw new SverkaError('ABORTED', 'the alignment was aborted by its signal', { cause: signal.reason });
      }
      onProgress?.(done);
    },
  };
}

function checkPins(pins: readonly Pin[], sources: number, targets: number): readonly Pin[] {
  if (!Array.isArray(pins)) throw invalid('pins must be an array of { source, target } ranges');
  const before = { source: 0, target: 0 };
  pins.forEach((pin: Pin, index) => {
    for (const [side, size] of [
      ['source', sources],
      ['target', targets],
    ] as const) {
      const where = `pins[${index}].${side}`;
      const { start, end } = pin[side];
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > size) {
        throw invalid(
          `${where} must be a range within the ${size} sentences of that side; got ${start} to ${end}`,
        );
      }
      if (start < before[side]) {
        throw invalid(
          `${where} starts at ${start}, before the end of the pin in front of it (${before[side]})`,
        );
      }
      before[side] = end;
    }
    if (pin.source.start === pin.source.end && pin.target.start === pin.target.end) {
      throw invalid(`pins[${index}] is empty on both sides`);
    }
  });
  return pins;
}

function checked(cost: number): number {
  if (typeof cost !== 'number' || Number.isNaN(cost) || cost === -Infinity) {
    throw invalid(`cost must return a number (or Infinity for never); got ${String(cost)}`);
  }
  return cost;
}

function invalid(message: string): SverkaError {
  return new SverkaError('INVALID_OPTION', message);
}
