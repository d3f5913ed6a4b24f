/**
 * `npm run bench -- weather [NAME …]`: adversarial texts through every stage, as one passage and as many: time grows with the length of the text
 * and not with its square, memory stays within a bound, nothing throws. `--data` names the folder beside which `reliability/adversarial-texts.mjs` is.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchOptions } from './main';

/** Characters of the short text; the long one has ten times as many. */
const SHORT = 10_000;
/** What ten times the text may take: ten times the time, and 30% for the logarithm of sorting and the noise of the machine. */
const MOST_RATIO = 13;
/** Seconds below which a time is noise: a stage that takes less of the short text counts as taking so much. */
const NOISE = 0.1;
/** Kilobytes of memory for each character, and what the engine takes before it collects its garbage. */
const MOST_KILOBYTES = 1;
const SLACK = 150_000;
/** A run that takes longer hangs (seconds). */
const LONGEST = 300;

interface Stage {
  shape: 'one' | 'many';
  characters: number;
  stage: string;
  seconds: number;
  kilobytes: number;
  failure?: string;
}

interface Row {
  text: string;
  stage: string;
  ratio: number;
  seconds: number;
  /** For each character, beyond the slack. */
  kilobytes: number;
  problem: string | undefined;
}

/** Prints the five worst ratios and memories, and every text that misses what is asked; exits with 1 then. */
export async function run({ data, args }: BenchOptions): Promise<void> {
  const file = resolve(join(data, '../reliability/adversarial-texts.mjs'));
  const { gens } = (await import(pathToFileURL(file).href)) as { gens: Record<string, unknown> };
  const names = args.length > 0 ? args : Object.keys(gens);
  const rows: Row[] = [];
  for (const name of names) {
    const measured = compare(name, await measure(file, name));
    rows.push(...measured);
    const worst = measured.reduce((most, { ratio }) => Math.max(most, ratio), 0);
    console.log(
      `${name.padEnd(16)} at most ×${worst.toFixed(1)}${measured.some(({ problem }) => problem) ? '  MISSED' : ''}`,
    );
  }
  print('worst times', [...rows].sort((a, b) => b.ratio - a.ratio).slice(0, 5));
  print('longest', [...rows].sort((a, b) => b.seconds - a.seconds).slice(0, 5));
  print('worst memories', [...rows].sort((a, b) => b.kilobytes - a.kilobytes).slice(0, 5));
  const missed = rows.filter(({ problem }) => problem !== undefined);
  if (missed.length > 0) {
    print('missed', missed);
    process.exitCode = 1;
  }
  console.log(`${names.length} texts, ${rows.length} rows, ${missed.length} missed`);
}

function compare(name: string, stages: readonly Stage[]): Row[] {
  const long = stages.filter(({ characters, failure }) => characters > SHORT || failure !== undefined);
  return long.map(({ shape, stage, seconds, kilobytes, failure }) => {
    const text = `${name}, ${shape}`;
    const before = stages.find(
      (one) => one.shape === shape && one.stage === stage && one.characters === SHORT,
    );
    const ratio = seconds / Math.max(NOISE, before?.seconds ?? NOISE);
    const memory = Math.max(0, kilobytes - SLACK) / (10 * SHORT);
    const problem =
      failure ??
      before?.failure ??
      (ratio > MOST_RATIO ? 'time' : memory > MOST_KILOBYTES ? 'memory' : undefined);
    return { text, stage, ratio, seconds, kilobytes: memory, problem };
  });
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { text, stage, ratio, seconds, kilobytes, problem } of rows) {
    console.log(
      `  ${text.padEnd(24)} ${stage.padEnd(9)} ×${ratio.toFixed(1).padStart(5)} ${seconds.toFixed(2).padStart(7)} s ${kilobytes.toFixed(2).padStart(6)} KB a character${problem ? `  ${problem}` : ''}`,
    );
  }
}

/** The stages of one text in a process of its own, whose memory is what they took. */
async function measure(file: string, name: string): Promise<Stage[]> {
  const script = join(import.meta.dirname, 'weather-run.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, name, String(SHORT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LONGEST * 1000,
  });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
    child.on('close', (...end) => done(end)),
  );
  const stages = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Stage);
  if (code === 0) return stages;
  return [
    ...stages,
    {
      shape: 'one',
      characters: SHORT,
      stage: 'end',
      seconds: 0,
      kilobytes: 0,
      failure: `ended with ${signal ?? code}`,
    },
  ];
}
