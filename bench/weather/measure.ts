import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** What is measured. */
export interface Asked {
  /** The file of the generators. */
  file: string;
  /** What {@link bundle} gave. */
  script: string;
  /** Characters of the short text; the long one has ten times as many. */
  short: number;
  /** How many short texts are measured: of up to three the fastest counts, of more the middle. */
  shorts: number;
  stages: readonly string[];
}

/** One stage of one text. */
export interface Measured {
  characters: number;
  stage: string;
  seconds: number;
  kilobytes: number;
  failure?: string;
}

/** Megabytes that the process may have besides: the program, its vocabulary, memos, and garbage that it has not collected yet. */
export const SLACK = 256;
/** A run that takes longer hangs (seconds). */
const LONGEST = 900;

/** Bundles `run.ts` once, so that each of hundreds of processes begins at once, and gives the path; the file is gone when the bench ends. */
export function bundle(): string {
  const outfile = join(
    import.meta.dirname,
    `../../node_modules/.cache/sverka-bench/weather-${process.pid}.mjs`,
  );
  const entryPoints = [join(import.meta.dirname, 'run.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  process.on('exit', () => rmSync(outfile, { force: true }));
  return outfile;
}

/** The stages of one text in a process of its own, whose memory is what they took; it ends where it needs more than it may. */
export async function measure(name: string, shape: string, asked: Asked): Promise<readonly Measured[]> {
  const { file, script, short, shorts, stages } = asked;
  const heap = SLACK + Math.ceil((10 * short) / 1000);
  const given = [file, name, shape, String(short), stages.join(','), String(shorts)];
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, script, ...given], {
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: LONGEST * 1000,
  });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
    child.on('close', (...end) => done(end)),
  );
  const lines = out.split('\n').filter((line) => line.endsWith('}'));
  const measured = lines.map((line) => JSON.parse(line) as Measured);
  if (code === 0) return measured;
  // Node ends with SIGABRT (134) where the heap is full
  const failure = signal === 'SIGTERM' ? `longer than ${LONGEST} s` : `ended with ${signal ?? code}`;
  const stage = stages[measured.filter(({ characters }) => characters > short).length] ?? 'end';
  return [...measured, { characters: 10 * short, stage, seconds: 0, kilobytes: 0, failure }];
}
