import { describe, expect, it } from 'vitest';
import { caseBitext } from '../../src/check/engine/test-rule';
import { nameLedger } from '../../src/index';

function ledger(source: string | string[], target: string | string[]) {
  const { missing, added } = nameLedger(caseBitext({ source, target }));
  const show = (names: typeof missing) =>
    names.map(({ text, trait, confidence }) => `${text} ${trait} ${Number(confidence.toFixed(4))}`);
  return { missing: show(missing), added: show(added) };
}

/** Nothing there; a name without counterpart; a common word with a capital. */
const target = {
  alone: 'They saw it.',
  faced: 'They saw Colonel Fairbanks.',
  beside: 'They saw the Museum.',
};
const source = {
  alone: 'Они видели это.',
  faced: 'Они видели полковника Громова.',
  beside: 'Они были у Министерства.',
};

describe('how often a name that only the original has was lost', () => {
  it.each([
    ['Они ехали из Иркутска.', 'Иркутска place', 0.75, 0.8, 0.8],
    ['Они видели Брежнева.', 'Брежнева person', 0.75, 0.8, 0.8],
    ['Они видели полковника Громова.', 'Громова person', 0.75, 0.8, 0.8],
    ['Они видели там Громова.', 'Громова name', 0.65, 0.75, 0.65],
    ['Они видели там Vilmorus.', 'Vilmorus foreign', 0.8, 0.8, 0.6],
    ['Они видели Краснодарский край.', 'Краснодарский adjective', 0.45, 0.7, 0.3],
    ['Они были у Министерства.', 'Министерства common', 0.4, 0.65, 0.25],
    ['Они видели войска ОАЭ.', 'ОАЭ acronym', 0.3, 0.45, 0.2],
    ['Они видели Банк России.', 'Банк России place', 0.75, 0.8, 0.8],
    ['Они видели банк России.', 'России place', 0.2, 0.7, 0.2],
  ])('%s', (text, name, alone, faced, beside) => {
    expect(ledger(text, target.alone).missing).toEqual([`${name} ${alone}`]);
    expect(ledger(text, target.faced).missing).toEqual([`${name} ${faced}`]);
    expect(ledger(text, target.beside).missing).toEqual([`${name} ${beside}`]);
  });
});

describe('how often a name that only the translation has was put in', () => {
  it.each([
    ['They left for Lublin.', 'Lublin place', 0.75, 0.8, 0.8],
    ['They saw Colonel Fairbanks.', 'Fairbanks person', 0.75, 0.8, 0.8],
    ['They saw little Fairbanks.', 'Fairbanks name', 0.65, 0.7, 0.65],
    ['They saw the Bulgarian troops.', 'Bulgarian adjective', 0.4, 0.4, 0.4],
    ['They saw the Museum.', 'Museum common', 0.15, 0.2, 0.2],
    ['They saw the UAE troops.', 'UAE acronym', 0.3, 0.3, 0.3],
    ['Vilmorus saw it.', 'Vilmorus initial', 0.3, 0.4, 0.3],
  ])('%s', (text, name, alone, faced, beside) => {
    expect(ledger(source.alone, text).added).toEqual([`${name} ${alone}`]);
    expect(ledger(source.faced, text).added).toEqual([`${name} ${faced}`]);
    expect(ledger(source.beside, text).added).toEqual([`${name} ${beside}`]);
  });
});

describe('what else says that a name was lost', () => {
  it('is a hole in the grammar of the translation, of four nats', () => {
    // odds of 3, and e^4 times as many
    const odds = (0.75 / 0.25) * Math.exp(4);
    expect(ledger('Они ехали из Иркутска.', 'They came from.').missing).toEqual([
      `Иркутска place ${Number((odds / (1 + odds)).toFixed(4))}`,
    ]);
  });

  it('is less for a name of the last eight sentences, less still where a pronoun may stand for it', () => {
    const others = Array.from({ length: 8 }, () => 'Шёл дождь.');
    const theirs = others.map(() => 'It rained.');
    const text = (between: number, last: string) =>
      ledger(
        ['Приехал полковник Громов.', ...others.slice(0, between), 'Все видели полковника Громова.'],
        ['Colonel Gromov arrived.', ...theirs.slice(0, between), last],
      ).missing;
    expect(text(7, 'All saw the colonel.')).toEqual(['Громова person 0.525']);
    expect(text(7, 'All saw him.')).toEqual(['Громова person 0.225']);
    expect(text(8, 'All saw him.')).toEqual(['Громова person 0.75']);
  });

  it('is less for a name put in, too, as in the other direction', () => {
    const added = (last: string) =>
      ledger(['Приехал полковник Громов.', last], ['Colonel Gromov arrived.', 'All saw Colonel Gromov.'])
        .added;
    expect(added('Все видели полковника.')).toEqual(['Gromov person 0.525']);
    expect(added('Все видели его.')).toEqual(['Gromov person 0.225']);
  });
});
