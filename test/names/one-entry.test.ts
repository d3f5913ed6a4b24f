import { describe, expect, it } from 'vitest';
import { align, nameLedger } from '../../src/index';

/** Each name with all its renderings, as `sverka names` lists them. */
function index(source: string[], target: string[]): Record<string, string[]> {
  const { entries } = nameLedger(align(source, target));
  return Object.fromEntries(
    entries.map(({ name, renderings }) => [name, renderings.map(({ text }) => text)]),
  );
}

describe('a person has one entry', () => {
  it('with the surname alone, initials and the full name', () => {
    const names = index(
      [
        'Иосиф Виссарионович Сталин подписал письмо.',
        'И. В. Сталин был болен.',
        'Молотов сослался на Сталина.',
      ],
      [
        'Joseph Vissarionovich Stalin signed the letter.',
        'J. V. Stalin was ill.',
        'Molotov referred to Stalin.',
      ],
    );
    expect(Object.keys(names)).toEqual(['Иосиф Виссарионович Сталин', 'Молотов']);
    expect(names['Иосиф Виссарионович Сталин']).toEqual([
      'Joseph Vissarionovich Stalin',
      'J. V. Stalin',
      'Stalin',
    ]);
  });

  it('and the rendering says which form it renders', () => {
    const [entry] = nameLedger(
      align(
        ['Дуглас Макартур прилетел.', 'Макартура встретили.'],
        ['Douglas MacArthur arrived.', 'MacArthur was met.'],
      ),
    ).entries;
    expect(entry!.renderings.map(({ text, of: form }) => [text, form])).toEqual([
      ['Douglas MacArthur', undefined],
      ['MacArthur', 'Макартур'],
    ]);
  });

  it('in all cases and behind any title, spelled with hyphens or without', () => {
    const names = index(
      [
        'Товарищ Ким Ир Сен принял посла Ли Зу Ена.',
        'Ким Ир Сену рассказали о Чан Кай-ши.',
        'Чан Кайши отказался.',
        'Ли Зу Ен ушёл.',
      ],
      [
        'Comrade Kim Il Sung received Ambassador Ri Ju-yeon.',
        'Kim Il Sung was told of Chiang Kai-shek.',
        'Chiang Kai-shek refused.',
        'Ri Ju-yeon left.',
      ],
    );
    expect(names).toEqual({
      'Ким Ир Сен': ['Kim Il Sung'],
      'Ли Зу Ен': ['Ri Ju-yeon'],
      'Чан Кайши': ['Chiang Kai-shek'],
    });
  });

  it('whole, though one syllable of it is a word of its own', () => {
    const names = index(
      ['Состоялся разговор Ким И Ля и Молотова.'],
      ['Kim Il and Molotov had a conversation.'],
    );
    expect(names['Ким И Ль']).toEqual(['Kim Il']);
  });

  it('in an English original, too', () => {
    const names = index(
      ['Boris Johnson came.', 'Johnson was glad, and so was Mr Johnson.'],
      ['Пришёл Борис Джонсон.', 'Джонсон был рад, и господин Джонсон тоже.'],
    );
    expect(names).toEqual({ 'Boris Johnson': ['Джонсон', 'Борис Джонсон'] });
  });
});

describe('a country has one entry', () => {
  it('whole in both languages, with its short name', () => {
    const names = index(
      ['Китайская Народная Республика поможет.', 'Китай ответил.', 'Соединённые Штаты Америки против.'],
      [
        "The People's Republic of China will help.",
        'China answered.',
        'The United States of America are against.',
      ],
    );
    expect(names).toEqual({
      'Китайская Народная Республика': ["People's Republic of China", 'China'],
      'Соединённые Штаты Америки': ['United States of America'],
    });
  });

  it('and two that stand beside each other have two', () => {
    const names = index(['Народы Китая и Кореи дружат.'], ['The peoples of China and Korea are friends.']);
    expect(names).toEqual({ Китай: ['China'], Корея: ['Korea'] });
  });
});

describe('two persons have two entries', () => {
  it('when the text has two of the surname', () => {
    const names = index(
      ['Пётр Петров и Иван Петров пришли.', 'Петров сел.'],
      ['Pyotr Petrov and Ivan Petrov came.', 'Petrov sat down.'],
    );
    expect(Object.keys(names)).toEqual(['Пётр Петров', 'Иван Петров', 'Петров']);
  });

  it('when initials are not those of the full name', () => {
    const names = index(
      ['Никита Сергеевич Хрущёв говорил.', 'Л. Н. Хрущёв был лётчиком.'],
      ['Nikita Sergeyevich Khrushchev spoke.', 'L. N. Khrushchev was a pilot.'],
    );
    expect(Object.keys(names)).toHaveLength(2);
  });

  it('when one is a woman', () => {
    const names = index(
      ['Вера Петрова и Пётр Петров приехали.', 'Петрова осталась, а Петров уехал.'],
      ['Vera Petrova and Pyotr Petrov came.', 'Petrova stayed, and Petrov left.'],
    );
    expect(names).toEqual({
      'Вера Петрова': ['Vera Petrova', 'Petrova'],
      'Пётр Петров': ['Pyotr Petrov', 'Petrov'],
    });
  });

  it('and a city that is called as a person was is a place', () => {
    const names = index(
      ['Максим Горький жил в городе Горьком.', 'Максим Горький уехал.'],
      ['Maxim Gorky lived in the city of Gorky.', 'Maxim Gorky left.'],
    );
    expect(names['Максим Горький']).toEqual(['Maxim Gorky']);
  });
});

describe('the nominative of a name', () => {
  it.each([
    // a given name without ending is in the nominative, and its surname too
    ['Корреспондент Джонатан Хеджкоу сообщает.', 'Jonathan Hedgecoe reports.', 'Джонатан Хеджкоу'],
    ['Говорили с Джонатаном Хиллом.', 'They spoke with Jonathan Hill.', 'Джонатан Хилл'],
    // Буббы can be no nominative
    ['Они помнят Буббы Уоллеса рекорд.', 'They remember the record of Bubba Wallace.', 'Бубба Уоллес'],
    ['Референдум по Брекзиту состоялся.', 'The Brexit referendum was held.', 'Брекзит'],
  ])('in %s', (source, target, name) => {
    expect(nameLedger(align([source], [target])).entries.map((entry) => entry.name)).toEqual([name]);
  });
});
