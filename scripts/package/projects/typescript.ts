import { typedUse } from '../uses';
import type { Project } from './project';

const resolutions = [
  ['NodeNext', 'NodeNext'],
  ['Node16', 'Node16'],
  ['ESNext', 'Bundler'],
  ['CommonJS', 'Node10'],
] as const;

/** A version of TypeScript reads the types, libraries checked too. */
function typescript(version: string, kinds: readonly (readonly [string, string])[]): Project {
  return {
    name: `TypeScript ${version}`,
    shows: kinds.map(([, resolution]) => `\`${resolution}\``).join(', '),
    packages: [`typescript@${version}`, '@types/node@20'],
    files: { 'typed.mts': typedUse, 'typed.cts': typedUse, 'typed.ts': typedUse },
    commands: kinds.map(([module, resolution]) => [
      'tsc',
      ...['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom', '--types', 'node'],
      ...['--module', module, '--moduleResolution', resolution],
      ...(resolution.startsWith('Node1') && resolution !== 'Node16'
        ? ['typed.ts']
        : ['typed.mts', 'typed.cts', 'typed.ts']),
    ]),
  };
}

/** Versions of TypeScript, old and new. The seventh knows the old resolution no more. */
export const typescripts: readonly Project[] = [
  typescript('5.0', resolutions),
  typescript('5.9', resolutions),
  typescript('latest', resolutions.slice(0, 3)),
];
