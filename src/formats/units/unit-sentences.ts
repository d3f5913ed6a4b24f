import { requireShape } from '../../boundary/valid-arguments';
import { requireText } from '../../boundary/valid-text';
import { documentShape } from '../../boundary/model-shapes';
import type { Document, Sentence } from '../../model/document';
import { withoutLineBreaks } from '../tables/table-lines';

/** A text with a sentence a line. */
export interface SentenceLines {
  /** Its sentences; each line is one, empty ones too, `<p>` is none. */
  document: Document;
  /** Numbers of the `<p>` lines, from 0: ladders of hunalign count them as sentences. */
  marks: number[];
}

/**
 * Reads a text that is segmented already: a sentence a line. A line `<p>` begins a paragraph, as hunalign and its kin have it.
 *
 * @param text - lines end with LF, CRLF or, all of them, CR; white space around a sentence belongs to it
 * @param language - BCP 47 code
 * @returns the document, with spans into `text`
 * @example
 * ```ts
 * const { document } = readSentences('Да.\nМир.\n', 'ru');
 * document.sentences.map(({ text }) => text); // ['Да.', 'Мир.']
 * ```
 */
export function readSentences(text: string, language: string): SentenceLines {
  requireText('readSentences: text', text);
  const sentences: Sentence[] = [];
  const marks: number[] = [];
  // the files of old Macintoshes have CR alone
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let paragraph = 0;
  let line = 0;
  for (let at = 0; at < text.length; line++) {
    const feed = text.indexOf(lineEnd, at);
    const next = feed < 0 ? text.length : feed;
    const end = next > at && text[next - 1] === '\r' ? next - 1 : next;
    const sentence = text.slice(at, end);
    if (/^\s*<p>\s*$/.test(sentence)) {
      marks.push(line);
      if (sentences.length > 0) paragraph++;
    } else sentences.push({ start: at, end, text: sentence, paragraph, kind: 'prose' });
    at = next + 1;
  }
  return { document: { text, language, sentences }, marks };
}

/**
 * Writes the sentences of a document, one a line.
 *
 * @param document - any document; a line break inside a sentence becomes a space
 * @param paragraphs - whether `<p>` stands between paragraphs; default false
 * @example
 * ```ts
 * const { document } = readSentences('Да.\n<p>\nМир.\n', 'ru');
 * writeSentences(document); // 'Да.\nМир.\n'
 * writeSentences(document, true); // 'Да.\n<p>\nМир.\n'
 * ```
 */
export function writeSentences(document: Document, paragraphs = false): string {
  requireShape('writeSentences: document', document, documentShape);
  let paragraph = document.sentences[0]?.paragraph;
  const lines = document.sentences.map((sentence) => {
    const mark = paragraphs && sentence.paragraph !== paragraph ? '<p>\n' : '';
    paragraph = sentence.paragraph;
    return `${mark}${withoutLineBreaks(sentence.text)}\n`;
  });
  return lines.join('');
}
