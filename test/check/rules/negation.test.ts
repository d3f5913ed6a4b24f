import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/index';
import { negation } from '../../../src/check/rules/losses/negation';
import { caseBitext, testRule } from '../../../src/check/engine/test-rule';
import { russianEnglish } from '../../../src/lexicon/ru-en';

const lexicon = russianEnglish();

it('negation', () => {
  testRule(negation, {
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
  });
});

/** Every phrase of the tables in the `negation.ts` of either language has, or should have, a line there. */
const cases = readFileSync('fixtures/negation/ru-en.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [verdict: string, source: string, target: string]);

describe('ways to deny', () => {
  it.each(cases)('%s: %s | %s', (verdict, source, target) => {
    const found = check(caseBitext({ source, target }), { only: ['negation'] });
    expect(found.filter(({ severity }) => severity === 'warning')).toHaveLength(verdict === 'silent' ? 0 : 1);
  });
});

it('tells in passing of a denial in a passage that is rendered in other words', () => {
  const [finding] = check(caseBitext({ source: 'Сам он там не сидел.', target: 'Practice makes perfect.' }), {
    only: ['negation'],
  });
  expect(finding?.severity).toBe('info');
});
