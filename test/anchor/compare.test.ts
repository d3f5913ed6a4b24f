import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../src/anchor/anchors';
import { compareAnchors } from '../../src/anchor/compare/compare-anchors';

function compare(source: string, target: string) {
  const { matched, differences } = compareAnchors(findAnchors(source, 'ru'), findAnchors(target, 'en'), {
    source,
    target,
  });
  const show = differences
    .filter(({ confidence }) => confidence >= 0.5)
    .map(
      (difference) =>
        `${difference.reason}: ${difference.source?.text ?? ''} → ${difference.target?.text ?? ''}`,
    );
  return { matched: matched.length, show };
}

describe('what says the same brings nothing', () => {
  it.each([
    ['Встреча состоится 10-15 июля.', 'The meeting will be held July 10-15.'],
    ['Ваше заявление от 28 июня получено.', 'Your statement of 28 June has been received.'],
    ['на 38-й параллели', 'at the 38th parallel'],
    ['умерло 13 269 человек', '13,269 people died'],
    ['1,5 млн рублей', '1.5 million rubles'],
    ['три года назад', 'three years ago'],
    ['полтора года', '18 months'],
    ['в 18.00', 'at 6 p.m.'],
    ['в 80-х годах', 'in the 1980s'],
    ['34-летний нападающий', 'the 34-year-old striker'],
    ['в XIX веке', 'in the nineteenth century'],
    ['за сутки', 'in 24 hours'],
    ['войска ООН и НАТО', 'UN and NATO troops'],
    ['войска Организации Объединённых Наций', 'UN troops'],
    ['во-первых, один из них', 'first of all, they'],
    ['друг друга', 'one another'],
    ['оба брата', 'the two brothers'],
    ['ф. 45, оп. 1, д. 339, лл. 95–96', 'f. 45, op. 1, d. 339, ll. 95-96'],
    ['больше половины', 'more than 50%'],
    ['шестилапый жук', 'the six-legged beetle'],
    ['трёхцветный кот', 'a tricolored cat'],
    ['монета в десятипенсовую величину', 'the size of a 10p coin'],
    ['аптека работает круглосуточно', 'the pharmacy is open 24/7'],
    ['его заблокировали на неделю', 'a seven-day ban'],
    ['конкурс «Мисс Волга-94»', 'the Miss Volga 1994 contest'],
    ['дети в возрасте от года до 14 лет', 'children aged one to 14 years'],
    ['5-го он уехал, письмо в марте', 'he left on 5 March, the letter'],
    ['10 км', '6.2 miles'],
    ['Четверть миллиона видов', 'a quarter of a million species'],
    ['1-4 метра в секунду', '1–4 meters per second'],
    ['в десятом часу', 'after nine'],
    ['25 октября 1917 г. ст. ст.', 'November 7, 1917'],
    ['25 октября (7 ноября) 1917 г.', 'November 7, 1917'],
    ['до 3 (трёх) тыс. чел.', 'up to three thousand men'],
    ['100-тысячная армия', 'a 100,000-strong army'],
    ['1 час 20 минут', '80 minutes'],
    ['1 час 20 минут', 'an hour and 20 minutes'],
    ['в половине восьмого', 'at half past seven'],
    ['два десятка домов', 'two dozen houses'],
    ['сотни миллионов людей', 'hundreds of millions of people'],
    ['верст семь', 'seven versts'],
    ['за двадцать верст', 'fifteen miles away'],
    ['10 морских миль', '10 miles'],
    ['американские войска', 'US troops'],
    ['седьмая часть суши', 'one seventh of the land'],
    ['с 10.00 до 12.30', 'from 10:00 to 12:30'],
    ['на 51-м году жизни', 'at the age of 50'],
    ['Уж сорок лет', 'Уж сорок лет'],
    ['Сорок сороков', 'Sorok Sorokov, forty by forty'],
    ['тысяч двадцать', '20,000'],
  ])('%s = %s', (source, target) => {
    expect(compare(source, target).show).toEqual([]);
  });

  const pairs = readFileSync('fixtures/anchor/pairs.tsv', 'utf8')
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('# '))
    .map((line) => line.split('\t') as [source: string, target: string]);
  it.each(pairs)('%s = %s', (source, target) => {
    expect(compare(source, target).show).toEqual([]);
  });
});

describe('what departs is found', () => {
  it.each([
    ['28 июня', '29 June', 'changed: 28 июня → 29 June'],
    ['25 июня', '25 July', 'changed: 25 июня → 25 July'],
    ['две ошибки', 'three errors', 'changed: две → three'],
    ['три года', 'two years', 'changed: три года → two years'],
    ['три года', 'three months', 'unit: три года → three months'],
    ['первый шаг', 'the third step', 'changed: первый → third'],
    ['10 км', '9 miles', 'conversion: 10 км → 9 miles'],
    ['13 269 человек', '13,296 people', 'changed: 13 269 → 13,296'],
    ['в 1951 г.', 'in 1952', 'changed: 1951 г → 1952'],
    ['5 млн человек', '5 billion people', 'changed: 5 млн → 5 billion'],
    ['в понедельник', 'on Tuesday', 'changed: понедельник → Tuesday'],
    ['сумма USD5m', 'the sum of USD6m', 'changed: USD5 → USD6m'],
    [
      'на http://bugs.example.org/имя',
      'to http://bugs.example.com/name',
      'changed: http://bugs.example.org/имя → http://bugs.example.com/name',
    ],
    ['пишите на пакет@a.org', 'write to package@b.org', 'changed: пакет@a.org → package@b.org'],
    ['ООН решила', 'NATO decided', 'changed: ООН → NATO'],
    ['77 человек', 'people', 'missing: 77 → '],
    [
      '25 октября 1917 г. ст. ст.',
      'November 8, 1917',
      'changed: 25 октября 1917 г. ст. ст. → November 8, 1917',
    ],
    ['480 г. до н. э.', 'in 480 AD', 'changed: 480 г. до н. э. → 480 AD'],
    ['в 6 часов вечера', 'at 6 a.m.', 'changed: 6 часов вечера → 6 a.m.'],
    ['в 15:00', 'at 15:15', 'changed: 15:00 → 15:15'],
    ['№ 335/III', 'No. 335/IV', 'changed: № 335/III → No. 335/IV'],
    ['три-четыре года', 'three or four hours', 'changed: три-четыре года → four hours'],
    ['летний лагерь', 'a winter camp', 'changed: летний → winter'],
    ['весной 1951 г.', 'in the fall of 1951', 'changed: весной 1951 г → fall of 1951'],
    ['5 руб. 20 коп.', '5 rubles 30 kopecks', 'changed: 5 руб. 20 коп → 5 rubles 30 kopecks'],
    ['третий год', 'the fourth year', 'changed: третий год → fourth year'],
    ['2 дня в неделю', '2 hours a week', 'unit: 2 дня → 2 hours'],
    ['отказом Евросоюза', 'the refusal of NATO', 'changed: Евросоюза → NATO'],
    ['августовский путч 1991 года', 'the April 1991 putsch', 'changed: августовский → April 1991'],
    ['Он приехал впервые', 'He came for the second time', 'changed: впервые → second'],
    ['недели две', 'two minutes', 'unit: недели две → two minutes'],
    ['три долгих года', 'three long months', 'unit: три долгих года → three long months'],
    ['20 с лишним процентов', 'more than 30 percent', 'changed: 20 с лишним процентов → 30 percent'],
    ['в 11:30', 'at 11:30 p.m.', 'changed: 11:30 → 11:30 p.m.'],
    ['в полседьмого', 'at half past seven', 'changed: полседьмого → half past seven'],
    [
      '7 ноября (25 октября) 1917 г.',
      '8 November 1917',
      'changed: 7 ноября (25 октября) 1917 г → 8 November 1917',
    ],
    ['07 сентября 2015, 11:07', '11 September 2015, 11:07', 'changed: 07 сентября 2015 → 11 September 2015'],
    ['100-тысячная армия', 'a 10,000-strong army', 'changed: 100-тысячная → 10,000'],
  ])('%s ≠ %s', (source, target, difference) => {
    expect(compare(source, target).show).toEqual([difference]);
  });
});

describe('what only looks alike', () => {
  it.each([
    ['шестилапый жук', 'the eight-legged beetle', ['added:  → eight']],
    ['семинар в мае', 'a seminar of seven in May', ['added:  → seven']],
    ['аптека работает круглосуточно', 'the pharmacy is open 12 hours a day', ['added:  → 12 hours']],
    ['конкурс «Мисс Волга-94»', 'the Miss Volga 1996 contest', ['added:  → 1996']],
    ['встреча 5 марта 1940 г.', 'the meeting in March 1940', ['changed: 5 марта 1940 г → March 1940']],
  ])('%s / %s', (source, target, show) => {
    expect(compare(source, target).show).toEqual(show);
  });
});
