import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { version } from '../../../package.json';
import { SverkaError } from '../../errors';
import { writePart } from '../files/part-file';
import { partialName, writeWhole } from '../files/whole-file';
import { PLAN_VERSION, type Plan, type PlannedDocument, type PlannedFile, type ScoreSettings } from './plan';

/**
 * The most documents of a part, and the most of their text (UTF-16 code units); a larger document is a part alone. Parts are what is lost when a
 * worker is killed: some half a second of work. A process that was killed every four seconds never finished parts of 62 documents.
 */
const MOST_DOCUMENTS = 16;
const MOST_TEXT = 131_072;

/** What a plan is made of. */
export interface PlanInput {
  /** The documents in order; ids may not repeat. */
  documents: AsyncIterable<PlannedDocument>;
  inputs: readonly PlannedFile[];
  settings: ScoreSettings;
  /** Absolute path that the files of documents start from. */
  root: string;
}

/**
 * Lays out the work of a run: documents in parts, which never depend on how many workers there are. Several processes may plan the
 * same run at once; the first to finish wins, and all find the same.
 *
 * @param folder - of the run
 * @throws SverkaError `INVALID_INPUT` for two documents of one name or none at all
 */
export async function makePlan(folder: string, input: PlanInput): Promise<Plan> {
  const final = planFolder(folder);
  const partial = partialName(final);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    const { parts, documents, sha256 } = await writeDocuments(partial, input.documents);
    const plan: Plan = {
      planVersion: PLAN_VERSION,
      sverka: version,
      settings: input.settings,
      inputs: input.inputs,
      root: relative(resolve(folder), input.root).split(sep).join('/') || '.',
      documents,
      parts,
      sha256,
    };
    writeWhole(join(partial, PLAN), `${JSON.stringify(plan, undefined, 2)}\n`);
    moveInto(partial, final);
    return readPlan(folder)!;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** The plan of a run; `undefined` where there is none. */
export function readPlan(folder: string): Plan | undefined {
  const path = join(planFolder(folder), PLAN);
  if (!existsSync(path)) return undefined;
  const plan = JSON.parse(readFileSync(path, 'utf8')) as Plan;
  if (plan.planVersion !== PLAN_VERSION)
    throw new SverkaError(
      'INVALID_INPUT',
      `${path}: version ${plan.planVersion} of the plan is not known; --fresh starts over`,
    );
  return plan;
}

/** Folder of the documents as planned. */
export function planFolder(folder: string): string {
  return join(folder, 'plan');
}

/** Folder of the scored parts. */
export function partsFolder(folder: string): string {
  return join(folder, 'parts');
}

const PLAN = 'plan.json';

async function writeDocuments(folder: string, documents: AsyncIterable<PlannedDocument>) {
  const hash = createHash('sha256');
  const ids = new Set<string>();
  let [part, text]: [string[], number] = [[], 0];
  let parts = 0;
  const flush = () => {
    writePart(folder, parts++, part);
    [part, text] = [[], 0];
  };
  for await (const document of documents) {
    if (ids.has(document.id))
      throw new SverkaError('INVALID_INPUT', `two documents are called '${document.id}'`);
    ids.add(document.id);
    const line = JSON.stringify(document);
    const size = line.length + (document.sourceFile?.size ?? 0) + (document.targetFile?.size ?? 0);
    if (part.length === MOST_DOCUMENTS || (part.length > 0 && text + size > MOST_TEXT)) flush();
    part.push(line);
    text += size;
    hash.update(`${line}\n`);
  }
  if (part.length > 0) flush();
  if (ids.size === 0) throw new SverkaError('INVALID_INPUT', 'there are no documents in the input');
  return { parts, documents: ids.size, sha256: hash.digest('hex') };
}

/** A plan that somebody else put there in the meantime stays. */
function moveInto(partial: string, final: string): void {
  mkdirSync(dirname(final), { recursive: true });
  try {
    renameSync(partial, final);
  } catch (error) {
    if (!existsSync(join(final, PLAN))) throw error;
  }
}
