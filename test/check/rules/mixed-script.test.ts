import { it } from 'vitest';
import { mixedScript } from '../../../src/check/rules/wording/mixed-script';
import { testRule } from '../../../src/check/engine/test-rule';

it('mixed-script', () => {
  testRule(mixedScript, {
    valid: [
      { source: 'IT-отдел, SMSки и C4.', target: 'The IT department, SMS and C4.' },
      { source: 'Вес β-частицы.', target: 'The weight of a β-particle; naïve, Šimić.' },
    ],
    invalid: [
      { source: 'Тексты.', target: 'Тhе tехts.', findings: [{ suggestion: 'The' }, { suggestion: 'texts' }] },
      {
        source: 'Об aнтичных текстах.',
        target: 'On classical texts.',
        findings: [{ severity: 'info', source: ['aнтичных'], suggestion: 'античных', message: 'a (U+0061)' }],
      },
    ],
  });
});
