/**
 * `npm run bench -- weather [TEXT …] [STAGE …] [CHARACTERS]`: adversarial texts through the stages, as one passage and as many, each in a process of its own: ten times
 * the text takes at most 13 times the time, a character at most a kilobyte, nothing throws. Without names all texts and all stages; the short text has 10,000
 * characters unless a number says otherwise. `--data` names the folder beside which `reliability/adversarial-texts.mjs` is. Exits with 1 where a text misses.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchOptions } from './main';
import { texts } from './weather/texts';

const STAGES = ['segment', 'anchors', 'align', 'evidence', 'names', 'check', 'text', 'sarif', 'html', 'svg'];
/** Characters of the short text; the long one has ten times as many. */
const SHORT = 10_000;
/** What ten times the text may take: ten times the time, and 30% for the logarithm of sorting and the noise of the machine. */
const MOST_RATIO = 13;
/** Seconds below which a time is noise: a stage that takes less of the short text counts as taking so much. */
const NOISE = 0.03;
/** Kilobytes of memory for each character. */
const MOST_KILOBYTES = 1;
/** Megabytes that the process may have besides: the program, its vocabulary, memos, and garbage that it has not collected yet. */
const SLACK = 256;
/** A run that takes longer hangs (seconds). */
const LONGEST = 900;

interface Asked {
  file: string;
  short: number;
  stages: readonly string[];
}

interface Measured {
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
  /** For each character, beyond what the process had before. */
  kilobytes: number;
  problem: string | undefined;
}

/** Prints the five worst ratios and memories, and every text that misses what is asked; exits with 1 then. */
export async function run({ data, args }: BenchOptions): Promise<void> {
  const file = resolve(join(data, '../reliability/adversarial-texts.mjs'));
  const { gens } = (await import(pathToFileURL(file).href)) as { gens: Record<string, unknown> };
  const known = [...Object.keys(gens), ...Object.keys(texts)];
  const some = known.filter((name) => args.includes(name));
  const names = some.length > 0 ? some : known;
  const stages = STAGES.filter((stage) => args.includes(stage));
  const asked = {
    file,
    short: args.map(Number).find((number) => number > 0) ?? SHORT,
    stages: stages.length > 0 ? stages : STAGES,
  };
  const rows: Row[] = [];
  for (const name of names) {
    const measured = [...(await rowsOf(name, 'one', asked)), ...(await rowsOf(name, 'many', asked))];
    rows.push(...measured);
    const worst = measured.reduce((most, row) => (row.ratio > most.ratio ? row : most));
    const isMissed = measured.some(({ problem }) => problem);
    console.log(
      `${name.padEnd(16)} at most ×${worst.ratio.toFixed(1)} (${worst.stage})${isMissed ? '  MISSED' : ''}`,
    );
  }
  print('worst times', [...rows].sort((a, b) => b.ratio - a.ratio).slice(0, 5));
  print('longest', [...rows].sort((a, b) => b.seconds - a.seconds).slice(0, 5));
  print('worst memories', worstMemories(rows));
  const missed = rows.filter(({ problem }) => problem !== undefined);
  if (missed.length > 0) {
    print('missed', missed);
    process.exitCode = 1;
  }
  console.log(
    `\n${names.length} texts of ${asked.short} and ${10 * asked.short} characters, ${rows.length} rows, ${missed.length} missed`,
  );
}

/** The most memory is kept by what comes after: of every text the first stage that has it. */
function worstMemories(rows: readonly Row[]): Row[] {
  const worst = new Map<string, Row>();
  for (const row of rows)
    if (row.kilobytes > (worst.get(row.text)?.kilobytes ?? -1)) worst.set(row.text, row);
  return [...worst.values()].sort((a, b) => b.kilobytes - a.kilobytes).slice(0, 5);
}

/** So often a stage that misses is measured again, by itself. */
const AGAIN = 3;

/**
 * A text in one shape through all stages; a stage that misses again by itself: the machine may have been at other work, and a stage before it may have left in a memo
 * what the short text asks for and the long one has not room for.
 */
async function rowsOf(name: string, shape: 'one' | 'many', asked: Asked): Promise<Row[]> {
  const text = `${name}, ${shape}`;
  const rows = compare(text, await measure(name, shape, asked), asked);
  for (const [at, { stage }] of rows.entries()) {
    const alone = { ...asked, stages: [stage] };
    for (let k = 0; k < AGAIN && rows[at]!.problem === 'time'; k++) {
      const [other] = compare(text, await measure(name, shape, alone), alone);
      if (other && other.ratio < rows[at]!.ratio) rows[at] = other;
    }
  }
  return rows;
}

function compare(text: string, measured: readonly Measured[], { short }: Asked): Row[] {
  const failures = measured.filter(({ failure }) => failure !== undefined);
  const long = measured.filter(({ characters, failure }) => characters > short && failure === undefined);
  return [...failures, ...long].map(({ stage, seconds, kilobytes, failure }) => {
    const before = measured.find((one) => one.stage === stage && one.characters === short);
    const ratio = seconds / Math.max(NOISE, before?.seconds ?? NOISE);
    const memory = kilobytes / (10 * short);
    const isTooMuch = memory - (1000 * SLACK) / (10 * short) > MOST_KILOBYTES;
    const problem = failure ?? (ratio > MOST_RATIO ? 'time' : isTooMuch ? 'memory' : undefined);
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

/** The stages of one text in a process of its own, whose memory is what they took; it ends where it needs more than it may. */
async function measure(
  name: string,
  shape: string,
  { file, short, stages }: Asked,
): Promise<readonly Measured[]> {
  const script = join(import.meta.dirname, 'weather/run.ts');
  const heap = SLACK + Math.ceil((10 * short * MOST_KILOBYTES) / 1000);
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      '--import',
      'tsx',
      script,
      file,
      name,
      shape,
      String(short),
      stages.join(','),
    ],
    { stdio: ['ignore', 'pipe', 'ignore'], timeout: LONGEST * 1000 },
  );
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
