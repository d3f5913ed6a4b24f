import type { Anchor } from '../model/anchor';
import type { Sentence } from '../model/document';
import { findAnchors } from './anchors';

const found = new WeakMap<Sentence, { language: string; anchors: readonly Anchor[] }>();

/** The anchors of sentences, with spans into their document. Alignment and checks ask for the same ones: they are found once. */
export function sentenceAnchors(sentences: readonly Sentence[], language: string): Anchor[] {
  return sentences.flatMap((sentence) => {
    let known = found.get(sentence);
    if (known?.language !== language) {
      const anchors = findAnchors(sentence.text, language);
      for (const anchor of anchors) {
        anchor.start += sentence.start;
        anchor.end += sentence.start;
      }
      found.set(sentence, (known = { language, anchors }));
    }
    return known!.anchors;
  });
}
