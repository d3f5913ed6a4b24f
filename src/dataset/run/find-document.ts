import { existsSync } from 'node:fs';
import { partPath, readPart } from '../files/part-file';
import type { DocumentRecord, PairRecord, ScoredDocument } from '../model/record';
import { partsFolder } from '../plan/make-plan';
import type { Plan } from '../plan/plan';

/**
 * Finds a scored document by its id, or by that of one of its pairs.
 *
 * @param out - absolute path of the run
 * @returns `undefined` when it is in no part that was scored
 */
export function findDocument(out: string, plan: Plan, id: string): ScoredDocument | undefined {
  const names = new Set([id, id.replace(/:\d+$/, '')]);
  const marks = [...names].map((name) => `"id":${JSON.stringify(name)}`);
  for (let part = 0; part < plan.parts; part++) {
    if (!existsSync(partPath(partsFolder(out), part))) continue;
    const lines = readPart(partsFolder(out), part);
    for (let at = 1; at < lines.length;) {
      const line = lines[at]!;
      const document = JSON.parse(line) as DocumentRecord;
      const end = at + 1 + document.pairs;
      if (marks.some((mark) => line.includes(mark)) && names.has(document.id))
        return { document, pairs: lines.slice(at + 1, end).map((own) => JSON.parse(own) as PairRecord) };
      at = end;
    }
  }
  return undefined;
}
