/** Documents with gaps made from pairs of sentences, as a test of the aligner on texts that none of its constants was chosen on. */
import type { GoldDocument } from '../common/gold-sets';

/** How documents are made. */
export interface Recipe {
  /** Pairs of sentences a document. */
  size: number;
  /** Probability that a run of one to three missing sentences begins at a sentence, on either side. */
  gaps: number;
}

/** So many of the others are two source sentences joined to one. */
const JOINED = 0.05;

/** Cuts pairs into documents of one size, leaves runs out on either side, and joins some source sentences. Seeded. */
export function makeDocuments(
  source: readonly string[],
  target: readonly string[],
  { size, gaps }: Recipe,
): GoldDocument[] {
  let seed = 5;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const documents: GoldDocument[] = [];
  for (let from = 0; from + size <= source.length; from += size) {
    const made: GoldDocument = { id: `${from}`, source: [], target: [], gold: [] };
    let side: 'source' | 'target' = 'source';
    let left = 0;
    for (let k = from; k < from + size; k++) {
      const [s, t] = [made.source.length, made.target.length];
      if (left === 0 && random() < gaps) {
        side = random() < 0.5 ? 'source' : 'target';
        left = 1 + Math.floor(random() * 3);
      }
      const lost = left > 0 ? side : undefined;
      if (left > 0) left--;
      if (!lost && random() < JOINED && k + 1 < from + size) {
        made.source.push(`${source[k]!} ${source[k + 1]!}`);
        made.target.push(target[k]!, target[++k]!);
      } else {
        if (lost !== 'source') made.source.push(source[k]!);
        if (lost !== 'target') made.target.push(target[k]!);
      }
      made.gold.push({
        source: { start: s, end: made.source.length },
        target: { start: t, end: made.target.length },
      });
    }
    documents.push(made);
  }
  return documents;
}
