import { it } from 'vitest';
import { repeatedWord } from '../../../src/check/rules/wording/repeated-word';
import { testRule } from '../../../src/check/engine/test-rule';

it('repeated-word', () => {
  testRule(repeatedWord, {
    valid: [
      { source: 'У него было.', target: 'He had had it.' },
      { source: 'Очень-очень далеко.', target: 'Far far away.' },
      { source: 'Это было давно, давно.', target: 'It was long, long ago.' },
      { source: 'Страна является средним значением.', target: 'Where a country is is an average.' },
      { source: 'Пришли, пришли они.', target: 'They came. They left.' },
    ],
    invalid: [
      { source: 'Дата.', target: 'The the date.', findings: [{ target: ['The the'], suggestion: 'The' }] },
      { source: 'Дата.', target: 'The date date date date.', findings: [{ message: '4 times' }] },
      {
        source: 'Конец дня.',
        target: 'The end of the of the day.',
        findings: [{ target: ['of the of the'] }],
      },
      { source: 'У него было.', target: 'He had had had it.', findings: 1 },
      { source: 'Это хорошо.', target: 'This is is good.', findings: 1 },
    ],
  });
});
