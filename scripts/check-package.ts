/** Packs the library, installs the tarball into an empty project and uses it from ESM, CommonJS and TypeScript. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'sverka-package-'));
const modules = join(project, 'node_modules');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: object;
};

/** Where the project's own packages are installed. */
const installed = resolve(fileURLToPath(import.meta.resolve('typescript/package.json')), '../..');

const run = (command: string, args: string[], cwd = project) =>
  execFileSync(command, args, { cwd, encoding: 'utf8' });
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const [packed] = JSON.parse(
  run(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', project], root),
) as [{ filename: string; size: number; files: { path: string }[] }];
mkdirSync(join(modules, 'sverka'), { recursive: true });
run('tar', ['-xzf', join(project, packed.filename), '--strip-components=1', '-C', join(modules, 'sverka')]);
for (const name of Object.keys(dependencies)) link(name);

const use = `
const bitext = align('Ваши телеграммы о перемирии получены. Это немыслимо.', 'Your telegrams about an armistice have been received. This is inconceivable.');
if (bitext.beads.length !== 2) throw new Error('expected two beads, got ' + bitext.beads.length);
if (!Array.isArray(check(bitext))) throw new Error('check gives no list');
const both = readBilingual('Мир заключён.\\n\\nPeace was made.');
if (both.target.sentences[0].text !== 'Peace was made.') throw new Error('readBilingual failed');
if (segment('Er kam z. B. um 3. Dann ging er.', 'de').length !== 2) throw new Error('sentencex was not found');
`;
write(
  'esm.mjs',
  `import { align, check, readBilingual, segment } from 'sverka';\nimport 'sverka/core';\nimport 'sverka/formats';\nimport 'sverka/report';\nimport 'sverka/read';\nimport 'sverka/lexicon/ru-en';\n${use}`,
);
write(
  'common.cjs',
  `const { align, check, readBilingual, segment } = require('sverka');\nrequire('sverka/core');\nrequire('sverka/formats');\nrequire('sverka/report');\nrequire('sverka/read');\nrequire('sverka/lexicon/ru-en');\n${use}`,
);
write(
  'typed.ts',
  `import { align, check, readBilingual, type Bitext, type Finding } from 'sverka';\nconst bitext: Bitext = align('Да.', 'Yes.');\nconst findings: Finding[] = check(bitext, { preset: 'strict' });\n// @ts-expect-error a preset that does not exist\ncheck(bitext, { preset: 'loose' });\nexport { findings, readBilingual };\n`,
);
run(process.execPath, ['esm.mjs']);
run(process.execPath, ['common.cjs']);
for (const [module, moduleResolution] of [
  ['NodeNext', 'NodeNext'],
  ['ESNext', 'Bundler'],
] as const) {
  const tsc = join(installed, 'typescript', 'bin', 'tsc');
  const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', module];
  run(process.execPath, [tsc, ...flags, '--moduleResolution', moduleResolution, 'typed.ts']);
}
const cli = join(modules, 'sverka', 'dist', 'cli.js');
if (process.platform !== 'win32') {
  write('many.tsv', 'Да.\tYes.\n'.repeat(200_000));
  const piped = `"${process.execPath}" "${cli}" convert many.tsv - --to jsonl | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', piped], { cwd: project, encoding: 'utf8' });
  if (!stdout.startsWith('{') || stderr !== '')
    throw new Error(`a closed pipe ends with ${stderr || stdout}`);
}
const version = run(process.execPath, [cli, '--version']).trim();
rmSync(project, { recursive: true });
console.log(
  `sverka ${version}: ${Math.round(packed.size / 1024)} KB packed, ${packed.files.length} files; usable from ESM, CommonJS and TypeScript`,
);

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text);
}

function link(name: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(join(installed, name), join(modules, name), 'junction');
}
