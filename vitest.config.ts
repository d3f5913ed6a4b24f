import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    // properties over random input and whole documents need more than five seconds on a busy machine
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
