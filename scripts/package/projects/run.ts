import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installers } from './installers';
import { pages } from './pages';
import type { Project } from './project';
import { runtimes } from './runtimes';
import { tests } from './tests';
import { typescripts } from './typescript';

export const projects: readonly Project[] = [...runtimes, ...installers, ...typescripts, ...pages, ...tests];

/** What came of a project: the versions that npm installed, and what went wrong. */
export interface ProjectResult {
  project: Project;
  versions: string;
  problem?: string;
}

/**
 * Installs the tarball in each project and runs its commands.
 *
 * @param tarball - the packed package
 * @param folder - an empty folder, outside of every project
 * @param names - of the projects; all where there are none
 */
export function* checkProjects(
  tarball: string,
  folder: string,
  names: readonly string[],
): Generator<ProjectResult> {
  for (const project of projects) {
    const asked = names.length === 0 || names.some((name) => project.name.startsWith(name));
    if (asked) yield checkProject(project, tarball, join(folder, project.name.replace(/[^\w.]+/g, '-')));
  }
}

function checkProject(project: Project, tarball: string, place: string): ProjectResult {
  const browser = process.env['SVERKA_BROWSER'] ?? '/usr/bin/chromium';
  if (project.browser && !existsSync(browser))
    return { project, versions: '', problem: `there is no browser ${browser}` };
  for (const [path, text] of Object.entries({ 'package.json': '{ "private": true }\n', ...project.files })) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  try {
    const packages = [...project.packages, ...(project.installsItself ? [] : [tarball])];
    // a project that installs itself has its tool in a folder of its own, so that it finds its own folder empty
    const tools = project.installsItself ? `${place}-tools` : place;
    mkdirSync(tools, { recursive: true });
    run(tools, ['npm', 'install', '--prefix', tools, '--no-audit', '--no-fund', ...packages]);
    for (const command of project.commands)
      run(
        place,
        command.map((word) => (word === 'TARBALL' ? tarball : word)),
        join(tools, 'node_modules/.bin'),
      );
    return { project, versions: versionsOf(tools, project.packages) };
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    return { project, versions: '', problem: (stderr + stdout || String(error)).slice(-2_000) };
  }
}

function run(place: string, [program, ...args]: readonly string[], path = ''): void {
  execFileSync(program!, args, {
    cwd: place,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
    env: {
      ...process.env,
      PATH: path + delimiter + process.env['PATH'],
      NEXT_TELEMETRY_DISABLED: '1',
      CI: '1',
    },
  });
}

function versionsOf(tools: string, packages: readonly string[]): string {
  return packages
    .map((name) => name.slice(0, name.lastIndexOf('@') > 0 ? name.lastIndexOf('@') : undefined))
    .filter((name) => name !== 'playwright-core' && !name.startsWith('@types'))
    .map((name) => {
      const file = join(tools, 'node_modules', name, 'package.json');
      return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
    })
    .join(', ');
}
