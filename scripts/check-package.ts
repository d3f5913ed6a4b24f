/**
 * Packs the library, unpacks the tarball into an empty project and uses it there: from ESM, CommonJS, TypeScript and bundlers, within budgets of size. With `--projects` also
 * in projects of other tools, which npm installs; names behind it (`--projects Bun Next`) choose some of them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgets, INSTALLED, PACKED, packedSize, sizeOnDisk } from './package/budgets';
import { checkProjects } from './package/projects/run';
import { commonUse, moduleUse, typedUse, viteUse } from './package/uses';

const root = resolve(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'sverka-package-'));
const modules = join(project, 'node_modules');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: object;
};

/** Where the project's own packages are installed. */
const installed = resolve(fileURLToPath(import.meta.resolve('typescript/package.json')), '../..');

const run = (command: string, args: string[], cwd = project) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const [packed] = JSON.parse(
  run(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', project], root),
) as [{ filename: string; size: number; unpackedSize: number; files: { path: string }[] }];
const tarball = join(project, packed.filename);
mkdirSync(join(modules, 'sverka'), { recursive: true });
run('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'sverka')]);
for (const name of Object.keys(dependencies)) link(name);

const problems: string[] = [];
useFromNode();
useFromTypeScript();
await useFromVite();
closePipe();
await weigh();
const [flag, ...asked] = process.argv.slice(2);
if (flag === '--projects') {
  for (const { project: tool, versions, problem } of checkProjects(tarball, project, asked)) {
    console.log(`| ${tool.name} | ${versions} | ${tool.shows} | ${problem ?? 'works'} |`);
    if (problem !== undefined) problems.push(`${tool.name}: ${problem}`);
  }
}
const version = run(process.execPath, [cli(), '--version']).trim();
// links made for earlier versions go to this file
const former = run(process.execPath, [cli().replace(/cjs$/, 'js'), '--version']).trim();
if (former !== version) throw new Error(`dist/cli.js says version ${former}, dist/cli.cjs ${version}`);
rmSync(project, { recursive: true });
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log(
    `sverka ${version}: ${Math.round(packed.size / 1000)} kB packed, ${packed.files.length} files; usable from ESM, CommonJS, TypeScript and Vite`,
  );
}

function useFromNode(): void {
  write('esm.mjs', moduleUse);
  write('common.cjs', commonUse);
  run(process.execPath, ['esm.mjs']);
  run(process.execPath, ['common.cjs']);
}

function useFromTypeScript(): void {
  write('typed.ts', typedUse);
  const tsc = join(installed, 'typescript', 'bin', 'tsc');
  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
    ['CommonJS', 'Node10'],
  ] as const) {
    const flags = ['--noEmit', '--strict', '--target', 'es2022'];
    run(process.execPath, [
      tsc,
      ...flags,
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      'typed.ts',
    ]);
  }
}

/** Builds a page with Vite, and has its server of development give the modules. */
async function useFromVite(): Promise<void> {
  const { build, createServer } = await import('vite');
  write('index.html', '<script type="module" src="/page.js"></script>');
  write('page.js', viteUse);
  await build({ root: project, logLevel: 'error' });
  const server = await createServer({ root: project, logLevel: 'error', server: { middlewareMode: true } });
  await server.waitForRequestsIdle();
  const page = await server.transformRequest('/page.js');
  if (!page?.code.includes('sverka')) problems.push('the server of Vite does not give the page');
  await server.close();
}

function closePipe(): void {
  if (process.platform === 'win32') return;
  write('many.tsv', 'Да.\tYes.\n'.repeat(200_000));
  const piped = `"${process.execPath}" "${cli()}" convert many.tsv - --to jsonl | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', piped], { cwd: project, encoding: 'utf8' });
  if (!stdout.startsWith('{') || stderr !== '') problems.push(`a closed pipe ends with ${stderr || stdout}`);
}

async function weigh(): Promise<void> {
  const own = packed.unpackedSize;
  const others = Object.keys(dependencies).map((name) => sizeOnDisk(join(installed, name)));
  const sizes = [
    ['the tarball', packed.size / 1000, PACKED],
    ['all that is installed', others.reduce((sum, size) => sum + size, own) / 1000, INSTALLED],
  ] as const;
  for (const [what, size, most] of sizes) {
    console.log(`${what}: ${Math.round(size)} kB of ${most}`);
    if (size > most) problems.push(`${what} has ${Math.round(size)} kB; ${most} are the budget`);
  }
  for (const { code, kilobytes } of budgets) {
    const size = await packedSize(code, project);
    console.log(`${code}: ${size.toFixed(1)} kB of ${kilobytes}`);
    if (size > kilobytes) problems.push(`${code} costs ${size.toFixed(1)} kB; ${kilobytes} are the budget`);
  }
}

function cli(): string {
  return join(modules, 'sverka', 'dist', 'cli.cjs');
}

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text);
}

function link(name: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(join(installed, name), join(modules, name), 'junction');
}
