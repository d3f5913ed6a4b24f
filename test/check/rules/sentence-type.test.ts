import { it } from 'vitest';
import { sentenceType } from '../../../src/check/rules/sentence-type';
import { testRule } from '../../../src/check/test-rule';

it('sentence-type', () => {
  testRule(sentenceType, {
    valid: [
      { source: 'Когда?', target: 'When?' },
      { source: '«Когда?» — спросил он.', target: 'He asked, “When?”' },
      { source: 'Стой!', target: 'Stop.' },
      { source: 'См. сайт.', target: 'See https://example.org/?page=1 for more.' },
    ],
    invalid: [
      {
        source: 'Он приехал.',
        target: 'Did he come?',
        findings: [{ message: 'The translation is a question', source: ['л.'], target: ['?'] }],
      },
      { source: 'Он приехал?', target: 'He came.', findings: [{ source: ['?'], target: ['e.'] }] },
      {
        source: 'Стой!',
        target: 'Stop.',
        options: { exclamations: true },
        findings: [{ severity: 'info', source: ['!'] }],
      },
    ],
  });
});
