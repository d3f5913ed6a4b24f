import { describe, expect, it } from 'vitest';
import { caseBitext } from '../../src/check/engine/test-rule';
import { nameLedger } from '../../src/index';

/** What stands in place of what, by the ledger. */
function replaced(source: string, target: string): string[] {
  return nameLedger(caseBitext({ source, target })).missing.map(
    ({ text, instead }) => `${text} → ${instead?.text ?? '?'}`,
  );
}

describe('a part of a name that has another in its place', () => {
  it.each([
    ['a surname', 'Приехал Никита Хрущёв.', 'Nikita Brezhnev came.', 'Хрущёв → Brezhnev'],
    ['a surname that is a word', 'Прибыл Дин Ачесон.', 'Dean Rusk arrived.', 'Ачесон → Rusk'],
    ['a surname in front', 'Вызвали Ковальчук Анну Сергеевну.', 'Anna Sergeyevna Petrova was called.', 'Ковальчук → Petrova'],
    ['a patronymic', 'Приняли Андрея Януарьевича Вышинского.', 'Andrei Ivanovich Vyshinsky was received.', 'Януарьевича → Ivanovich'],
    ['an initial', 'Доклад прочёл И. П. Сидоров.', 'I. V. Sidorov read the report.', 'П. → V.'],
    ['a given name of a Chinese', 'Приехал Пэн Дэхуай.', 'Peng Zhen came.', 'Дэхуай → Zhen'],
    ['a direction', 'Он жил в Западном Берлине.', 'He lived in East Berlin.', 'Западном → East'],
    ['the second half of a place', 'Он уехал в Великий Новгород.', 'He left for Veliky Ustyug.', 'Новгород → Ustyug'],
    ['a signature with spaces', 'Посол СССР ШТЫКОВ', 'Ambassador of the USSR S E M Y O N O V', 'ШТЫКОВ → ?'],
  ])('%s', (_, source, target, expected) => {
    expect(replaced(source, target)).toEqual([expected]);
  }); // prettier-ignore

  it.each([
    ['a patronymic that is left out', 'Приехал Никита Сергеевич Хрущёв.', 'Nikita Khrushchev came.'],
    ['a given name that is left out', 'Приехал Никита Хрущёв.', 'Khrushchev came.'],
    [
      'another order',
      'Вызвали Абдурахманову Наталью Петровну.',
      'Natalia Petrovna Abdurakhmanova was called.',
    ],
    ['initials by another system', 'Доклад прочёл Ю. Х. Егоров.', 'J. Kh. Yegorov read the report.'],
    ['a customary given name', 'Книгу написал Фома Аквинский.', 'Thomas Aquinas wrote the book.'],
    ['a signature with spaces', 'Посол СССР ШТЫКОВ', 'Ambassador of the USSR S H T Y K O V'],
    ['another name beside it', 'Путин Лукашенко не звонил.', 'Putin did not call Lukashenko.'],
    ['a short given name', 'Это Коби Брайант.', 'This is Kobe Bryant.'],
  ])('passes %s', (_, source, target) => {
    expect(replaced(source, target)).toEqual([]);
  });
});

describe('peoples and countries as values', () => {
  it.each([
    ['an adjective', 'Польское правительство согласно.', 'The Czech government agrees.', 'Польское → Czech'],
    ['inhabitants', 'Поляки отступили.', 'The Czechs retreated.', 'Поляки → Czechs'],
    ['a country by its adjective', 'Северокорейские войска наступали.', 'South Korean troops advanced.', 'Северокорейские → South Korean'],
    ['an acronym', 'Это решение американского суда.', 'This is a U.K. court ruling.', 'американского → U. K.'],
    ['one of two', 'Русско-японская война началась.', 'The Russo-Turkish War began.', 'Русско-японская → Russo-Turkish'],
  ])('sees %s replaced', (_, source, target, expected) => {
    expect(replaced(source, target)).toEqual([expected]);
  }); // prettier-ignore

  it.each([
    ['an inhabitant beside the country', 'Немцы вошли в город.', 'Troops of Germany entered the city.'],
    ['English for British', 'Прибыл английский посол.', 'The British ambassador arrived.'],
    ['Soviet for Russian', 'Это советские танки.', 'These are Russian tanks.'],
    ['inhabitants of a city', 'Москвичи устали.', 'The people of Moscow are tired.'],
    ['what is against it', 'Это антиамериканский лозунг.', 'This is an anti-American slogan.'],
    ['an added adjective', 'Рубль вырос.', 'The Russian rouble rose.'],
    ['a city for its country', 'Московское правительство молчит.', 'The Russian government is silent.'],
    ['U.S. with stops', 'Указ США и указ Китая.', 'The U.S. order and the Chinese order.'],
  ])('passes %s', (_, source, target) => {
    expect(replaced(source, target)).toEqual([]);
  });
});
