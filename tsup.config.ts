import { defineConfig } from 'tsup';
import { chunkEntries } from './scripts/build/entries';
import { lateDecoder } from './scripts/build/late-decoder';
import { sharedData } from './scripts/build/shared-data';

// the ES modules, the command line and the data are built by scripts/build.ts, which runs before
const shared = { target: 'es2022', splitting: true, sourcemap: false, treeshake: true } as const;

const { 'worker-node': worker, ...others } = chunkEntries;

export default defineConfig([
  {
    ...shared,
    entry: chunkEntries,
    format: ['cjs'],
    // CommonJS cannot require sentencex-wasm on every Node 20, so its small glue goes in; `shims` tells where the file is
    noExternal: ['sentencex-wasm', /^@orama\/stemmers/],
    shims: true,
    esbuildPlugins: [sharedData(), lateDecoder()],
    esbuildOptions(options) {
      options.charset = 'utf8';
      options.legalComments = 'none';
      options.minifySyntax = true;
      options.minifyWhitespace = true;
      options.lineLimit = 120;
    },
  },
  { ...shared, entry: { ...others, worker: worker! }, format: ['esm', 'cjs'], dts: { only: true } },
]);
