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

it('a letter off the word that stands elsewhere, in an English translation', () => {
  testRule(nameInconsistent, {
    valid: bundled([
      // two places, two names
      {
        source: ['Он жил в Иране.', 'Потом в Ираке.', 'Иран далеко.'],
        target: ['He lived in Iran.', 'Then in Iraq.', 'Iran is far.'],
      },
      // the place and what is made from it
      {
        source: ['Австрия подписала договор.', 'Австрийская армия ушла.', 'Австрия молчит.'],
        target: ['Austria signed the treaty.', 'The Austrian army left.', 'Austria keeps silent.'],
      },
    ]),
    invalid: bundled([
      {
        source: ['Пакистан подписал договор.', 'Армия Пакистана ушла.', 'Пакистан молчит.'],
        target: ['Pakistan signed the treaty.', 'The army of Pakustan left.', 'Pakistan keeps silent.'],
        findings: [{ suggestion: 'Pakistan' }],
      },
    ]),
  });
});

it('a letter off the word that stands elsewhere, in a Russian translation', () => {
  const pair = { sourceLanguage: 'en', targetLanguage: 'ru' };
  const party = {
    source: ['The Labour Party lost.', 'He left the Labour Party.', 'The Labour Party is silent.'],
    ...pair,
  };
  testRule(nameInconsistent, {
    valid: bundled([
      {
        ...party,
        target: [
          'Лейбористская партия проиграла.',
          'Он вышел из Лейбористской партии.',
          'Лейбористская партия молчит.',
        ],
      },
      // two people whose names differ by a letter
      {
        source: ['Jansen came.', 'Jensen saw Jansen.', 'Jansen left.'],
        target: ['Приехал Янсен.', 'Енсен видел Янсена.', 'Янсен уехал.'],
        ...pair,
      },
      // no name at all, whatever begins a sentence
      {
        source: [
          'Still there are some rules.',
          'Today there are other ways too.',
          'He is well, and there are versions.',
        ],
        target: ['Существует ряд правил.', 'Существует и другой путь.', 'Он здоров. Существуют и версии.'],
        ...pair,
      },
      // a known name is no slip
      {
        source: ['Maria came.', 'Marina left.', 'Maria sings.'],
        target: ['Мария приехала.', 'Марина уехала.', 'Мария поёт.'],
        ...pair,
      },
    ]),
    invalid: bundled([
      {
        ...party,
        target: [
          'Лейбористская партия проиграла.',
          'Он вышел из Лейкористской партии.',
          'Лейбористская партия молчит.',
        ],
        findings: [{ target: ['Лейкористской'], source: ['Labour'], suggestion: 'Лейбористской' }],
      },
      // another one beside it in the same passage
      {
        source: ['Martinez came.', 'Martinez was hurt, and so Martinez left.'],
        target: ['Приехал Мартинес.', 'Маркинес был ранен, и поэтому Мартинес уехал.'],
        ...pair,
        findings: [{ suggestion: 'Мартинес' }],
      },
      // the original does not name the country there
      {
        source: ['Spain is closed.', 'No rules have been announced there.', 'Spain is silent.'],
        target: [
          'Испания закрыта.',
          'Для жителей Искунии правил пока нет, а Испинии тем более.',
          'Испания молчит.',
        ],
        ...pair,
        findings: [{ message: 'Испинии stands here; in 2 other places it is Испании' }],
      },
    ]),
  });
});

it('says which spelling is right', () => {
  testRule(nameInconsistent, {
    valid: [],
    invalid: bundled([
      {
        source: ['Downing Street agreed.', 'He left Downing Street.', 'Downing Street is silent.'],
        target: ['Даунинг-стрит согласилась.', 'Он ушёл с Даннинг-стрит.', 'Даунинг-стрит молчит.'],
        sourceLanguage: 'en',
        targetLanguage: 'ru',
        findings: [{ message: 'the usual one is Даунинг-стрит', suggestion: 'Даунинг-стрит' }],
      },
      {
        source: ['New York to Portland.', 'He lives in Portland.'],
        target: ['От Нью-Йорка до Портланда.', 'Он живёт в Портленде.'],
        sourceLanguage: 'en',
        targetLanguage: 'ru',
        findings: [{ message: 'the usual one is Портленд', suggestion: 'Портленда' }],
      },
      {
        source: ['Приехал Иваненко.', 'Он видел Иваненко.', 'Иваненко уехал.'],
        target: ['Ivanenko has come.', 'He saw Ivanienko.', 'Ivanenko has left.'],
        findings: [{ message: 'the usual one is Ivanenko', suggestion: 'Ivanenko' }],
      },
    ]),
  });
});
