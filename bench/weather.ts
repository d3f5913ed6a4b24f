/**
 * `npm run bench -- weather [TEXT …] [STAGE …] [CHARACTERS]`: adversarial texts through the stages, as one passage and as many, each in a process of its own: ten times
 * the text takes at most 13 times the time, a character at most a kilobyte, nothing throws. Without names all texts and all stages; the short text has 10,000
 * characters unless a number says otherwise. `--data` names the folder beside which `reliability/adversarial-texts.mjs` is. Exits with 1 where a text misses.
 *
 * It takes an hour of an idle machine: `keep=FILE` writes what was measured there, and a second run with the same file goes on where the first was stopped.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchOptions } from './main';
import { bundle, measure, SLACK, type Asked, type Measured } from './weather/measure';
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
/** A text is measured with so few short ones first, and with so many where its ratio comes near the bound. */
const [FEW, MANY] = [2, 5];
/** A ratio up to here is far from the bound. */
const FAR = 9;

interface Row {
  text: string;
  stage: string;
  ratio: number;
  seconds: number;
  /** For each character, beyond what the process had before. */
  kilobytes: number;
  /** How many short texts were measured. */
  shorts: number;
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
  const asked: Asked = {
    file,
    script: bundle(),
    shorts: FEW,
    short: args.map(Number).find((number) => number > 0) ?? SHORT,
    stages: stages.length > 0 ? stages : STAGES,
  };
  const kept = new Kept(args.find((arg) => arg.startsWith('keep='))?.slice('keep='.length));
  const rows: Row[] = [];
  for (const name of names) {
    const measured: Row[] = [];
    for (const shape of ['one', 'many'] as const)
      measured.push(...(await kept.rows(`${name}, ${shape}`, () => rowsOf(name, shape, asked))));
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

/** What was measured in this run and in those before it that were stopped: a line of JSON a text and shape. */
class Kept {
  private readonly known = new Map<string, Row[]>();

  constructor(private readonly file: string | undefined) {
    if (file === undefined || !existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { text, rows } = JSON.parse(line) as { text: string; rows: Row[] };
      this.known.set(text, rows);
    }
  }

  async rows(text: string, measureRows: () => Promise<Row[]>): Promise<Row[]> {
    const known = this.known.get(text);
    if (known) return known;
    const rows = await measureRows();
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify({ text, rows })}\n`);
    return rows;
  }
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
    const alone = { ...asked, stages: [stage], shorts: MANY };
    // with few short texts the ratio is that of the fastest, so it can only be too high
    const isDoubtful = () =>
      rows[at]!.ratio > FAR && (rows[at]!.shorts < MANY || rows[at]!.problem === 'time');
    for (let k = 0; k < AGAIN && isDoubtful(); k++) {
      const [other] = compare(text, await measure(name, shape, alone), alone);
      if (other && (other.ratio < rows[at]!.ratio || rows[at]!.shorts < MANY)) rows[at] = other;
    }
  }
  return rows;
}

function compare(text: string, measured: readonly Measured[], { short, shorts }: Asked): Row[] {
  const failures = measured.filter(({ failure }) => failure !== undefined);
  const long = measured.filter(({ characters, failure }) => characters > short && failure === undefined);
  return [...failures, ...long].map(({ stage, seconds, kilobytes, failure }) => {
    const before = measured.find((one) => one.stage === stage && one.characters === short);
    const ratio = seconds / Math.max(NOISE, before?.seconds ?? NOISE);
    const memory = kilobytes / (10 * short);
    const isTooMuch = memory - (1000 * SLACK) / (10 * short) > MOST_KILOBYTES;
    const problem = failure ?? (ratio > MOST_RATIO ? 'time' : isTooMuch ? 'memory' : undefined);
    return { text, stage, ratio, seconds, kilobytes: memory, shorts, problem };
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
