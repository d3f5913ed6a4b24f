import type { Document, Sentence } from '../model/document';
import { segmentInSteps } from '../segment/segment';
import { finish, type Steps } from '../steps/steps';

/** A text is segmented, a list of sentences is kept exactly as given, a document passes through. */
export function toDocument(input: string | readonly string[] | Document, language: string): Document {
  return finish(toDocumentInSteps(input, language));
}

/** {@link toDocument} in steps. */
export function* toDocumentInSteps(
  input: string | readonly string[] | Document,
  language: string,
): Steps<Document> {
  if (typeof input === 'string')
    return { text: input, language, sentences: yield* segmentInSteps(input, language) };
  if (isDocument(input)) return input;
  let start = 0;
  const sentences = input.map((text): Sentence => {
    const sentence: Sentence = { start, end: start + text.length, text, paragraph: 0, kind: 'prose' };
    start = sentence.end + 1;
    return sentence;
  });
  return { text: input.join('\n'), language, sentences };
}

function isDocument(input: readonly string[] | Document): input is Document {
  return 'sentences' in input;
}
