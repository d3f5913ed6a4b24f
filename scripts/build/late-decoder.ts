import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What stands in for the codecs until they are used; each is made when the module is loaded, and jsdom has none. */
const standIns = `
const TextDecoder = globalThis.TextDecoder ?? class {
  decode(bytes) {
    if (bytes) throw new Error('there is no TextDecoder here');
    return '';
  }
};
const TextEncoder = globalThis.TextEncoder ?? class {};
`;

/** Lets the glue of sentencex be loaded where there is no `TextDecoder`: only languages other than Russian and English need it. */
export function lateDecoder(): Plugin {
  return {
    name: 'late-decoder',
    setup(build) {
      build.onLoad({ filter: /[\\/]sentencex_wasm\.js$/ }, async ({ path }) => ({
        contents: standIns + (await readFile(path, 'utf8')),
        loader: 'js',
      }));
    },
  };
}
