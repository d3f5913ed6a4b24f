import { it } from 'vitest';
import { sentenceType } from '../../../src/check/rules/marks/sentence-type';
import { testRule } from '../../../src/check/engine/test-rule';

it('sentence-type', () => {
  testRule(sentenceType, {
    valid: [
      { source: 'Когда?', target: 'When?' },
      { source: '«Когда?» — спросил он.', target: 'He asked, “When?”' },
      { source: 'Стой!', target: 'Stop.' },
      // the mark stands on the other side of a boundary
      {
        source: ['Цветок говорит: «У меня есть немного.', 'Заглянешь?» Вот растение.'],
        target: ['They say, “I have a bit. Do you want to come?”', 'Now this is a plant.'],
      },
      { source: '«Где ключи?», — сказал он.', target: '‘Where are the keys?,’ he said.' },
      { source: 'Может, пора отдохнуть?', target: "Isn't it time to rest." },
      { source: 'См. сайт.', target: 'See https://example.org/?page=1 for more.' },
    ],
    invalid: [
      {
        source: 'Он устал, понимаете? Завтра игра.',
        target: 'He is tired, you know, and the game is tomorrow.',
        findings: [{ severity: 'info' }],
      },
      {
        source: 'Он приехал? Завтра игра.',
        target: 'He has come. The game is tomorrow.',
        findings: [{ severity: 'warning' }],
      },
      {
        source: 'Он приехал.',
        target: 'Did he come?',
        findings: [{ message: 'The translation is a question', source: ['л.'], target: ['?'] }],
      },
      {
        source: 'Напишите, какая погода в вашем городе?',
        target: 'Write how the weather is in your city.',
        findings: [{ severity: 'info' }],
      },
      {
        source: ['Он приехал?', 'Он уехал?'],
        target: ['He came.', 'He left.'],
        findings: 2,
      },
      { source: 'Он приехал?', target: 'He came.', findings: [{ source: ['?'], target: ['e.'] }] },
      {
        source: 'Стой!',
        target: 'Stop.',
        options: { exclamations: true },
        findings: [{ severity: 'info', source: ['!'] }],
      },
    ],
  });
});
