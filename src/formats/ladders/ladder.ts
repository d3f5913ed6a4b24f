import { requireBitextOutline, requireShape } from '../../boundary/valid-arguments';
import { documentShape } from '../../boundary/model-shapes';
import { rungShape } from '../../boundary/range-shapes';
import { SverkaError } from '../../errors';
import type { Bead, Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';

/** A bead of a ladder: ranges of sentence indexes, and how sure the aligner was. */
export interface LadderRung {
  source: IndexRange;
  target: IndexRange;
  /** In [0, 1], where the file says something that can be read as a probability. */
  confidence?: number;
}

/**
 * The ladder of a bitext.
 *
 * @example
 * ```ts
 * const bitext = align(['Да.', 'Мир.'], ['Yes.', 'Peace.']);
 * [...toLadder(bitext)][1]; // { source: { start: 1, end: 2 }, target: { start: 1, end: 2 }, … }
 * ```
 */
export function* toLadder(bitext: Bitext): Generator<LadderRung, void, undefined> {
  requireBitextOutline('toLadder: bitext', bitext);
  const { beads } = bitext;
  for (const { source, target, confidence } of beads) yield { source, target, confidence };
}

/**
 * Lays a ladder over two documents. Sentences that the ladder leaves out become null beads, those of the source first.
 *
 * @param source - the original, with the sentences that the indexes count
 * @param target - its translation
 * @param rungs - in order, from a reader of ladders
 * @returns a bitext; a rung without confidence gets 1, a null bead that was added 0
 * @throws SverkaError `INVALID_INPUT` for a rung outside the documents, or one that begins before the end of an earlier one
 * @example
 * ```ts
 * const { document: source } = readSentences('Да.\nМир.\n', 'ru');
 * const { document: target } = readSentences('Yes.\nPeace.\n', 'en');
 * const bitext = applyLadder(source, target, readVecalign('[0]:[0]\n[1]:[1]\n'));
 * bitext.beads.length; // 2
 * ```
 */
export function applyLadder(source: Document, target: Document, rungs: Iterable<LadderRung>): Bitext {
  requireShape('applyLadder: source', source, documentShape);
  requireShape('applyLadder: target', target, documentShape);
  requireShape('applyLadder: rungs', rungs, 'iterable');
  const beads: Bead[] = [];
  const counts = { source: source.sentences.length, target: target.sentences.length };
  const done = { source: 0, target: 0 };
  const add = (from: IndexRange, to: IndexRange, confidence: number) => {
    beads.push({ source: from, target: to, confidence, evidence: [] });
  };
  const fill = (upTo: { source: number; target: number }) => {
    const [s, t] = [done.source, done.target];
    for (let i = s; i < upTo.source; i++) add({ start: i, end: i + 1 }, { start: t, end: t }, 0);
    for (let j = t; j < upTo.target; j++)
      add({ start: upTo.source, end: upTo.source }, { start: j, end: j + 1 }, 0);
  };
  let number = 0;
  for (const rung of rungs) {
    number++;
    requireShape(`applyLadder: rung ${number}`, rung, rungShape);
    for (const side of ['source', 'target'] as const) {
      const { start, end } = rung[side];
      if (start === end) continue;
      const fault =
        start < done[side]
          ? 'begins before the end of an earlier one: a ladder never crosses'
          : end > counts[side]
            ? `goes to ${side} sentence ${end}, and there are ${counts[side]}: the ladder was made of other sentences`
            : undefined;
      if (fault) throw new SverkaError('INVALID_INPUT', `rung ${number} ${fault}`);
    }
    const from = placed(rung.source, done.source);
    const to = placed(rung.target, done.target);
    if (from.start === from.end && to.start === to.end) continue;
    fill({ source: from.start, target: to.start });
    add(from, to, rung.confidence ?? 1);
    done.source = from.end;
    done.target = to.end;
  }
  fill(counts);
  return { source, target, beads };
}

/** An empty side stands where the ladder has come to, whatever number the file gives it. */
function placed({ start, end }: IndexRange, done: number): IndexRange {
  return start === end ? { start: done, end: done } : { start, end };
}
