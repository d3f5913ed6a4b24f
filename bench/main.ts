/** `npm run bench -- NAME [--data DIR] [more]` runs `bench/NAME.ts`: quality on data sets, speed beside a peer. */
import { readdirSync } from 'node:fs';
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
const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((bench) => bench !== 'main');
if (!name || !known.includes(name)) {
  console.error(`usage: npm run bench -- NAME [--data DIR]\nNAME is one of: ${known.join(', ')}`);
  process.exit(2);
}
const bench = (await import(`./${name}.ts`)) as { run(options: BenchOptions): Promise<void> | void };
await bench.run({ data: values.data, lexicon: !values['no-lexicon'], args });
if (!judge()) process.exitCode = 1;
