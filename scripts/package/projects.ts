import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { use } from './uses';

/** A project of another tool: what npm installs for it, its files, and the command that must end well. */
interface Project {
  name: string;
  packages: readonly string[];
  files: Readonly<Record<string, string>>;
  command: readonly string[];
}

const imports = "import { align, check, readBilingual } from 'sverka';\n";
const requires = "const { align, check, readBilingual } = require('sverka');\n";
const test = `test('the library works', () => {${use}});\n`;

const projects: readonly Project[] = [
  {
    name: 'Jest with jsdom',
    packages: ['jest', 'jest-environment-jsdom'],
    files: {
      'use.test.js': `/** @jest-environment jsdom */\n${requires}${test}`,
      'jest.config.js': 'module.exports = {};\n',
    },
    command: ['node_modules/.bin/jest'],
  },
  {
    name: 'webpack',
    packages: ['webpack', 'webpack-cli'],
    files: {
      'use.mjs': `${imports}import { startWorker } from 'sverka/worker';\n${use}console.log(typeof startWorker);\n`,
      'webpack.config.js':
        "module.exports = { mode: 'production', entry: './use.mjs', output: { filename: 'main.js' }, performance: { hints: false } };\n",
    },
    command: ['node_modules/.bin/webpack'],
  },
  {
    name: 'Bun',
    packages: ['bun'],
    files: { 'use.mjs': imports + use },
    command: ['node_modules/.bin/bun', 'use.mjs'],
  },
  {
    name: 'Deno',
    packages: ['deno'],
    files: { 'use.mjs': imports + use },
    command: [
      'node_modules/.bin/deno',
      'run',
      '--allow-read',
      '--allow-env',
      '--node-modules-dir=manual',
      'use.mjs',
    ],
  },
];

/** Installs the tarball in each project and runs its command; says what went wrong. */
export function* checkProjects(
  tarball: string,
  folder: string,
): Generator<{ name: string; problem?: string }> {
  for (const { name, packages, files, command } of projects) {
    const place = join(folder, name.replaceAll(' ', '-'));
    mkdirSync(place, { recursive: true });
    const run = (program: string, args: readonly string[]) =>
      execFileSync(program, args, {
        cwd: place,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 300_000,
      });
    writeFileSync(join(place, 'package.json'), '{ "private": true }\n');
    for (const [path, text] of Object.entries(files)) writeFileSync(join(place, path), text);
    try {
      run('npm', ['install', '--no-audit', '--no-fund', tarball, ...packages]);
      run(command[0]!, command.slice(1));
      yield { name };
    } catch (error) {
      const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
      yield { name, problem: (stderr || stdout || String(error)).slice(-600) };
    }
  }
}
