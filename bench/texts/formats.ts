/** Speed, memory and robustness of the exchange formats. */
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import {
  readCsv,
  readJsonl,
  readTmx,
  readTsv,
  readXliff,
  writeCsv,
  writeJsonl,
  writeTmx,
  writeTsv,
  writeXliff,
  type TranslationUnit,
} from '../../src/formats';
import { openText } from '../../src/read/files/open-text';
import type { BenchOptions } from '../main';
import { measureNode } from '../common/usage';

/** `npm run bench -- formats [speed|memory|mutations]`: all three by default. Times are processor times, since a machine may be shared. */
export async function run({ data, args }: BenchOptions): Promise<void> {
  const wanted = (name: string) => args.length === 0 || args.includes(name);
  if (wanted('speed')) await speed(data);
  if (wanted('memory')) await memory(data);
  if (wanted('mutations')) mutations();
}

function corpus(data: string): TranslationUnit[] {
  const lines = (side: string) =>
    readFileSync(join(data, 'bitext', `mlqe-train.${side}`), 'utf8')
      .trimEnd()
      .split('\n');
  const target = lines('en');
  return lines('ru').map((source, k) => ({
    id: String(k + 1),
    source,
    target: target[k]!,
    confidence: 0.98,
  }));
}

async function speed(data: string): Promise<void> {
  const part = corpus(data);
  const units = [part, part, part, part].flat(); // small files end before the code is warm
  const formats = {
    tmx: [writeTmx, readTmx],
    'xliff 1.2': [writeXliff, readXliff],
    csv: [writeCsv, readCsv],
    tsv: [writeTsv, readTsv],
    jsonl: [writeJsonl, readJsonl],
  } as const;
  console.log('format        write MB/s   read MB/s   (asked of tmx: 100 and 40)');
  for (const [name, [write, read]] of Object.entries(formats)) {
    const text = [...write(units)].join('');
    const megabytes = Buffer.byteLength(text) / 1e6;
    const writing = best(() => count(write(units)));
    const reading = best(() => count(read(text)));
    console.log(
      `${name.padEnd(12)}${(megabytes / writing).toFixed(0).padStart(12)}${(megabytes / reading).toFixed(1).padStart(12)}`,
    );
    if (name === 'tmx') {
      const alone = best(() => saxesAlone(text));
      console.log(`  saxes alone, same events:${(megabytes / alone).toFixed(1).padStart(10)}`);
      const fromFile = await readingFile(text);
      console.log(`  from a file, decoded:    ${(megabytes / fromFile).toFixed(1).padStart(10)}`);
    }
  }
}

function saxesAlone(text: string): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let events = 0;
  for (const event of ['text', 'opentag', 'closetag'] as const) parser.on(event, () => void events++);
  for (let at = 0; at < text.length; at += 65_536) parser.write(text.slice(at, at + 65_536));
  parser.close();
}

/** Seconds of processor time that it takes to read a TMX from a file, piece by piece. */
async function readingFile(text: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-speed-'));
  try {
    const path = join(folder, 'a.tmx');
    writeFileSync(path, text);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS; run++) {
      const start = process.cpuUsage();
      const opened = await openText(path);
      for await (const unit of readTmx(opened.text)) if (!unit) break;
      least = Math.min(least, secondsSince(start));
    }
    return least;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const RUNS = 7;

/** Seconds of processor time of the fastest of some runs. */
function best(action: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    action();
    least = Math.min(least, secondsSince(start));
  }
  return least;
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function count(items: Iterable<unknown>): number {
  let total = 0;
  for (const item of items) if (item !== undefined) total++;
  return total;
}

/** Converts a TMX of a gigabyte and says how much memory that took at most. */
async function memory(data: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-memory-'));
  try {
    const path = join(folder, 'big.tmx');
    await writeGigabyte(corpus(data), path);
    execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
    const command = ['dist/cli.cjs', 'convert', path, join(folder, 'out.tsv')];
    const { megabytes, seconds, stderr } = measureNode(command);
    console.log(
      `TMX of ${Math.round(statSync(path).size / 1e6)} MB to TSV: at most ${Math.round(megabytes)} MB of memory (asked 300), ${seconds} s`,
    );
    console.log(`  ${stderr.split('\n')[0]}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeGigabyte(units: readonly TranslationUnit[], path: string): Promise<void> {
  const file = createWriteStream(path);
  const gigabyte = function* () {
    for (let round = 0; round < 455; round++) yield* units;
  };
  for (const piece of writeTmx(gigabyte())) if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

/** 10,000 damaged files of each XML format. */
function mutations(): void {
  const { status, stdout } = spawnSync(
    'npx',
    ['vitest', 'run', 'test/formats/mutations.test.ts', '--testTimeout=600000'],
    {
      encoding: 'utf8',
      env: { ...process.env, SVERKA_MUTATIONS: '10000' },
    },
  );
  console.log(
    `10,000 damaged files of each of four XML formats: ${status === 0 ? 'none crashes, hangs or gives half a record' : stdout}`,
  );
}
