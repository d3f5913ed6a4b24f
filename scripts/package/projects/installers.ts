import { commonUse, moduleUse } from '../uses';
import type { Project } from './project';

const both = { 'use.mjs': moduleUse, 'use.cjs': commonUse };

/** Programs that install packages in their own way. */
export const installers: readonly Project[] = [
  {
    name: 'pnpm',
    shows: 'an installation where a package sees only what it asks for',
    packages: ['pnpm'],
    installsItself: true,
    files: both,
    commands: [
      ['pnpm', 'add', 'TARBALL'],
      ['node', 'use.mjs'],
      ['node', 'use.cjs'],
    ],
  },
  {
    name: 'Yarn with Plug’n’Play',
    shows: 'an installation without `node_modules`, packages in archives',
    packages: ['@yarnpkg/cli-dist'],
    installsItself: true,
    files: { ...both, 'yarn.lock': '', '.yarnrc.yml': 'enableTelemetry: false\n' },
    commands: [
      ['yarn', 'add', 'TARBALL'],
      ['yarn', 'node', 'use.mjs'],
      ['yarn', 'node', 'use.cjs'],
    ],
  },
];
