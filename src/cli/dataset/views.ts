import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { partPath } from '../../dataset/files/part-file';
import type { PairRecord, ScoredDocument } from '../../dataset/model/record';
import { partsFolder, readPlan } from '../../dataset/plan/make-plan';
import type { Plan } from '../../dataset/plan/plan';
import { findDocument } from '../../dataset/run/find-document';
import { readHead } from '../../dataset/run/run-score';
import { verifyRun } from '../../dataset/run/verify-run';
import { UsageError, type CommandContext, type ExitCode } from '../command';
import { whole } from './dataset-flags';

/** `sverka dataset status DIR`: how far a run is. */
export async function statusRun(args: string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const { out, plan } = runOf(positionals, 1, context);
  const parts = Array.from({ length: plan.parts }, (_, part) => part);
  const done = parts.filter((part) => existsSync(partPath(partsFolder(out), part)));
  const heads = done.map((part) => readHead(out, part));
  const failed = heads.flatMap((head) => head.failed);
  const sum = (field: 'documents' | 'pairs') => heads.reduce((total, head) => total + head[field], 0);
  const status = {
    documents: plan.documents,
    parts: plan.parts,
    partsDone: done.length,
    documentsDone: sum('documents'),
    pairs: sum('pairs'),
    failed,
    selected: existsSync(join(out, 'report.json')),
  };
  if (values.json) context.out(`${JSON.stringify(status)}\n`);
  else
    context.out(
      [
        `${done.length} of ${plan.parts} parts, ${status.documentsDone} of ${plan.documents} documents, ${status.pairs} pairs`,
        ...failed.map(({ id, code }) => `failed: ${id}: ${code}`),
        status.selected ? 'a corpus was selected' : 'no corpus was selected yet',
        '',
      ].join('\n'),
    );
  return done.length < plan.parts ? 4 : failed.length > 0 ? 3 : 0;
}

/** `sverka dataset trace DIR ID`: where a pair comes from, and what is known of it. */
export async function traceRun(args: string[], context: CommandContext): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const { out, plan } = runOf(positionals.slice(0, 1), 1, context);
  const ids = positionals.slice(1);
  if (ids.length === 0) throw new UsageError('give the folder of a run and the id of a pair or a document');
  for (const id of ids) {
    const found = findDocument(out, plan, id);
    if (!found) throw new UsageError(`there is no document or pair '${id}' in ${positionals[0]}`);
    context.out(`${JSON.stringify(traced(found, id, out, plan), undefined, 2)}\n`);
  }
  return 0;
}

function traced({ document, pairs }: ScoredDocument, id: string, out: string, plan: Plan) {
  const pair: PairRecord | undefined = pairs.find((one) => one.id === id);
  const root = resolve(out, plan.root);
  const file = (path: string | undefined) => (path === undefined ? undefined : resolve(root, path));
  const files = { sourcePath: file(document.sourceFile), targetPath: file(document.targetFile) };
  return pair ? { ...pair, documentRecord: document, ...files } : { ...document, ...files };
}

/** `sverka dataset sample DIR`: pairs that were dropped by a reason, or kept. */
export async function sampleRun(args: string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'dropped-by': { type: 'string' }, n: { type: 'string', short: 'n', default: '20' } },
  });
  const { out } = runOf(positionals, 1, context);
  const path = join(out, 'dropped', 'dropped.jsonl.gz');
  if (!existsSync(path))
    throw new UsageError(`${positionals[0]}: nothing was selected here; sverka dataset select does that`);
  const reason = values['dropped-by'];
  let left = whole('-n', values.n);
  // the members of the file are read one after another; a sample needs the first of them only where it finds enough
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line === '' || left === 0) break;
    const row = JSON.parse(line) as Dropped;
    const why = row.dropped_by.filter(({ filter }) => reason === undefined || filter === reason);
    if (why.length === 0) continue;
    left--;
    const [source, target] = Object.values(row.translation);
    const told = why.map(({ filter, value }) => `${filter} ${value}`).join(', ');
    context.out(`${row.id}  ${told}\n  < ${source}\n  > ${target}\n`);
  }
  return 0;
}

interface Dropped {
  id: string;
  translation: Record<string, string>;
  dropped_by: { filter: string; value: number | string }[];
}

/** `sverka dataset verify DIR`: whether all that was written is whole and adds up. */
export async function verifyCommand(args: string[], context: CommandContext): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const { out, plan } = runOf(positionals, 1, context);
  const { faults, pairs } = verifyRun(out, plan);
  for (const fault of faults) context.out(`${fault}\n`);
  context.err(`sverka: ${pairs} pairs, ${faults.length} faults\n`);
  return faults.length > 0 ? 2 : 0;
}

function runOf(
  positionals: readonly string[],
  most: number,
  context: CommandContext,
): { out: string; plan: Plan } {
  const [name] = positionals;
  if (name === undefined || positionals.length > most) throw new UsageError('give the folder of one run');
  const out = resolve(context.cwd, name);
  const plan = readPlan(out);
  if (!plan) throw new UsageError(`${name}: nothing was scored here; sverka dataset score does that`);
  return { out, plan };
}
