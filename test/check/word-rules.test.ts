import { describe, it } from 'vitest';
import { testRule, type RuleCases } from '../../src/check/test-rule';
import { builtInRules } from '../../src/check/rules';
import { russianEnglish } from '../../src/lexicon/ru-en';

const lexicon = russianEnglish();
const cases: Record<string, RuleCases> = {
  negation: {
    valid: [
      { source: 'Мы не можем ответить.', target: 'We cannot answer.' },
      { source: 'Он никогда никому не писал.', target: 'He never wrote to anyone.' },
      { source: 'Это не только ошибка.', target: 'This is not only a mistake.' },
      { source: 'Не только солдаты, но и офицеры.', target: 'Soldiers as well as officers.' },
      { source: 'Он отсутствовал.', target: 'He was not there.' },
      { source: 'Это невозможно.', target: 'This is not possible.' },
      { source: 'Он не знал.', target: 'He was unaware.' },
      { source: 'Не повторится ли это?', target: 'Will this happen again?' },
      { source: 'Телеграмма № 5.', target: 'Telegram No. 5.' },
      { source: 'Где бы вы ни были, пишите.', target: 'Wherever you are, write.' },
    ].map((test) => ({ ...test, lexicon })),
    invalid: [
      {
        source: 'Правительство приняло решение.',
        target: 'The government did not take a decision.',
        findings: [{ message: 'The translation denies', target: ['not'] }],
      },
      {
        source: 'Мы не согласны на встречу.',
        target: 'We agree to a meeting.',
        findings: [{ message: 'The original denies', source: ['не'] }],
      },
      {
        source: 'Армия наступала, но город не взяла.',
        target: "The army didn't attack, and did not take the city.",
        findings: [{ target: ["didn't"] }],
      },
    ].map((test) => ({ ...test, lexicon })),
  },
  'not-a-translation': {
    valid: [
      {
        source: 'Мы также не можем держать непосредственную связь с командующим армией.',
        target: 'We also cannot maintain direct communication with the commander of the army.',
        lexicon,
      },
      { source: 'Да.', target: 'The weather.', lexicon },
    ],
    invalid: [
      {
        source: 'Мы также не можем держать непосредственную связь с командующим армией.',
        target: 'Knead the two dry powders together, then squeeze them with clean, wet hands.',
        lexicon,
        findings: [{ severity: 'error', message: 'hardly a word in common' }],
      },
    ],
  },
  'partial-omission': {
    valid: [
      {
        source: 'Президент подписал закон, который принял парламент.',
        target: 'The president signed the law that the parliament had passed.',
        lexicon,
      },
    ],
    invalid: [
      {
        source:
          'Президент подписал закон, который вчера после долгих споров принял парламент республики, и уехал в столицу.',
        target: 'The president signed the law and left for the capital.',
        lexicon,
        findings: [{ message: 'который вчера после долгих споров принял парламент республики' }],
      },
    ],
  },
  'partial-addition': {
    valid: [
      {
        source: 'Президент подписал закон, который принял парламент.',
        target: 'The president signed the law that the parliament had passed.',
        lexicon,
      },
    ],
    invalid: [
      {
        source: 'Президент подписал закон и уехал в столицу.',
        target:
          'The president signed the law, which the parliament of the republic had passed after long disputes, and left for the capital.',
        lexicon,
        findings: [{ message: 'which the parliament of the republic had passed after long disputes' }],
      },
    ],
  },
};

describe('rules of words', () => {
  it.each(Object.keys(cases))('%s', (id) => {
    testRule(
      builtInRules.find((rule) => rule.id === id)!,
      cases[id]!,
    );
  });
});
