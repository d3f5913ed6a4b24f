import { commonUse, moduleUse, use } from '../uses';
import type { Project } from './project';

const imports = "import { align, check, readBilingual } from 'sverka';\n";
const both = { 'use.mjs': moduleUse, 'use.cjs': commonUse };

/** A version of Node, from the package of npm that brings one. */
function node(version: string): Project {
  return {
    name: `Node ${version}`,
    shows: 'every entry by `import` and by `require`; the worker; German',
    packages: [`node@${version}`],
    files: both,
    commands: [
      ['node', 'use.mjs'],
      ['node', 'use.cjs'],
    ],
  };
}

/** What a request of a browser to a server at the edge comes to. */
const edge = `${imports}export default { async fetch() {${use}return new Response('works'); } };\n`;

/** Starts the bundle in workerd, and asks it once. */
const edgeTest = `import { Miniflare } from 'miniflare';
const server = new Miniflare({ modules: true, scriptPath: 'bundle.mjs', compatibilityDate: '2025-01-01' });
const answer = await (await server.dispatchFetch('http://localhost/')).text();
await server.dispose();
if (answer !== 'works') throw new Error(answer);
`;

/** Programs that run JavaScript. */
export const runtimes: readonly Project[] = [
  node('20.16'),
  node('22'),
  node('24'),
  node('25'),
  {
    name: 'Bun',
    shows: 'by `import` and by `require`; the worker; a bundle of `bun build`',
    packages: ['bun'],
    files: both,
    commands: [
      ['bun', 'use.mjs'],
      ['bun', 'use.cjs'],
      ['bun', 'build', '--target=bun', '--outfile=one.js', 'use.mjs'],
    ],
  },
  {
    name: 'Deno',
    shows: 'every entry by `import`; the worker; German',
    packages: ['deno'],
    files: both,
    commands: [['deno', 'run', '--allow-read', '--allow-env', '--node-modules-dir=manual', 'use.mjs']],
  },
  {
    name: 'workerd',
    shows: 'a bundle of esbuild answers a request, in the runtime of Cloudflare’s Workers (by miniflare)',
    packages: ['esbuild', 'miniflare'],
    files: { 'edge.mjs': edge, 'ask.mjs': edgeTest },
    commands: [
      [
        'esbuild',
        'edge.mjs',
        '--bundle',
        '--format=esm',
        '--conditions=workerd,worker,browser',
        '--outfile=bundle.mjs',
      ],
      ['node', 'ask.mjs'],
    ],
  },
];
