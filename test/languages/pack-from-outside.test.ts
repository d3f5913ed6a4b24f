import { describe, expect, it } from 'vitest';
import { ukrainian } from '../../fixtures/languages/uk/index';
import { anchorsByPack } from '../../src/anchor/anchors';
import { segmentByRules } from '../../src/segment/segment';
import { finish } from '../../src/steps/steps';

const values = (text: string) => anchorsByPack(text, ukrainian).map(({ value }) => value);

describe('a pack of a language that the library does not bring', () => {
  it.each([
    ['Наказ від 5 травня 1951 р. підписано.', ['date:1951-05-05']],
    ['У червні 1941 року почалася війна.', ['date:1941-06']],
    ['Про це дізналися 28.06.1951.', ['date:1951-06-28']],
    ['Угоду уклали у XVII столітті, у 862 році.', ['date:century-17', 'date:0862']],
    ['Загинуло три тисячі осіб.', ['number:3000']],
    ["Їх було двадцять п'ять, а не дев'ять.", ['number:25', 'number:9']],
    ['Вага 1,5 тонни.', ['quantity:1.5 t']],
    ['До села п’ять кілометрів.', ['quantity:5 km']],
    ['Ціна зросла на 20 відсотків.', ['percent:20']],
    ['Витратили 2 млн гривень.', ['quantity:2000000 UAH']],
    ['Зустріч о 18:30.', ['time:18:30']],
    ['Було років десять.', ['quantity:10 year']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it('says where sentences end', () => {
    const text = 'Проф. Коваленко приїхав 5 травня 1951 р. до Києва. Він зустрів тов. Бойка. Це все.';
    const sentences = finish(segmentByRules(text, ukrainian.sentenceRules!));
    expect(sentences.map((sentence) => sentence.text)).toEqual([
      'Проф. Коваленко приїхав 5 травня 1951 р. до Києва.',
      'Він зустрів тов. Бойка.',
      'Це все.',
    ]);
  });
});
