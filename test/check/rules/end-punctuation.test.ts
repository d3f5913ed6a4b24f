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
      { source: 'Пэн Дэхуай.', target: 'PENG DEHUAI' },
      { source: 'Командующий частями\nПэн Дэхуай.', target: 'Commander of the units\nPeng Dehuai' },
    ],
    invalid: [
      { source: 'Ответ получен.', target: 'The answer came', findings: [{ source: ['.'], target: ['e'] }] },
      { source: 'Он сказал: «Да».', target: 'He said, “Yes”', findings: 1 },
    ],
  });
});
