import { defineConfig } from 'tsup';

const shared = { target: 'es2022', splitting: true, sourcemap: false, treeshake: true } as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      formats: 'src/formats.ts',
      report: 'src/report.ts',
      'lexicon/ru-en': 'src/lexicon/ru-en.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node' },
]);
