import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../../../package.json';
import { readPart } from '../files/part-file';
import { hashFile } from '../input/hash-file';
import { planFolder } from './make-plan';
import type { Plan, PlannedDocument, PlannedFile, ScoreSettings } from './plan';

/**
 * What is not as it was when a run was planned: the version of the package, settings that change scores, inputs. Files of documents are hashed
 * again only where their size or time says that they were written since.
 *
 * @param folder - of the run
 * @returns sentences for people, empty when the run may go on; at most ten of files
 */
export async function changesSince(
  folder: string,
  plan: Plan,
  settings: ScoreSettings,
  inputs: readonly PlannedFile[],
): Promise<string[]> {
  const changes: string[] = [];
  if (plan.sverka !== version)
    changes.push(`the run was begun by version ${plan.sverka}, and this is ${version}`);
  const names = new Set([...Object.keys(plan.settings), ...Object.keys(settings)]) as Set<
    keyof ScoreSettings
  >;
  for (const name of names) {
    const [before, now] = [JSON.stringify(plan.settings[name]), JSON.stringify(settings[name])];
    if (before !== now) changes.push(`${name} was ${before ?? 'not given'}, and is ${now ?? 'not given'}`);
  }
  if (plan.inputs.length !== inputs.length || plan.inputs.some(({ path }, k) => path !== inputs[k]!.path))
    changes.push(`the inputs were ${pathsOf(plan.inputs)}, and are ${pathsOf(inputs)}`);
  else
    plan.inputs.forEach(({ path, sha256 }, k) => {
      if (sha256 !== inputs[k]!.sha256) changes.push(`${path} has another content`);
    });
  return changes.length > 0 ? changes : changedFiles(folder, plan);
}

function pathsOf(files: readonly PlannedFile[]): string {
  return files.map(({ path }) => path).join(' ');
}

/** The most changed files that are named. */
const MOST_NAMED = 10;

async function changedFiles(folder: string, plan: Plan): Promise<string[]> {
  const planned = statSync(join(planFolder(folder), 'plan.json')).mtimeMs;
  const root = resolve(folder, plan.root);
  const changes: string[] = [];
  for (let part = 0; part < plan.parts && changes.length < MOST_NAMED; part++) {
    for (const line of readPart(planFolder(folder), part)) {
      const { sourceFile, targetFile, unreadable } = JSON.parse(line) as PlannedDocument;
      if (unreadable !== undefined) continue;
      for (const file of [sourceFile, targetFile])
        if (file && (await isChanged(file, root, planned))) changes.push(`${file.path} has another content`);
    }
  }
  return changes;
}

async function isChanged(
  { path, size, sha256 }: PlannedFile,
  root: string,
  planned: number,
): Promise<boolean> {
  const now = statSync(resolve(root, path), { throwIfNoEntry: false });
  if (!now || now.size !== size) return true;
  if (now.mtimeMs < planned) return false;
  return (await hashFile(resolve(root, path), path)).sha256 !== sha256;
}
