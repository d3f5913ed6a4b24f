import { defineConfig } from 'vitest/config';

/** The tests that need a browser: `npm run test:browser`, after `scripts/install-browser`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    // an audit of a page takes seconds, and many times that on a busy machine
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // one browser at a time
    fileParallelism: false,
    globalSetup: ['test/browser/require-browser.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/browser.json' }]],
  },
});
