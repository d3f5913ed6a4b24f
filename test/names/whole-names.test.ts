import { describe, expect, it } from 'vitest';
import { align, nameLedger } from '../../src/index';

function ledger(source: string, target: string): string[] {
  return nameLedger(align([source], [target])).entries.map(
    ({ name, renderings }) => `${name} = ${renderings.map(({ text }) => text).join(', ')}`,
  );
}

describe('names are kept whole', () => {
  it.each([
    [
      'a title in quotation marks',
      'Певец группы «Руки вверх!» уехал.',
      'The Ruki Vverkh! singer left.',
      'Руки вверх = Ruki Vverkh',
    ],
    [
      'what hangs on with a hyphen',
      'Построен корабль «Каракурт».',
      'A Karakurt-class ship was built.',
      'Каракурт = Karakurt',
    ],
    [
      'a name that is a month',
      'Фильм «Август Раш» вышел.',
      'The film August Rush is out.',
      'Август Раш = August Rush',
    ],
    [
      'a given name by custom',
      'Фаддей Беллинсгаузен плыл.',
      'Thaddeus Bellingshausen sailed.',
      'Фаддей Беллинсгаузен = Thaddeus Bellingshausen',
    ],
    [
      'a given name that is a city',
      'Актриса Самара Уивинг поёт.',
      'The actress Samara Weaving sings.',
      'Самара Уивинг = Samara Weaving',
    ],
    [
      'a common noun that belongs to it',
      'Он вышел в Тихий океан.',
      'He sailed the Pacific Ocean.',
      'Тихий океан = Pacific Ocean',
    ],
  ])('%s', (_, source, target, expected) => {
    expect(ledger(source, target)).toEqual([expected]);
  });

  it('parts a place from the person after it', () => {
    expect(
      ledger('Глава Дагестана Владимир Васильев пришёл.', 'The head of Dagestan Vladimir Vasiliev came.'),
    ).toEqual(['Дагестан = Dagestan', 'Владимир Васильев = Vladimir Vasiliev']);
  });

  it('leaves a common word at the beginning out', () => {
    expect(ledger('Форвард Кирилл Панченко уйдёт.', 'Forward Kirill Panchenko will leave.')).toEqual([
      'Кирилл Панченко = Kirill Panchenko',
    ]);
  });

  it('finds a surname at the beginning that looks like a common word', () => {
    expect(ledger('Мурашко заявил, что придёт.', 'Murashko said that he will come.')).toEqual([
      'Мурашко = Murashko',
    ]);
  });

  it('cites a woman as a woman, whatever the rendering says', () => {
    expect(ledger('Согласилась Лариса Харламова.', 'Larisa Kharlamov agreed.')).toEqual([
      'Лариса Харламова = Larisa Kharlamov',
    ]);
  });
});
