/**
 * Reading of files: encodings, texts that hold both versions, and documents (HTML, EPUB, FB2, DOCX, ODT, PDF, Markdown, subtitles).
 *
 * @module
 */
export { ParseError, SverkaError, type SverkaErrorCode } from './errors';
export { readBilingual, type Bilingual, type BilingualOptions } from './read/bilingual';
export {
  decodeText,
  type DecodedText,
  type Encoding,
  type Mojibake,
  type SingleByteEncoding,
} from './read/decode';
export type { BlockKind, BlockPlace, DocumentBlock, DocumentText } from './read/documents/document-block';
export {
  documentExtensions,
  documentFormatOf,
  documentFormats,
  type DocumentFormat,
} from './read/documents/document-format';
export { captionCost, sentenceTimes, type Captions } from './read/documents/caption-times';
export { documentSentences, placeLabel } from './read/documents/document-sentences';
export { readDocument, type ReadDocument, type ReadDocumentOptions } from './read/documents/read-document';
export type { Metadata } from './read/metadata';
export type { Document, Sentence, SentenceKind } from './model/document';
export type { Span } from './model/span';
