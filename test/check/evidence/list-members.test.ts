import { describe, expect, it } from 'vitest';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { check } from '../../../src/index';

function lost(source: string, target: string): string[] {
  const isEnglish = /[a-z]/i.test(source);
  const bitext = caseBitext({
    source,
    target,
    ...(isEnglish ? { sourceLanguage: 'en', targetLanguage: 'ru' } : {}),
  });
  return check(bitext, { only: ['partial-omission'] })
    .filter(({ severity }) => severity !== 'info')
    .flatMap((finding) => finding.source.map(({ start, end }) => bitext.source.text.slice(start, end)));
}

describe('a member of an enumeration', () => {
  it.each([
    ['Бывшие полицейские и жандармы были арестованы.', 'Former policemen were arrested.', 'жандармы'],
    ['Крестьяне привезли хлеб, сено и дрова.', 'The peasants brought bread and firewood.', 'сено'],
    ['Купили муку, сахар, соль и чай.', 'They bought flour, sugar and tea.', 'соль'],
    ['Учителя и врачи получили премии.', 'Teachers received bonuses.', 'врачи'],
    ['Учителя и врачи получили премии.', 'Doctors received bonuses.', 'Учителя'],
    ['The peasants brought bread, hay and firewood.', 'Крестьяне привезли хлеб и дрова.', 'hay'],
    ['Former policemen and gendarmes were arrested.', 'Бывшие полицейские были арестованы.', 'gendarmes'],
  ])('is found when it is lost: %s | %s', (source, target, member) => {
    expect(lost(source, target)).toEqual([member]);
  });

  it.each([
    ['Бывшие полицейские и жандармы были арестованы.', 'Former policemen and gendarmes were arrested.'],
    ['Мы видели горы, реки и леса.', 'We saw mountains, rivers and forests.'],
    ['Он встал и сказал правду.', 'He told the truth.'],
    ['Мы видели леса, пусть и небольшие.', 'We saw forests, even if small ones.'],
    ['The teachers and doctors received bonuses.', 'Учителя и врачи получили премии.'],
  ])('is silent: %s | %s', (source, target) => {
    expect(lost(source, target)).toEqual([]);
  });
});
