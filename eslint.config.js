import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'site/',
      'docs/examples/',
      'docs/playground/site/',
      'coverage/',
      'test-results/',
      'src/**/generated/',
    ],
  },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  { files: ['**/*.ts'], extends: [...tseslint.configs.strict] },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // indexed access in hot loops is bounds-checked by construction
      '@typescript-eslint/consistent-type-imports': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'no-control-regex': 'off', // control characters are data here
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
      'jsdoc/no-types': 'error',
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
    },
  },
  {
    files: [
      'src/cli/**',
      'src/read/files/**',
      'src/dataset/**',
      'src/segment/native/**',
      'src/worker/node*.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['test/**', 'bench/**', 'scripts/**'], rules: { 'max-lines': 'off' } },
);
