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

describe('an English original', () => {
  const check1 = (source: string, target: string) =>
    check(caseBitext({ source, target, sourceLanguage: 'en', targetLanguage: 'ru' }), { only: ['negation'] });

  it.each([
    ['The treaty is not valid.', 'Договор недействителен.'],
    ['The committee declined to approve the plan.', 'Комитет не утвердил план.'],
    ['She did not answer.', 'Она промолчала.'],
    ['He does not write or call.', 'Он не пишет и не звонит.'],
    ['It was not until Friday that the train arrived.', 'Поезд прибыл только в пятницу.'],
  ])('is silent: %s | %s', (source, target) => {
    expect(check1(source, target).filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  it.each([
    ['The council did not accept the report.', 'Совет принял доклад.', 'The original denies'],
    ['The council accepted the report.', 'Совет не принял доклад.', 'The translation denies'],
    ['The committee refused to approve the plan.', 'Комитет утвердил план.', 'The original denies'],
  ])('is reported: %s | %s', (source, target, message) => {
    const [finding] = check1(source, target);
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding!.message).toContain(message);
    expect(finding!.confidence).toBeLessThan(1);
  });
});

it('is surer where more of the passage is linked', () => {
  const confidence = (source: string, target: string) =>
    check(caseBitext({ source, target }), { only: ['negation'] })[0]?.confidence ?? 0;
  const close = confidence('Армия взяла город ночью.', 'The army did not take the city at night.');
  const free = confidence('Армия взяла город ночью.', 'Those troops did not take it after dark.');
  expect(close).toBeGreaterThan(0.8);
  expect(free).toBeLessThan(close);
});

it('tells in passing of a denial in a passage that is rendered in other words', () => {
  const [finding] = check(caseBitext({ source: 'Сам он там не сидел.', target: 'Practice makes perfect.' }), {
    only: ['negation'],
  });
  expect(finding?.severity).toBe('info');
});

describe('the habit of a document', () => {
  const warnings = (source: string[], target: string[]) =>
    check(caseBitext({ source, target }), { only: ['negation'] }).filter(
      ({ severity }) => severity === 'warning',
    );
  const departure = ['Армия взяла город ночью.', 'The army did not take the city at night.'] as const;
  const said = [
    'Сам он там не сидел и в окно не глядел.',
    'Practice makes perfect, as my aunt would say.',
  ] as const;
  const close = ['Поезд прибыл утром.', 'The train arrived in the morning.'] as const;
  const many = ([a]: readonly [string, string]) => Array.from({ length: 90 }, () => a);
  const many2 = ([, b]: readonly [string, string]) => Array.from({ length: 90 }, () => b);

  it('makes a denial less sure where many are said otherwise', () => {
    expect(warnings([...many(said), departure[0]], [...many2(said), departure[1]])).toHaveLength(0);
    expect(warnings([...many(close), departure[0]], [...many2(close), departure[1]])).toHaveLength(1);
  });

  it('reports every denial of a translation in which many are wrong', () => {
    const wrong = Array.from({ length: 9 }, () => departure);
    const found = warnings(
      [...many(close), ...wrong.map(([a]) => a)],
      [...many2(close), ...wrong.map(([, b]) => b)],
    );
    expect(found).toHaveLength(9);
  });
});
