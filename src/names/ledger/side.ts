import { languagePack } from '../../languages/index';
import type { Document, Sentence } from '../../model/document';
import { runsOf, nameTokens, type Run, type Word } from './name-tokens';

/** The words of one side of a bead. */
export interface Side {
  sentences: readonly Sentence[];
  words: Word[];
  runs: Run[];
}

/** The words and runs of a range of sentences. */
export function sideOf(document: Document, range: { start: number; end: number }): Side {
  const words: Word[] = [];
  const runs: Run[] = [];
  const sentences = document.sentences.slice(range.start, range.end);
  const pack = languagePack(document.language);
  for (const sentence of sentences) {
    const these = nameTokens(sentence, pack);
    for (const word of these) words.push(word);
    for (const run of runsOf(these)) runs.push(run);
  }
  return { sentences, words, runs };
}
