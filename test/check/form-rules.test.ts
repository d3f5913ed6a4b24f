import { describe, it } from 'vitest';
import { testRule, type RuleCases } from '../../src/check/test-rule';
import { builtInRules } from '../../src/check/rules';

const cases: Record<string, RuleCases> = {
  omission: {
    valid: [
      { source: 'Ответ получен.', target: 'The answer has been received.' },
      {
        source: ['Да.', '* * *'],
        target: ['Yes.'],
        beads: [
          [1, 1],
          [1, 0],
        ],
      },
    ],
    invalid: [
      {
        source: ['Раз.', 'Сделано два дела.', 'Три.', 'Четыре.'],
        target: ['One.', 'Four.'],
        beads: [
          [1, 1],
          [1, 0],
          [1, 0],
          [1, 1],
        ],
        findings: [
          { severity: 'error', source: ['Сделано два дела.', 'Три.'], target: [], message: '4 words' },
        ],
      },
      { source: 'Ответ получен.', target: '.', findings: [{ source: ['Ответ получен.'] }] },
    ],
  },
  addition: {
    valid: [{ source: 'Ответ получен.', target: 'The answer has been received.' }],
    invalid: [
      {
        source: ['Да.'],
        target: ['CIPHERED', 'No. 1', 'Yes.', 'No. 335/III'],
        beads: [
          [0, 1],
          [0, 1],
          [1, 1],
          [0, 1],
        ],
        findings: [{ severity: 'warning', target: ['CIPHERED', 'No. 1'] }, { target: ['No. 335/III'] }],
      },
    ],
  },
  untranslated: {
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
  },
  'mixed-script': {
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
  },
  'sentence-type': {
    valid: [
      { source: 'Когда?', target: 'When?' },
      { source: '«Когда?» — спросил он.', target: 'He asked, “When?”' },
      { source: 'Стой!', target: 'Stop.' },
      { source: 'См. сайт.', target: 'See https://example.org/?page=1 for more.' },
    ],
    invalid: [
      {
        source: 'Он приехал.',
        target: 'Did he come?',
        findings: [{ message: 'The translation is a question', source: ['л.'], target: ['?'] }],
      },
      { source: 'Он приехал?', target: 'He came.', findings: [{ source: ['?'], target: ['e.'] }] },
      {
        source: 'Стой!',
        target: 'Stop.',
        options: { exclamations: true },
        findings: [{ severity: 'info', source: ['!'] }],
      },
    ],
  },
  'end-punctuation': {
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
  },
  brackets: {
    valid: [
      { source: 'а) мир', target: 'a) peace' },
      { source: 'Мир (прочный).', target: 'Peace (lasting) :)' },
      { source: 'Мир (прочный', target: 'Peace (lasting' },
    ],
    invalid: [
      { source: 'Мир (прочный).', target: 'Peace (lasting.', findings: [{ target: ['('] }] },
      { source: 'Мир.', target: 'Peace] in the [area.', findings: [{ target: [']', '['] }] },
    ],
  },
  quotes: {
    valid: [
      { source: 'Журнал «Мир».', target: 'The magazine “Mir.”' },
      { source: '«Первая часть.', target: '“The first part.' },
      { source: 'Доска 5 дюймов.', target: 'A 5" board.' },
    ],
    invalid: [{ source: 'Журнал «Мир».', target: 'The magazine “Mir.', findings: [{ target: ['“'] }] }],
  },
  'repeated-word': {
    valid: [
      { source: 'У него было.', target: 'He had had it.' },
      { source: 'Очень-очень далеко.', target: 'Far far away.' },
      { source: 'Это было давно, давно.', target: 'It was long, long ago.' },
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
    ],
  },
  'editorial-insertion': {
    valid: [
      { source: 'Связь.', target: 'Communication [...] and […] [1].' },
      { source: 'Связь [с ним].', target: 'Communication [with him].' },
    ],
    invalid: [
      {
        source: 'Связь должны держать Вы.',
        target: 'You must maintain communication [with him].',
        findings: [{ severity: 'info', target: ['[with him]'] }],
      },
    ],
  },
  emphasis: {
    valid: [
      { source: 'СРОЧНО ответить.', target: 'Answer URGENTLY.' },
      { source: 'НАТО и ООН.', target: 'The alliance and the organisation.' },
    ],
    invalid: [
      { source: 'Срочно ответить.', target: 'Answer URGENTLY.', findings: [{ target: ['URGENTLY'] }] },
    ],
  },
  'length-ratio': {
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
  },
};

describe('rules of form', () => {
  it.each(Object.keys(cases))('%s', (id) => {
    testRule(
      builtInRules.find((rule) => rule.id === id)!,
      cases[id]!,
    );
  });
});
