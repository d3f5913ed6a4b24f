import { it } from 'vitest';
import { lengthRatio } from '../../../src/check/rules/losses/length-ratio';
import { testRule } from '../../../src/check/engine/test-rule';

it('length-ratio', () => {
  testRule(lengthRatio, {
    valid: [
      { source: 'Да.', target: 'Yes, I do.' },
      {
        source: 'Мы также не можем держать непосредственную связь.',
        target: 'We also cannot maintain direct communication.',
      },
    ],
    invalid: [
      {
        source: 'Мы также не можем держать непосредственную связь, это надо понять.',
        target: 'We cannot.',
        findings: [{ message: 'shorter' }],
      },
    ],
  });
});
