import { defineConfig } from 'tsup';

const shared = { target: 'es2022', splitting: true, sourcemap: false, treeshake: true } as const;

const library = {
  ...shared,
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    formats: 'src/formats.ts',
    report: 'src/report.ts',
    dataset: 'src/dataset/index.ts',
    read: 'src/read.ts',
    node: 'src/node.ts',
    'lexicon/ru-en': 'src/lexicon/ru-en.ts',
  },
};

export default defineConfig([
  { ...library, format: ['esm'], clean: true },
  // CommonJS cannot require sentencex-wasm on every Node 20, so its small glue goes in; `shims` tells where the file is
  { ...library, format: ['cjs'], noExternal: ['sentencex-wasm'], shims: true },
  { ...library, format: ['esm', 'cjs'], dts: { only: true } },
  {
    ...shared,
    entry: {
      cli: 'src/cli/main.ts',
      'check-worker': 'src/cli/check/run/pair-worker.ts',
      'dataset-worker': 'src/dataset/run/worker.ts',
    },
    format: ['esm'],
    platform: 'node',
  },
]);
