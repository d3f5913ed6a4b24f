import { it } from 'vitest';
import { nameInconsistent } from '../../../src/check/rules/names/name-inconsistent';
import { testRule } from '../../../src/check/engine/test-rule';
import { bundled } from '../bundled';

it('name-inconsistent', () => {
  testRule(nameInconsistent, {
    valid: bundled([
      {
        source: ['Приехал Кузьминов.', 'Речь держал Павел Кузьминов.'],
        target: ['Kuzminov has come.', 'Pavel Kuzminov made a speech.'],
      },
      {
        source: ['Приехал Риджуэй.', 'Он видел Риджуэя.'],
        target: ['Ridgway has come.', 'He saw Ridgway.'],
      },
    ]),
    invalid: bundled([
      {
        source: ['Приехал Кузьминов.', 'Речь держал Павел Кузьминов.'],
        target: ['Kuzminov has come.', 'Pavel Kuzyminov made a speech.'],
        findings: [
          {
            message: 'Кузьминов is spelled in 2 ways: Kuzminov, Kuzyminov',
            target: ['Kuzminov', 'Pavel Kuzyminov'],
          },
        ],
      },
      {
        source: ['Приехал Иваненко.', 'Он видел Иваненко.', 'Иваненко уехал.'],
        target: ['Ivanenko has come.', 'He saw Ivanienko.', 'Ivanenko has left.'],
        findings: [{ severity: 'warning', target: ['Ivanenko', 'Ivanienko', 'Ivanenko'] }],
      },
    ]),
  });
});
