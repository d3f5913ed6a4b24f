import type { Document } from '../../model/document';
import { sentenceTimes } from '../../read/documents/caption-times';
import { documentSentences, placeLabel, blockFinder } from '../../read/documents/document-sentences';
import type { ReadDocument } from '../../read/documents/read-document';
import type { InputFile, Text } from './texts';

/** A document as a version in a language: its sentences, and where each stands in the file. */
export function documentVersion(read: ReadDocument, language: string, file: InputFile): Text {
  const document = documentSentences(read, language);
  return { file: placedFile(file, read, document), text: read.text, lines: { document, marks: [] }, read };
}

/** A file whose sentences stand in the blocks of a document. */
export function placedFile(file: InputFile, { blocks }: ReadDocument, document: Document): InputFile {
  const { sentences } = document;
  const find = blockFinder(blocks);
  const times = sentenceTimes({ blocks, document });
  return {
    ...file,
    ...(times ? { times } : {}),
    lines: sentences.map(({ start }) => blocks[find(start)]?.line ?? find(start) + 1),
    labels: sentences.map(({ start }) => placeLabel(blocks, start)),
  };
}
