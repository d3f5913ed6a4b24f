import { use } from '../uses';
import type { Project } from './project';

const imports = "import { align, check, readBilingual } from 'sverka';\n";
const requires = "const { align, check, readBilingual } = require('sverka');\n";
const test = `test('the library works', () => {${use}});\n`;

/** Tools that run tests, with a page that is no page: jsdom has no `TextDecoder`. */
export const tests: readonly Project[] = [
  {
    name: 'Jest with jsdom',
    shows: 'a test that requires the library where there is no `TextDecoder`',
    packages: ['jest', 'jest-environment-jsdom'],
    files: {
      'use.test.js': `/** @jest-environment jsdom */\n${requires}${test}`,
      'jest.config.js': 'module.exports = {};\n',
    },
    commands: [['jest']],
  },
  {
    name: 'Vitest with jsdom',
    shows: 'a test that imports the library',
    packages: ['vitest', 'jsdom'],
    files: {
      'use.test.mjs': `// @vitest-environment jsdom\nimport { test } from 'vitest';\n${imports}${test}`,
    },
    commands: [['vitest', 'run']],
  },
];
