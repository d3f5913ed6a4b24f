import type { Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';

/** One line of a text with its translation beside it: a bead. */
export interface ParallelRow {
  /** The sentences of the original, joined by spaces; empty for an addition. */
  source: string;
  /** The sentences of the translation; empty for an omission. */
  target: string;
  /** Whether the bead is a heading. */
  heading: boolean;
  /** Whether the bead begins a paragraph of the original, or of the translation where the original has nothing. */
  begins: boolean;
}

/**
 * The beads of a bitext as rows that a person reads. A row that holds nothing but page furniture is left out.
 *
 * @param bitext - from `align`
 */
export function parallelRows({ source, target, beads }: Bitext): ParallelRow[] {
  const rows: ParallelRow[] = [];
  let paragraph = -1;
  for (const bead of beads) {
    const [document, range] =
      bead.source.start < bead.source.end ? [source, bead.source] : [target, bead.target];
    const first = document.sentences[range.start];
    if (!first || first.kind === 'furniture') continue;
    const begins = document === source ? first.paragraph !== paragraph : rows.length === 0;
    if (document === source) paragraph = document.sentences[range.end - 1]!.paragraph;
    rows.push({
      source: textOf(source, bead.source),
      target: textOf(target, bead.target),
      heading: first.kind === 'heading',
      begins,
    });
  }
  return rows;
}

function textOf({ sentences }: Document, { start, end }: IndexRange): string {
  return sentences
    .slice(start, end)
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ');
}
