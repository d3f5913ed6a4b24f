import type { Bitext } from '../../src/model/bead';
import type { Span } from '../../src/model/span';

/** A passage pair with a clause too few or too many in its translation. */
export interface Planted {
  source: string;
  target: string;
  /** The clause: in the source when the target lost its counterpart, in the target when it gained it. */
  place: Span;
  /** Index of the document. */
  document: number;
  /** Index of the bead. */
  bead: number;
}

/** Commas, semicolons, dashes and brackets part clauses; a clause is what stands between two of them, or before the end. */
const bounds = /[,;:()]|\s[–—-]\s/g;

/**
 * Plants clauses in 1-1 beads, the same ones in every run. Dropped: a clause of the source has as its counterpart the
 * clause of the target at the same place among as many clauses; the latter is cut out. Added: a clause of the target of
 * another document is put in after a comma.
 */
export function plantClauses(
  bitexts: readonly Bitext[],
  kind: 'dropped' | 'added',
  count: number,
): Planted[] {
  const random = generator(kind === 'dropped' ? 8 : 9);
  const pairs = bitexts.flatMap(({ source, target, beads }, document) =>
    beads
      .map((bead, index) => ({ ...bead, index }))
      .filter(
        (bead) => bead.source.end - bead.source.start === 1 && bead.target.end - bead.target.start === 1,
      )
      .map((bead) => ({
        document,
        bead: bead.index,
        source: source.sentences[bead.source.start]!.text,
        target: target.sentences[bead.target.start]!.text,
      })),
  );
  const planted: Planted[] = [];
  for (const { document, bead, source, target } of shuffled(pairs, random)) {
    if (planted.length === count) break;
    const [ofSource, ofTarget] = [clausesOf(source), clausesOf(target)];
    if (kind === 'dropped') {
      // as many clauses on both sides: the k-th renders the k-th, which holds for nearly all of them
      if (ofSource.length !== ofTarget.length || ofSource.length < 2) continue;
      const k = Math.floor(random() * ofSource.length);
      const [from, to] = [ofSource[k]!, ofTarget[k]!];
      if (wordCount(source, from) < 5 || wordCount(target, to) < 5) continue;
      if (wordCount(target, { start: 0, end: target.length }) - wordCount(target, to) < 4) continue;
      planted.push({
        source,
        target: without(target, to),
        place: from,
        document,
        bead,
      });
    } else {
      if (ofTarget.length < 1) continue;
      const other = pairs[Math.floor(random() * pairs.length)]!;
      const clause = clausesOf(other.target).find((span) => wordCount(other.target, span) >= 5);
      if (other.document === document || !clause) continue;
      const at = ofTarget[Math.floor(random() * ofTarget.length)]!.end;
      const text = other.target.slice(clause.start, clause.end).trim();
      const before = trimEnd(target.slice(0, at), '.!?');
      const insertion = `${before}, ${text}`;
      planted.push({
        source,
        target:
          insertion +
          (/^[.!?,;:()\s]/.test(target.slice(before.length)) ? '' : ', ') +
          target.slice(before.length),
        place: { start: before.length + 2, end: insertion.length },
        document,
        bead,
      });
    }
  }
  return planted;
}

/** Words between two places of a text. */
export function wordsBetween(text: string, a: number, b: number): number {
  return wordCount(text, { start: Math.min(a, b), end: Math.max(a, b) });
}

function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(bounds)) {
    // 1,200 and 12:30 are no bounds
    if (/\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + mark.length] ?? '')) continue;
    spans.push({ start, end: index });
    start = index + mark.length;
  }
  spans.push({ start, end: trimEnd(text, '.!?…"»”').length });
  return spans.filter((span) => span.end > span.start && /\p{L}/u.test(text.slice(span.start, span.end)));
}

function without(text: string, { start, end }: Span): string {
  const cut = trimEnd(text.slice(0, start), ',;:(–—-') + text.slice(end);
  return cut.replace(/^[,;:)\s–—-]+/, '');
}

function wordCount(text: string, { start, end }: Span): number {
  return (text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** Numerical Recipes' linear congruential generator: the same plants everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** Without white space and the given marks at the end. */
function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text[end - 1]!) || text[end - 1]!.trim() === '')) end--;
  return text.slice(0, end);
}
