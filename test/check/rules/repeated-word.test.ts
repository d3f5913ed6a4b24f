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
      { source: 'Она отдала ей её пальто.', target: 'She gave her her coat.' },
      { source: 'Поезд, на который он сел в среду.', target: 'The train he got on on Wednesday.' },
      { source: 'Он шёл и шёл.', target: 'He walked and walked and walked.' },
      { source: 'Тише, тише, тише!', target: 'Hush hush hush!' },
      { source: 'Нет, нет, нет!', target: 'No no no!' },
      { source: 'Ха-ха-ха!', target: 'Ha ha ha!' },
      { source: 'Полтора часа.', target: '1 1/2 hours.' },
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
      { source: 'Она отдала ей пальто.', target: 'She gave her her coat.', findings: 1 },
      { source: 'Построят в 2022 году.', target: 'To be completed in in 2022.', findings: 1 },
      {
        source: 'ХАХ ХАХ! Конец дня.',
        target: 'HAH HAH! The end of the the day.',
        findings: [{ target: ['the the'] }],
      },
      {
        source: 'Да, да, письмо пришло.',
        target: 'Yes, yes, the letter came came.',
        findings: [{ target: ['came came'] }],
      },
      { source: 'Это хорошо.', target: 'This is is good.', findings: 1 },
    ],
  });
});
