import { it } from 'vitest';
import { endPunctuation } from '../../../src/check/rules/marks/end-punctuation';
import { testRule } from '../../../src/check/engine/test-rule';

it('end-punctuation', () => {
  testRule(endPunctuation, {
    valid: [
      { source: 'Ответ получен.', target: 'The answer has been received.' },
      { source: 'Он сказал: «Да».', target: 'He said, “Yes.”' },
      { source: 'Ответ получен', target: 'The answer has been received' },
      { source: 'Ответ получен…', target: 'The answer has been received...' },
      { source: 'Москва, 5 мая 1951 года.', target: 'Moscow, 5 May 1951' },
      { source: 'Посол В. Разуваев.', target: 'Ambassador V. Razuvaev' },
      { source: 'Пэн Дэхуай.', target: 'PENG DEHUAI' },
      { source: 'Командующий частями\nПэн Дэхуай.', target: 'Commander of the units\nPeng Dehuai' },
      { source: 'Подписано 5 мая 1951 г.', target: 'Signed on 5 May 1951' },
      { source: 'Изъяты винтовки, патроны и т. д.', target: 'Rifles, cartridges and so on were seized' },
    ],
    invalid: [
      {
        source: ['Вратарь уходит.', 'Он сказал это вчера.', 'Ему много лет.'],
        target: ['The goalkeeper leaves', 'He said so yesterday.', 'He is old.'],
        findings: [{ severity: 'info' }],
      },
      { source: 'Ответ получен.', target: 'The answer came', findings: [{ source: ['.'], target: ['e'] }] },
      { source: 'Он сказал: «Да».', target: 'He said, “Yes”', findings: 1 },
      { source: 'Подписано в мае 1951 года.', target: 'Signed in May 1951', findings: 1 },
    ],
  });
});
