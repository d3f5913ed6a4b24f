import { it } from 'vitest';
import { quotes } from '../../../src/check/rules/marks/quotes';
import { testRule } from '../../../src/check/engine/test-rule';

it('quotes', () => {
  testRule(quotes, {
    valid: [
      { source: 'Журнал «Мир».', target: 'The magazine “Mir.”' },
      { source: '«Первая часть.', target: '“The first part.' },
      // a dialogue dash: the quotation began before
      { source: 'Этих "да" много, - рассказала она.', target: 'There are many of these," she said.' },
      { source: 'Доска 5 дюймов.', target: 'A 5" board.' },
    ],
    invalid: [
      { source: 'Журнал «Мир».', target: 'The magazine “Mir.', findings: [{ target: ['“'] }] },
      {
        source: '"Мы готовы", - сказал он.',
        target: 'He said "we are ready.',
        findings: [{ target: ['"'] }],
      },
    ],
  });
});
