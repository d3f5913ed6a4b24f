/** `npm run bench -- NAME [--data DIR] [more]` runs NAME.ts of a folder of `bench/`: quality on data sets, speed beside a peer. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from './common/asked';

/** What every bench gets. */
export interface BenchOptions {
  /** Folder of the data sets. */
  data: string;
  /** Whether the bundled lexicon serves; `--no-lexicon` says no. */
  lexicon: boolean;
  /** What else stood on the command line. */
  args: string[];
}

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    'no-lexicon': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [name, ...args] = positionals;
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && isBench(readFileSync(join(import.meta.dirname, file), 'utf8')),
);
const known = new Map(files.sort().map((file) => [basename(file, '.ts'), file]));
if (!name || !known.has(name)) {
  console.error(`usage: npm run bench -- NAME [--data DIR]\nNAME is one of: ${[...known.keys()].join(', ')}`);
  process.exit(2);
}
const bench = (await import(`./${known.get(name)}`)) as { run(options: BenchOptions): Promise<void> | void };
await bench.run({ data: values.data, lexicon: !values['no-lexicon'], args });
if (!judge()) process.exitCode = 1;

/** Whether a file is a bench itself, and no part of one. */
function isBench(text: string): boolean {
  return /^export (?:async )?function run\(/m.test(text);
}
