import { describe, expect, it } from 'vitest';
import { caseBitext } from '../../src/check/engine/test-rule';
import { nameLedger } from '../../src/index';

/** Names of either side without counterpart that are sure enough to be a warning. */
function open(source: string, target: string): string[] {
  const { missing, added } = nameLedger(caseBitext({ source, target }));
  return [...missing, ...added].filter(({ confidence }) => confidence >= 0.65).map(({ text }) => text);
}

describe('what renders a name without being like it', () => {
  it.each([
    ['a body by its long form', 'Наркоминдел ответил.', 'The People’s Commissariat for Foreign Affairs replied.'],
    ['a body by its acronym', 'Решение Верховного суда ждут.', 'The SC ruling is expected.'],
    ['a war', 'Солдат Второй мировой похоронили.', 'Soldiers of WW2 were buried.'],
    ['an acronym that nobody has listed', 'Отчёт Союза Больших Озёр готов.', 'The UGL report is ready.'],
    ['an acronym in brackets', 'Об этом писал Королевский колледж врачей общей практики (RCGP).', 'The RCGP wrote about it.'],
    ['a name with its foreign form in brackets', 'Г-н Пол Хантер (Paul Hunter) подсчитал это.', 'Hunter estimated it, as did Paul.'],
    ['a title by its sense', 'Идут «Ворчуны» Ивана Лосева.', 'Ivan Losev’s “The Grumps” is on.'],
    ['what belongs to an acronym', 'Пришли СОБРовцы.', 'SOBR officers came.'],
    ['a word with an acronym before it', 'Изучены РНК-содержащие вирусы и B-лимфоциты.', 'Viruses with RNA and B cells were studied.'],
    ['a part of a foreign name', 'Это студия Orion Pictures.', 'This is the Orion studio.'],
    ['a hashtag', 'Он написал #МыВместе и уехал.', 'He wrote #StrongTogether and left.'],
  ])('%s', (_, source, target) => {
    expect(open(source, target)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['another war', 'Солдат Первой мировой похоронили.', 'Soldiers of WW2 were buried.', ['Первой']],
    [
      'another author',
      'Идут «Ворчуны» Ивана Лосева.',
      'Ivan Belov’s “The Grumps” is on.',
      ['Лосева', 'Belov'],
    ],
    ['a lost title', 'Он известен комедией «Капризуля».', 'He is known for a comedy.', ['Капризуля']],
  ])('not %s', (_, source, target, expected) => {
    expect(open(source, target)).toEqual(expected);
  });
});
