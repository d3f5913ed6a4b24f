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
      // two quotations made one, over three passages
      {
        source: ['«Мы ждали».', '«Теперь он здесь», — сказал Орлов.', 'Все молчали.'],
        target: ['"We waited.', 'Now he is here," said Orlov.', 'Nobody spoke.'],
      },
      { source: 'Доска 5 дюймов.', target: 'A 5" board.' },
    ],
    invalid: [
      {
        source: ['Он сказал: «Я уезжаю.', 'Меня не увидят».', 'Все молчали.'],
        target: ['He said: “I am leaving.', 'I shall not be seen.', 'Nobody spoke.'],
        findings: [{ target: ['“'] }],
      },
      {
        source: '«Доброе утро», — сказал он. «Рад вас видеть».',
        target: 'Good morning", he said. "I am glad to see you.',
        findings: [{ message: 'These 2 quotation marks', target: ['"', '"'] }],
      },
      {
        source: '«Я назвал это ошибкой», — сказал он.',
        target: '“I called it an error, he said.',
        findings: 1,
      },
      { source: 'Журнал «Мир».', target: 'The magazine “Mir.', findings: [{ target: ['“'] }] },
      {
        source: '"Мы готовы", - сказал он.',
        target: 'He said "we are ready.',
        findings: [{ target: ['"'] }],
      },
    ],
  });
});
