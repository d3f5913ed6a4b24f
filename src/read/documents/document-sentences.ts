import type { Document, Sentence } from '../../model/document';
import { requireShape } from '../../boundary/valid-arguments';
import { segment } from '../../segment/segment';
import type { DocumentBlock, DocumentText } from './document-block';
import { blocksShape, documentTextShape } from './block-shapes';
import { lastLeading } from '../../text/leading';

/**
 * Splits the text of a document into sentences; headings and list items are what the document says they are.
 *
 * @param document - from {@link readDocument}
 * @param language - BCP 47 code
 * @returns the sentences with spans into `document.text`
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('# Мир\n\nОн заключён. Это ясно.\n');
 * const { sentences } = documentSentences(await readDocument(bytes, { name: 'letter.md' }), 'ru');
 * sentences.map(({ kind }) => kind); // ['heading', 'prose', 'prose']
 * ```
 */
export function documentSentences(document: DocumentText, language: string): Document {
  requireShape('documentSentences: document', document, documentTextShape);
  const { text, blocks } = document;
  const find = blockFinder(blocks);
  const sentences = segment(text, language).map((sentence): Sentence => {
    const block = blocks[find(sentence.start)];
    const told = block?.kind === 'heading' || block?.kind === 'list-item' ? block.kind : undefined;
    return told && sentence.kind !== 'editorial' && sentence.kind !== 'furniture'
      ? { ...sentence, kind: told }
      : sentence;
  });
  return { text, language, sentences };
}

/**
 * Says where in its file something stands, in words: `page 3, paragraph 12`, `00:01:02`, `chapter2.xhtml, paragraph 5`, `table 1, row 2`.
 *
 * @param blocks - of the document
 * @param offset - into its text
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('# Мир\n\nОн заключён.\n');
 * const { text, blocks } = await readDocument(bytes, { name: 'letter.md' });
 * placeLabel(blocks, text.indexOf('заключён')); // 'line 3'
 * ```
 */
export function placeLabel(blocks: readonly DocumentBlock[], offset: number): string {
  requireShape('placeLabel: blocks', blocks, blocksShape);
  requireShape('placeLabel: offset', offset, 'number');
  const index = blockFinder(blocks)(offset);
  const block = blocks[index];
  if (!block) return '';
  if (block.time) return clock(block.time.start);
  const { cell } = block;
  const inside = cell ? `table ${cell.table}, row ${cell.row}` : `paragraph ${index + 1}`;
  const outer =
    block.page !== undefined
      ? `page ${block.page}`
      : block.line !== undefined
        ? `line ${block.line}`
        : block.part;
  if (block.line !== undefined && !cell) return outer!;
  return outer === undefined ? inside : `${outer}, ${inside}`;
}

/** Finds the block that an offset stands in, or the last one before it. */
export function blockFinder(blocks: readonly DocumentBlock[]): (offset: number) => number {
  return (offset) => {
    return lastLeading(blocks.length, (at) => blocks[at]!.start <= offset);
  };
}

/** Seconds as `00:01:02`. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [whole / 3600, (whole / 60) % 60, whole % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
