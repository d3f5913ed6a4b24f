import type { Bead } from '../../model/bead';
import type { Document } from '../../model/document';

/** Confidence of a pair of sentences that are the same, letter by letter. */
const IDENTICAL = 0.98;

/**
 * Pairs sentences without counterpart that stand beside each other and are the same on both sides, or have the same many numbers: a row of a table. Where such a row is the whole
 * document, its own frequencies explain all of it, and the model has no reason to pair it.
 *
 * @param beads - of the whole documents, in order
 * @param isPinned - beads that a person fixed; they stay
 */
export function pairIdentical(
  beads: readonly Bead[],
  source: Document,
  target: Document,
  isPinned: (bead: Bead) => boolean,
): Bead[] {
  const found: Bead[] = [];
  for (let k = 0; k < beads.length;) {
    let end = k;
    while (end < beads.length && isNull(beads[end]!) && !isPinned(beads[end]!)) end++;
    if (end === k) found.push(beads[k++]!);
    else {
      for (const bead of pairRun(beads.slice(k, end), source, target)) found.push(bead);
      k = end;
    }
  }
  return found;
}

function isNull({ source, target }: Bead): boolean {
  return source.start === source.end || target.start === target.end;
}

/** Pairs in a run of nulls, in order, the first place first. */
function pairRun(run: readonly Bead[], source: Document, target: Document): readonly Bead[] {
  const ours = run.filter(({ source: { start, end } }) => start < end);
  const theirs = run.filter(({ target: { start, end } }) => start < end);
  const places = new Map<string, number[]>();
  theirs.forEach((bead, at) => {
    const key = keyOf(textOf(target, bead.target));
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  });
  const pairs: [number, number][] = [];
  const next = new Map<string, number>();
  let last = -1;
  ours.forEach((bead, at) => {
    const text = keyOf(textOf(source, bead.source));
    const all = /[\p{L}\p{N}]/u.test(text) ? (places.get(text) ?? []) : [];
    let k = next.get(text) ?? 0;
    while (k < all.length && all[k]! <= last) k++;
    next.set(text, k);
    if (k < all.length) pairs.push([at, (last = all[k]!)]);
  });
  if (pairs.length === 0) return run;
  return laidOut(ours, theirs, pairs);
}

/** The nulls before each pair, those of the source first, and the pair. */
function laidOut(
  ours: readonly Bead[],
  theirs: readonly Bead[],
  pairs: readonly (readonly [number, number])[],
): Bead[] {
  const beads: Bead[] = [];
  let [s, t] = [0, 0];
  const begin = { source: ours[0]!.source.start, target: theirs[0]!.target.start };
  const here = () => ({
    source: s < ours.length ? ours[s]!.source.start : ours.at(-1)!.source.end,
    target: t < theirs.length ? theirs[t]!.target.start : theirs.at(-1)!.target.end,
  });
  const nulls = (toSource: number, toTarget: number) => {
    const before = s === 0 && t === 0 ? begin : here();
    for (; s < toSource; s++)
      beads.push({ ...ours[s]!, target: { start: before.target, end: before.target } });
    const after = here();
    for (; t < toTarget; t++)
      beads.push({ ...theirs[t]!, source: { start: after.source, end: after.source } });
  };
  for (const [own, other] of pairs) {
    nulls(own, other);
    beads.push({
      source: ours[s++]!.source,
      target: theirs[t++]!.target,
      confidence: IDENTICAL,
      evidence: [],
    });
  }
  nulls(ours.length, theirs.length);
  return beads;
}

/** So many numbers in the same order are the same row, whatever it is called. */
const ROW = 20;

/** What rows are compared by: a row of many numbers by these, since «Строка 5: …» is "Row 5: …"; all else by its letters. */
function keyOf(text: string): string {
  const numbers = text.match(/\p{N}+/gu) ?? [];
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return numbers.length >= ROW && numbers.length > 2 * words ? numbers.join(' ') : text;
}

function textOf({ sentences }: Document, { start, end }: Bead['source']): string {
  return sentences
    .slice(start, end)
    .map(({ text }) => text)
    .join('\n');
}
