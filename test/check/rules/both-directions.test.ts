import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtInRules } from '../../../src/check/engine/built-in-rules';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { align, check } from '../../../src/index';

/** A line there is a passage, or a text whose sentences ¶ parts, with what a rule says of it: whoever knows a passage that is judged wrongly can add it. */
const cases = readFileSync('fixtures/rules/both-directions.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));

it.each(cases)('%s %s %s: %s | %s', (rule, verdict, direction, source, target) => {
  const [sourceLanguage, targetLanguage] = direction!.split('-') as [string, string];
  const languages = { sourceLanguage, targetLanguage };
  const [originals, translations] = [source!.split(' ¶ '), target!.split(' ¶ ')];
  const bitext =
    originals.length > 1
      ? align(originals, translations, languages)
      : caseBitext({ source: source!, target: target!, ...languages });
  const found = check(bitext, { only: [rule!] });
  const warnings = found.filter(({ severity }) => severity !== 'info');
  expect(warnings.length > 0).toBe(verdict === 'warns');
  if (verdict === 'informs') expect(found).not.toHaveLength(0);
});

/** Sentences that have little in common, Russian beside English. */
const tale: readonly (readonly [string, string])[] = [
  ['Посол прибыл утром в столицу.', 'The ambassador arrived in the capital in the morning.'],
  ['Министр подарил ему карту Чёрного моря.', 'The minister gave him a map of the Black Sea.'],
  ['Поезд опоздал на сорок минут.', 'The train was forty minutes late.'],
  ['В саду цвели старые яблони.', 'Old apple trees were in bloom in the garden.'],
  ['Врач осмотрел раненого солдата.', 'The doctor examined the wounded soldier.'],
  ['Дети строили крепость из снега.', 'The children built a fortress of snow.'],
  ['Рыбаки продали улов на рынке.', 'The fishermen sold their catch at the market.'],
  ['Газеты писали о новом мосте.', 'The newspapers wrote about the new bridge.'],
  ['Профессор читал лекцию о звёздах.', 'The professor gave a lecture on the stars.'],
  ['Вечером посол уехал домой.', 'In the evening the ambassador left for home.'],
];

it.each(['ru-en', 'en-ru'])(
  'moved warns %s of sentences that stand elsewhere, and is silent where none does',
  (direction) => {
    const own = direction === 'ru-en' ? 0 : 1;
    const originals = tale.map((pair) => pair[own]);
    const translations = tale.map((pair) => pair[1 - own]!);
    const elsewhere = [
      ...translations.slice(0, 1),
      ...translations.slice(4, 9),
      ...translations.slice(1, 4),
      translations[9]!,
    ];
    const found = (texts: readonly string[]) => check(align(originals, texts), { only: ['moved'] });
    expect(found(translations)).toEqual([]);
    expect(found(elsewhere).filter(({ severity }) => severity !== 'info')).not.toEqual([]);
  },
);

it.each([
  [
    'ru-en',
    'перемирие',
    'armistice',
    'Перемирие подписали утром.',
    'The truce was signed in the morning.',
    'The armistice was signed in the morning.',
  ],
  [
    'en-ru',
    'armistice',
    'перемирие',
    'The armistice was signed in the morning.',
    'Договор подписали утром.',
    'Перемирие подписали утром.',
  ],
])(
  'term-glossary warns %s of another word than that of the glossary',
  (_, term, wanted, original, wrong, right) => {
    const glossary = { terms: [{ source: term, target: [wanted] }] };
    const found = (translation: string) =>
      check(align([original], [translation]), { only: ['term-glossary'], glossary });
    expect(found(wrong)).toHaveLength(1);
    expect(found(right)).toEqual([]);
  },
);

it('every rule has right and wrong passages from either language', () => {
  const apart = ['moved', 'term-glossary'];
  const has = (rule: string, direction: string, isWrong: boolean) =>
    cases.some(
      ([id, verdict, way]) => id === rule && way === direction && (verdict !== 'silent') === isWrong,
    );
  const lacking = builtInRules.flatMap(({ id }) =>
    ['ru-en', 'en-ru'].flatMap((direction) =>
      [true, false].filter((isWrong) => !has(id, direction, isWrong)).map(() => `${id} ${direction}`),
    ),
  );
  expect(lacking.filter((one) => !apart.some((rule) => one.startsWith(rule)))).toEqual([]);
});
