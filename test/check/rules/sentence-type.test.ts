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
      // a key, no question
      { source: 'Нажмите ?, чтобы увидеть справку.', target: 'Press F1 to see the help.' },
      { source: 'Нажмите клавишу справки.', target: 'You can press ? to see the help.' },
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
      // exclaimed, or broken off: asked for effect
      { source: 'Да что вы!', target: 'What?', findings: [{ severity: 'info' }] },
      {
        source: 'Битва была жаркой!',
        target: 'Was it not a tough battle?',
        findings: [{ severity: 'info' }],
      },
      {
        source: 'Когда вы были здесь в прошлом году…',
        target: 'When you were here last year?',
        findings: [{ severity: 'info' }],
      },
      {
        source: 'Когда вы были здесь?',
        target: 'You were here a year ago.',
        findings: [{ severity: 'warning' }],
      },
      {
        source: 'Сайт зовёт это «новым видением!»',
        target: 'Does the site call it “a new vision!”?',
        findings: [{ severity: 'warning' }],
      },
      // asked by the tone alone
      {
        source: 'Вот уж не думал, что он верит.',
        target: 'I didn’t know that he believed?',
        findings: [{ severity: 'info' }],
      },
      { source: 'Он верит.', target: 'Does he believe?', findings: [{ severity: 'warning' }] },
      // asked of somebody to do something
      {
        source: 'Сделайте одолжение, убейте его.',
        target: 'Will someone kill him for me, please?',
        findings: [{ severity: 'info' }],
      },
      // what somebody believes
      {
        source: 'А не попробовать ли нам её?',
        target: 'I think we must try her.',
        findings: [{ severity: 'info' }],
      },
      // a heading without its mark
      {
        source: '5. Что нового в GIMP 2.2',
        target: "5. What's New in GIMP 2.2?",
        findings: [{ severity: 'info' }],
      },
      {
        source: 'Что нового он сказал.',
        target: 'Did he say anything?',
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
