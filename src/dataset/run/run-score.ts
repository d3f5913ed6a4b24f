import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { SverkaError } from '../../errors';
import { partPath, readPart } from '../files/part-file';
import { removeLeftovers } from '../files/whole-file';
import { openInput, type DatasetInput } from '../input/documents';
import { changesSince } from '../plan/compare-plan';
import { makePlan, partsFolder, planFolder, readPlan } from '../plan/make-plan';
import type { Plan, ScoreSettings } from '../plan/plan';
import { isOfShard, type Shard } from '../plan/shard';
import { scoreInWorkers, workerFile, type Limits, type PoolOptions } from './pool';
import { scoreOptionsOf } from './resources';
import { scorePart, type PartHead } from './score-part';

/** What a run of `score` is told. */
export interface ScoreRun {
  input: DatasetInput;
  settings: ScoreSettings;
  /** Folder of the run; made where it is missing. */
  out: string;
  /** Folder that paths of the input start from. */
  cwd: string;
  /** Worker threads; default 1. */
  jobs?: number;
  /** Which parts are this process's; default all. */
  shard?: Shard | undefined;
  limits?: Partial<Limits>;
  /** Throws away what a run before this has done. */
  fresh?: boolean;
  signal?: AbortSignal | undefined;
  /** Told now and then how far it is. */
  onProgress?: ((progress: ScoreProgress) => void) | undefined;
  /** Told of files without a counterpart. */
  onAlone?: ((side: 'source' | 'target', path: string) => void) | undefined;
  /** Told of a file that was taken for units, and could hold documents. */
  onTakenForUnits?: ((path: string) => void) | undefined;
}

/** How far a run is; parts and documents of this process. */
export interface ScoreProgress {
  parts: number;
  partsDone: number;
  /** Documents begun by this process. */
  documents: number;
  pairs: number;
  failed: number;
}

/** What a run of `score` has come to. */
export interface ScoreResult {
  plan: Plan;
  /** Parts of all shards that are not there yet. */
  missing: number;
  /** Documents that failed in the parts of this process, with the code. */
  failed: readonly { id: string; code: string }[];
}

/** Defaults of the limits: ten times what the largest news document takes; a book of 1 MB takes 300 MB. */
const LIMITS: Limits = { seconds: 60, megabytes: 1024 };

/**
 * Plans a run, or goes on with one, and scores the parts that are not there yet.
 *
 * @throws SverkaError `INVALID_INPUT` when an input is missing or another than the run was planned with, `ABORTED` when the signal fires
 */
export async function runScore(run: ScoreRun): Promise<ScoreResult> {
  const out = resolve(run.cwd, run.out);
  if (run.fresh)
    for (const folder of [planFolder(out), partsFolder(out)])
      rmSync(folder, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  removeLeftovers(out);
  const plan = await planOf(run, out);
  const own = range(plan.parts).filter((part) => !run.shard || isOfShard(part, run.shard));
  const isDone = (part: number) => existsSync(partPath(partsFolder(out), part));
  const failed: { id: string; code: string }[] = [];
  const progress: ScoreProgress = { parts: own.length, partsDone: 0, documents: 0, pairs: 0, failed: 0 };
  const count = (head: PartHead) => {
    progress.partsDone++;
    progress.pairs += head.pairs;
    progress.failed += head.failed.length;
    failed.push(...head.failed);
    run.onProgress?.(progress);
  };
  const todo = own.filter((part) => !isDone(part));
  for (const part of own) if (isDone(part)) count(readHead(out, part));
  await scoreParts(todo, {
    folder: out,
    jobs: Math.max(1, Math.min(run.jobs ?? 1, todo.length)),
    limits: { ...LIMITS, ...run.limits },
    signal: run.signal,
    onPart: (head, cost) => {
      log(out, head, cost, run.shard);
      count(head);
    },
    onDocument: () => {
      progress.documents++;
      run.onProgress?.(progress);
    },
  });
  return { plan, missing: range(plan.parts).filter((part) => !isDone(part)).length, failed };
}

async function planOf(run: ScoreRun, out: string): Promise<Plan> {
  const opened = await openInput(run.input, run.cwd);
  const known = readPlan(out);
  for (const { side, path } of opened.alone) run.onAlone?.(side, path);
  if (opened.takenForUnits !== undefined) run.onTakenForUnits?.(opened.takenForUnits);
  if (opened.alone.length > 0 && !run.input.allowUnmatched)
    throw new SverkaError(
      'INVALID_INPUT',
      `${opened.alone.length} of the files have no counterpart; --allow-unmatched leaves them out`,
    );
  if (!known) return makePlan(out, { ...opened, settings: run.settings });
  const changes = await changesSince(out, known, run.settings, opened.inputs);
  if (changes.length === 0) return known;
  throw new SverkaError(
    'INVALID_INPUT',
    `${run.out} holds another run: ${changes.join('; ')}. Give it back what it had, another -o, or --fresh to start over`,
  );
}

/** In worker threads; without the built code of workers in this thread, where no document can be cut short. */
async function scoreParts(parts: readonly number[], options: PoolOptions): Promise<void> {
  if (parts.length === 0) return;
  if (workerFile()) return scoreInWorkers(parts, options);
  const { folder, signal } = options;
  const plan = readPlan(folder)!;
  const scoring = scoreOptionsOf(plan.settings, resolve(folder, plan.root));
  for (const part of parts) {
    const begun = performance.now();
    const head = scorePart(folder, plan, { part, failures: {} }, scoring, () => options.onDocument?.());
    options.onPart(head, {
      seconds: (performance.now() - begun) / 1000,
      memory: process.memoryUsage().heapUsed,
    });
    await new Promise((resume) => setImmediate(resume));
    if (signal?.aborted) throw new SverkaError('ABORTED', 'the run was stopped');
  }
}

/** The first line of a part that is there. */
export function readHead(out: string, part: number): PartHead {
  return JSON.parse(readPart(partsFolder(out), part)[0]!) as PartHead;
}

/** A line a part, for people; nothing reads it. */
function log(out: string, head: PartHead, cost: { seconds: number; memory: number }, shard?: Shard): void {
  const { part, documents, pairs, failed } = head;
  const line = {
    part,
    documents,
    pairs,
    failed: failed.length,
    seconds: Math.round(cost.seconds * 1000) / 1000,
    heapMegabytes: Math.round(cost.memory / 1e6),
    host: hostname(),
    ...(shard ? { shard: `${shard.index}/${shard.count}` } : {}),
  };
  appendFileSync(join(out, 'log.jsonl'), `${JSON.stringify(line)}\n`);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, k) => k);
}
