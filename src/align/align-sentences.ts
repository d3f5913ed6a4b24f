import type { Bead } from '../model/bead';
import type { Document } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import type { Lexicon } from '../model/lexicon';

/** What the aligner needs besides the two documents. */
export interface AlignResources {
  lexicon: Lexicon | undefined;
  gazetteer: Gazetteer | undefined;
}

/** Aligns the sentences of two documents: every sentence in exactly one bead, beads in order. */
export function alignSentences(source: Document, target: Document, resources: AlignResources): Bead[] {
  void resources;
  const beads: Bead[] = [];
  const n = Math.max(source.sentences.length, target.sentences.length);
  for (let i = 0; i < n; i++) {
    beads.push({
      source: { start: Math.min(i, source.sentences.length), end: Math.min(i + 1, source.sentences.length) },
      target: { start: Math.min(i, target.sentences.length), end: Math.min(i + 1, target.sentences.length) },
      confidence: 0,
      evidence: [],
    });
  }
  return beads;
}
