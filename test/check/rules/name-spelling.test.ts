import { it } from 'vitest';
import { nameSpelling } from '../../../src/check/rules/names/name-spelling';
import { testRule } from '../../../src/check/engine/test-rule';
import { bundled } from '../bundled';

it('name-spelling', () => {
  testRule(nameSpelling, {
    valid: bundled([
      { source: 'Он приехал из Астрахани.', target: 'He came from Astrakhan.' },
      { source: 'Командующий Пэн Дэхуай.', target: 'Commander Peng Dehuai.' },
    ]),
    invalid: bundled([
      {
        source: 'Он приехал из Петербурга.',
        target: 'He came from Petersbrug.',
        findings: [{ target: ['Petersbrug'], suggestion: 'Petersburg' }],
      },
      {
        source: 'Он приехал из Астрахани.',
        target: 'He came from Asrakhan.',
        findings: [{ source: ['Астрахани'], target: ['Asrakhan'], suggestion: 'Astrakhan' }],
      },
      {
        source: 'Командующий Пэн Дэхуай.',
        target: 'Commander PENG DEHUI.',
        findings: [{ suggestion: 'PENG DEHUAI', message: 'Palladius' }],
      },
    ]),
  });
});
