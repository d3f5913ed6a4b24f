import { resolve } from 'node:path';
import { readPart, writePart } from '../files/part-file';
import type { Failure, ScoredDocument } from '../model/record';
import { partsFolder, planFolder } from '../plan/make-plan';
import type { Plan, PlannedDocument } from '../plan/plan';
import { failedDocument, scoreDocument } from '../score/score-document';
import type { ResolvedScoreOptions } from '../score/score-options';
import { loadDocument } from './load-document';

/** First line of a part: what stands in it. */
export interface PartHead {
  type: 'part';
  part: number;
  documents: number;
  pairs: number;
  /** Documents that failed, with the code. */
  failed: { id: string; code: string }[];
}

/** Documents of a part, by their place in it, that have cost a worker its life. */
export type KnownFailures = Readonly<Record<number, Failure>>;

/** A part that is to be scored. */
export interface PartTask {
  part: number;
  failures: KnownFailures;
}

/**
 * Scores a part and writes its file.
 *
 * @param folder - of the run
 * @param onBegin - told the place of each document in the part before it is scored
 */
export function scorePart(
  folder: string,
  plan: Plan,
  { part, failures }: PartTask,
  options: ResolvedScoreOptions,
  onBegin: (index: number) => void,
): PartHead {
  const root = resolve(folder, plan.root);
  const head: PartHead = { type: 'part', part, documents: 0, pairs: 0, failed: [] };
  const lines: string[] = [];
  readPart(planFolder(folder), part).forEach((line, index) => {
    onBegin(index);
    const planned = JSON.parse(line) as PlannedDocument;
    const { document, pairs } = scorePlanned(planned, root, plan, failures[index], options);
    head.documents++;
    head.pairs += pairs.length;
    if (document.error) head.failed.push({ id: document.id, code: document.error.code });
    lines.push(JSON.stringify(document));
    for (const pair of pairs) lines.push(JSON.stringify(pair));
  });
  writePart(partsFolder(folder), part, [JSON.stringify(head), ...lines]);
  return head;
}

function scorePlanned(
  planned: PlannedDocument,
  root: string,
  { settings }: Plan,
  failure: Failure | undefined,
  options: ResolvedScoreOptions,
): ScoredDocument {
  const { pair, error } = loadDocument(planned, root, settings.encoding);
  const known = failure ?? error;
  return known ? failedDocument(pair, known, options) : scoreDocument(pair, options);
}
