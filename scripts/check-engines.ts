/**
 * Runs `sverka dataset` and `sverka align --stream` on the engines that are installed: plain shards, GNU parallel, a Slurm that is started here and torn
 * down after, and Dask. All must give the same bytes. Needs the built package; engines that are not installed are named and left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.cjs');
const cwd = mkdtempSync(join(tmpdir(), 'sverka-engines-'));
const engines = join(root, 'scripts/engines');
let failed = 0;

writeFileSync(join(cwd, 'documents.jsonl'), corpus());
const expected = build('whole', ['--jobs', '1']);
for (const jobs of ['2', '4']) same(`${jobs} jobs`, build(`jobs-${jobs}`, ['--jobs', jobs]));
for (const count of [1, 4, 7]) same(`${count} shards`, shards(count));
if (has('parallel')) same('GNU parallel', gnuParallel());
else console.log('GNU parallel is not installed: left out');
if (has('sbatch') && has('munged') && process.getuid?.() === 0) same('Slurm, an array of four', slurm());
else console.log('Slurm is not installed, or this is not root: left out');
streams();
rmSync(cwd, { recursive: true, force: true });
console.log(failed === 0 ? 'all engines gave the same bytes' : `${failed} gave others`);
process.exitCode = failed === 0 ? 0 : 1;

/** The documents of the fixtures over and over with other numbers, so that no two are equal. */
function corpus(): string {
  const folder = join(root, 'fixtures/dataset');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ru.txt'))
    .sort();
  return Array.from({ length: 105 }, (_, k) => {
    const name = names[k % names.length]!;
    const text = (path: string) => `${readFileSync(join(folder, path), 'utf8')}\n${k + 1}.\n`;
    return JSON.stringify({
      id: `${name}-${k}`,
      source: text(name),
      target: text(name.replace('.ru.', '.en.')),
    });
  }).join('\n');
}

function sverka(args: string[], allowed: number[] = [0]): void {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });
  if (!allowed.includes(status ?? -1))
    throw new Error(`sverka ${args.join(' ')} ended with ${status}: ${stderr}`);
}

function build(out: string, more: string[]): string {
  sverka(['dataset', 'build', 'documents.jsonl', '-o', out, ...more]);
  return digest(out);
}

/** SHA-256 over all files of a run but its log, names and bytes. */
function digest(out: string): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    for (const name of readdirSync(path).sort()) {
      if (statSync(join(path, name)).isDirectory()) visit(join(path, name));
      else if (name !== 'log.jsonl') hash.update(name).update(readFileSync(join(path, name)));
    }
  };
  visit(join(cwd, out));
  return hash.digest('hex');
}

function same(what: string, got: string): void {
  if (got !== expected) failed++;
  console.log(`${got === expected ? 'same' : 'OTHER'}  ${got.slice(0, 16)}  ${what}`);
}

function shards(count: number): string {
  const out = `shards-${count}`;
  for (let index = count - 1; index >= 0; index--)
    sverka(['dataset', 'score', 'documents.jsonl', '-o', out, '--shard', `${index}/${count}`], [0, 4]);
  sverka(['dataset', 'select', out]);
  return digest(out);
}

function gnuParallel(): string {
  // exit code 4 (other shards are not there yet) is no failure of a shard
  const line = `node ${cli} dataset score documents.jsonl -o parallel --shard {}/4 || [ $? -eq 4 ]`;
  execFileSync(
    'parallel',
    ['-j2', '--joblog', 'parallel.log', '--halt', 'soon,fail=1', line, ':::', '0', '1', '2', '3'],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  sverka(['dataset', 'select', 'parallel']);
  return digest('parallel');
}

function slurm(): string {
  // munged asks that no folder above its own can be written by others
  const state = '/var/lib/sverka-slurm-test';
  try {
    const told = execFileSync(join(engines, 'slurm-up'), [state], { encoding: 'utf8' });
    const env = { ...process.env, SLURM_CONF: told.trim().split('\n').at(-1)!.replace('SLURM_CONF=', '') };
    const batch = (args: string[]) =>
      execFileSync('sbatch', ['--parsable', ...args], { cwd, env, encoding: 'utf8' }).trim();
    const id = batch([
      '--array=0-3',
      '--output=slurm-%A_%a.log',
      '--wrap',
      `node ${cli} dataset score documents.jsonl -o slurm --shard auto || [ $? -eq 4 ]`,
    ]);
    batch([
      '--wait',
      '--kill-on-invalid-dep=yes',
      `--dependency=afterok:${id}`,
      '--output=slurm-select.log',
      '--wrap',
      `node ${cli} dataset select slurm`,
    ]);
    return digest('slurm');
  } finally {
    spawnSync(join(engines, 'slurm-down'), [state]);
  }
}

function streams(): void {
  const input = readFileSync(join(cwd, 'documents.jsonl'));
  const stream = `node ${cli} align --stream`;
  const one = execFileSync('sh', ['-c', stream], { cwd, input, maxBuffer: 2 ** 28 });
  const compare = (what: string, got: Buffer) => {
    if (!got.equals(one)) failed++;
    console.log(`${got.equals(one) ? 'same' : 'OTHER'}  stream  ${what}`);
  };
  if (has('parallel'))
    compare(
      'GNU parallel --pipe --keep-order',
      execFileSync('parallel', ['--pipe', '--keep-order', '-j2', '--block', '64k', stream], {
        cwd,
        input,
        maxBuffer: 2 ** 28,
        stdio: ['pipe', 'pipe', 'ignore'],
      }),
    );
  // asked for by --dask: its cluster does not always end on machines without a network
  if (!process.argv.includes('--dask')) console.log('Dask: run with --dask');
  else if (spawnSync('/usr/bin/python3', ['-c', 'import dask.distributed']).status === 0) {
    execFileSync(
      '/usr/bin/python3',
      [
        join(engines, 'dask_stream.py'),
        'documents.jsonl',
        'dask.jsonl',
        '20',
        'node',
        cli,
        'align',
        '--stream',
      ],
      { cwd, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 },
    );
    compare('Dask, two workers with a kept process each', readFileSync(join(cwd, 'dask.jsonl')));
  } else console.log('Dask is not installed: left out');
}

function has(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}
