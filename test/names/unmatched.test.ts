import { describe, expect, it } from 'vitest';
import { align, nameLedger } from '../../src/index';

function unmatched(source: string | string[], target: string | string[]) {
  const { missing, added } = nameLedger(align(source, target));
  const likely = (names: typeof missing) =>
    names.filter(({ confidence }) => confidence >= 0.35).map(({ text }) => text);
  return { missing: likely(missing), added: likely(added) };
}

const nothing = { missing: [], added: [] };

describe('names that a sentence lost', () => {
  it.each([
    [
      'a person',
      'В переговорах участвовал посол Громов.',
      'The ambassador took part in the talks.',
      'Громов',
    ],
    ['a place', 'Экспедиция вышла из Иркутска в мае.', 'The expedition set out in May.', 'Иркутска'],
    [
      'an adjective',
      'Пожар начался в Краснодарском крае.',
      'The fire began in the territory.',
      'Краснодарском',
    ],
    ['a word in Latin letters', 'Опрос провела компания Vilmorus.', 'A company made the survey.', 'Vilmorus'],
    ['one beside a name', 'Хьюн и Прайс явились в суд.', 'And Price appeared in court.', 'Хьюн'],
    [
      'an office',
      'Об этом сообщили на сайте Министерства.',
      'This was reported on the site.',
      'Министерства',
    ],
  ])('%s', (_, source, target, name) => {
    expect(unmatched(source, target).missing).toEqual([name]);
  });

  it('is not found again in the English of a preposition (on the occasion, in honour of)', () => {
    const added = (source: string, target: string) =>
      nameLedger(align(source, target)).added.map(({ text }) => text);
    const city = 'She came to the city with Chance on the train.';
    expect(added('Она приехала в город на поезде.', city)).toEqual(['Chance']);
    const house = 'He sleeps in the house in the street with Honor.';
    expect(added('Он спит в доме на улице.', house)).toEqual(['Honor']);
    // the word itself is there
    expect(added('Он говорит о чести в доме на улице.', house.replace('sleeps', 'speaks'))).toEqual([]);
  });

  it('tells each occurrence with its own place and confidence', () => {
    const source = ['Приехал Громов.', 'Речь держал Громов.'];
    const { missing } = nameLedger(align(source, ['Visitors came.', 'A speech was made.']));
    expect(missing.map(({ spans }) => spans.length)).toEqual([1, 1]);
    expect(missing[0]!.spans).not.toEqual(missing[1]!.spans);
  });
});

describe('names that a translation put in', () => {
  it('finds a name in the place of another', () => {
    expect(unmatched('С докладом выступил Громов.', 'Fairbanks gave the report.').missing).toEqual([
      'Громов',
    ]);
    expect(unmatched('Поезд ушёл в Тулу.', 'The train left for Lublin.')).toEqual({
      missing: ['Тулу'],
      added: ['Lublin'],
    });
  });

  it('does not let the place beside it explain a name', () => {
    expect(
      unmatched('Глава Дагестана встретил гостей.', 'The head of Dagestan Fairbanks met the guests.').added,
    ).toEqual(['Fairbanks']);
  });
});

describe('what is said in another way', () => {
  it.each([
    ['an adjective for a place', 'Корабли ушли из сирийского порта.', "The ships left Syria's port."],
    ['a translated name', 'Служил на Северном флоте.', 'He served in the Northern Fleet.'],
    ['an acronym and its long form', 'Об этом заявили в ООН.', 'This was stated at the United Nations.'],
    ['a patronymic left out', 'Выступил Иван Петрович Смирнов.', 'Ivan Smirnov spoke.'],
    ['a name by custom', 'Галактика видна в Стрельце.', 'The galaxy is seen in Sagittarius.'],
    ['a phrase without a capital', 'Мы видели северное сияние.', 'We saw the Aurora Borealis.'],
    ['clipped words', 'Так решило Минобороны.', 'The Ministry of Defence decided so.'],
    [
      'a compound in two scripts',
      'Новость вышла в Telegram-канале.',
      'The news came out on a Telegram channel.',
    ],
    ['the own country after a noun', 'Так решил Центральный банк России.', 'So the Central Bank decided.'],
    ['dotted acronyms', 'Он уехал в Великобританию.', 'He left for the U.K. in May.'],
    ['a title of office', 'Пришёл Генерал.', 'The General came.'],
    ['a line in capitals', 'ВЫСТУПЛЕНИЕ ПРЕДСЕДАТЕЛЯ', 'SPEECH BY THE CHAIRMAN'],
    [
      'a long line in capitals',
      'ДЕФКИ ИЗ НАШЕГО КЛАССА ПРИХОДЯТ К КЛАСУХЕ',
      'SOME GIRLS COME TO THE TEACHER',
    ],
    ['an article without a capital', 'На город напала Аль-Каида.', 'The city was attacked by al-Qaeda.'],
    [
      'a place with another word for what it is',
      'Полигоны Подмосковья закрыты.',
      'Moscow area landfills are closed.',
    ],
    ['a demonym', 'Армия Франции отступила.', 'The French army retreated.'],
    ['a name that became a word', 'Там растёт Филодендрон.', 'A philodendron grows there.'],
    ['a name left in Cyrillic', 'Переводчик Догадин.', 'Translator Догадин.'],
    ['a short form of a city', 'Он работал в Спб вахтой.', 'He worked shifts in St. Petersburg.'],
  ])('%s', (_, source, target) => {
    expect(unmatched(source, target)).toEqual(nothing);
  });

  it('learns who is called otherwise throughout', () => {
    const said = ['кивнул', 'ушёл', 'молчал', 'писал'];
    const english = ['nodded', 'went', 'was silent', 'wrote'];
    const source = said.map((verb) => `Наконец Аркадьич ${verb}.`);
    const target = english.map((verb) => `At last Oblonsky ${verb}.`);
    // he is only "he" as often
    const more = said.map((verb) => `Потом Аркадьич ${verb} снова.`);
    const he = english.map((verb) => `Then he ${verb} again.`);
    expect(unmatched([...source, ...more], [...target, ...he])).toEqual(nothing);
  });

  it('lets a pronoun stand for a person who was just named', () => {
    expect(
      unmatched(
        ['Громов приехал в Тулу.', 'Завод встретил Громова цветами.'],
        ['Gromov came to Tula.', 'The factory met him with flowers.'],
      ),
    ).toEqual(nothing);
  });
});
