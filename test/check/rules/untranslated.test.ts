import { it } from 'vitest';
import { untranslated } from '../../../src/check/rules/losses/untranslated';
import { testRule } from '../../../src/check/engine/test-rule';

it('untranslated', () => {
  testRule(untranslated, {
    valid: [
      { source: 'Встреча в Москве.', target: 'A meeting in Moscow.' },
      { source: 'Группа ABBA.', target: 'The group ABBA.' },
      // same script: names and numbers may be the same on both sides
      { source: 'Angela Merkel, Berlin 1990', target: 'Angela Merkel, Berlin 1990', sourceLanguage: 'de' },
    ],
    invalid: [
      {
        source: 'Он видел войска.',
        target: 'He saw войска.',
        findings: [{ target: ['войска'], severity: 'error' }],
      },
      {
        source: 'Журнал «Новый мир» вышел.',
        target: '«Новый мир» came out after the войны.',
        findings: [{ target: ['Новый мир'] }, { target: ['войны'] }],
      },
      { source: 'Родина.', target: 'Rodina (Родина).', findings: [{ severity: 'info', target: ['Родина'] }] },
      {
        source: 'Wir gehen heute nach Hause.',
        target: 'Wir gehen heute nach Hause.',
        sourceLanguage: 'de',
        findings: 1,
      },
    ],
  });
});
