import type { Anchor } from '../model/anchor';
import type { Sentence } from '../model/document';
import { findAnchors } from './anchors';

interface Found {
  language: string;
  year: number | undefined;
  anchors: readonly Anchor[];
}

const found = new WeakMap<Sentence, Found>();

/**
 * The anchors of sentences, with spans into their document. Alignment and checks ask for the same ones: they are found once.
 *
 * @param year - of the document, where it is known
 */
export function sentenceAnchors(sentences: readonly Sentence[], language: string, year?: number): Anchor[] {
  return sentences.flatMap((sentence) => {
    let known = found.get(sentence);
    if (known?.language !== language || known.year !== year) {
      const anchors = findAnchors(sentence.text, language, { year });
      for (const anchor of anchors) {
        anchor.start += sentence.start;
        anchor.end += sentence.start;
      }
      found.set(sentence, (known = { language, year, anchors }));
    }
    return known.anchors;
  });
}
