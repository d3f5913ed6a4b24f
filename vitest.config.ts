import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const source = (path: string) => join(import.meta.dirname, 'src', path);

export default defineConfig({
  resolve: {
    // the code of the documentation imports the package by its name
    alias: [
      { find: /^sverka\/(dataset)$/, replacement: source('$1/index.ts') },
      { find: /^sverka\/worker$/, replacement: source('worker/node.ts') },
      { find: /^sverka\/(.+)$/, replacement: source('$1.ts') },
      { find: /^sverka$/, replacement: source('index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    // properties over random input and whole documents need more than five seconds on a busy machine
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
