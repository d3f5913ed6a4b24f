import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildForNode } from '../../scripts/build/for-node';

/** Builds the command line and its workers as they ship, beside the installed packages, and gives the path of `cli.cjs`. */
export async function builtCli(name: string): Promise<string> {
  const folder = resolve('test-results', name);
  mkdirSync(folder, { recursive: true });
  await buildForNode({
    entryPoints: {
      cli: 'src/cli/main.ts',
      'check-worker': 'src/cli/check/run/pair-worker.ts',
      'dataset-worker': 'src/dataset/run/worker.ts',
    },
    outdir: folder,
    packages: 'external',
    logLevel: 'error',
  });
  return join(folder, 'cli.cjs');
}

/** Runs a command line in a process of its own. */
export function run(
  cli: string,
  args: readonly string[],
  { cwd, env = {}, stdin }: { cwd: string; env?: Record<string, string>; stdin?: string },
): { child: ChildProcess; done: Promise<{ code: number | null; out: string; err: string }> } {
  const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, ...env } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
  child.stdin.on('error', () => undefined).end(stdin ?? '');
  const done = new Promise<{ code: number | null; out: string; err: string }>((settle) =>
    child.on('close', (code) => settle({ code, out, err })),
  );
  return { child, done };
}
