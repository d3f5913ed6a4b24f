import type { Bead } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';
import type { Control } from './control';

/** A document without page numbers and running heads. */
export interface Unfurnished {
  document: Document;
  /** Index of each sentence in the whole document, ascending. */
  kept: readonly number[];
}

/** Leaves out the sentences that are furniture of pages; undefined when there are none, or nothing else. */
export function withoutFurniture(document: Document): Unfurnished | undefined {
  const { sentences } = document;
  if (!sentences.some(({ kind }) => kind === 'furniture')) return undefined;
  const kept = sentences.flatMap(({ kind }, index) => (kind === 'furniture' ? [] : [index]));
  if (kept.length === 0) return undefined;
  return { document: { ...document, sentences: kept.map((index) => sentences[index]!) }, kept };
}

/** What the search has to keep to, in indexes of the sentences that are kept. */
export function unfurnishedControl(control: Control, source: Unfurnished, target: Unfurnished): Control {
  const { pins, rescore } = control;
  const within = (range: IndexRange, { kept }: Unfurnished): IndexRange => ({
    start: firstFrom(kept, range.start),
    end: firstFrom(kept, range.end),
  });
  const whole = ({ kept }: Unfurnished, at: number, count: number): [number, number] =>
    count === 0 ? [kept[at] ?? kept.length, 0] : [kept[at]!, kept[at + count - 1]! + 1 - kept[at]!];
  return {
    ...control,
    pins: pins
      .map((pin) => ({ source: within(pin.source, source), target: within(pin.target, target) }))
      .filter((pin) => pin.source.start < pin.source.end || pin.target.start < pin.target.end),
    rescore: rescore && ((i, m, j, n, own) => rescore(...whole(source, i, m), ...whole(target, j, n), own)),
  };
}

/**
 * Puts the furniture back: inside a bead where it stood between sentences of one, else as a null bead of its own, certain and without evidence.
 *
 * @param beads - of the documents without furniture
 * @param source - the whole source, and what was kept of it
 * @param target - the same for the target
 */
export function withFurniture(
  beads: readonly Bead[],
  source: { size: number; kept: readonly number[] },
  target: { size: number; kept: readonly number[] },
): Bead[] {
  const whole: Bead[] = [];
  const places: number[] = [];
  let [s, t] = [0, 0];
  const fill = (sourceTo: number, targetTo: number) => {
    for (; s < sourceTo; s++) whole.push(nullBead({ start: s, end: s + 1 }, { start: t, end: t }));
    for (; t < targetTo; t++) whole.push(nullBead({ start: s, end: s }, { start: t, end: t + 1 }));
  };
  for (const bead of beads) {
    const [from, to] = [wholeRange(bead.source, source), wholeRange(bead.target, target)];
    fill(from ? from.start : s, to ? to.start : t);
    places.push(whole.length);
    whole.push({ ...bead, source: from ?? { start: s, end: s }, target: to ?? { start: t, end: t } });
    if (from) s = from.end;
    if (to) t = to.end;
  }
  fill(source.size, target.size);
  for (const bead of whole) if (bead.movedTo !== undefined) bead.movedTo = places[bead.movedTo]!;
  return whole;
}

function wholeRange(
  { start, end }: IndexRange,
  { kept }: { kept: readonly number[] },
): IndexRange | undefined {
  return start === end ? undefined : { start: kept[start]!, end: kept[end - 1]! + 1 };
}

function nullBead(source: IndexRange, target: IndexRange): Bead {
  return { source, target, confidence: 1, evidence: [] };
}

function firstFrom(ascending: readonly number[], least: number): number {
  const found = ascending.findIndex((value) => value >= least);
  return found < 0 ? ascending.length : found;
}
