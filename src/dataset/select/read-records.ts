import { readPart } from '../files/part-file';
import type { DocumentRecord, PairRecord, ScoredDocument } from '../model/record';
import { partsFolder } from '../plan/make-plan';

/**
 * Reads the scored documents of a run, part by part, in order.
 *
 * @param out - absolute path of the run
 * @param parts - how many there are
 * @param wanted - which documents; the pairs of others are not even parsed. Default all
 */
export function* readRecords(
  out: string,
  parts: number,
  wanted: (document: DocumentRecord) => boolean = () => true,
): Generator<ScoredDocument> {
  for (let part = 0; part < parts; part++) {
    const lines = readPart(partsFolder(out), part);
    for (let at = 1; at < lines.length;) {
      const document = JSON.parse(lines[at]!) as DocumentRecord;
      const end = at + 1 + document.pairs;
      if (wanted(document))
        yield { document, pairs: lines.slice(at + 1, end).map((line) => JSON.parse(line) as PairRecord) };
      at = end;
    }
  }
}
