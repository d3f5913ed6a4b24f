import { describe, expect, it } from 'vitest';
import { conversion } from '../../src/anchor/amounts/conversion';
import {
  changedConfidence,
  kinship,
  leftConfidence,
  relation,
  relationWeight,
} from '../../src/anchor/compare/relation';
import { compareAnchors } from '../../src/anchor/compare/compare-anchors';
import { findAnchors } from '../../src/anchor/anchors';
import type { Anchor } from '../../src/model/anchor';

const anchor = (facts: Partial<Anchor>): Anchor => ({
  kind: 'number',
  text: '5',
  value: 'number:5',
  start: 0,
  end: 1,
  ...facts,
});
const first = (text: string, language: string) => findAnchors(text, language)[0]!;

describe('what a value says that has no counterpart', () => {
  it('is .95 times the square of its salience', () => {
    expect(leftConfidence(anchor({}))).toBeCloseTo(0.95, 12);
    expect(leftConfidence(anchor({ salience: 0.5 }))).toBeCloseTo(0.2375, 12);
  });

  it('is from .35 to .97 by the salience of both where another stands in its place', () => {
    const pair = (a: Partial<Anchor>, b: Partial<Anchor>) => changedConfidence(anchor(a), anchor(b));
    expect(pair({}, {})).toBeCloseTo(0.97, 12);
    // .35 + .62 · √(.25 · 1)
    expect(pair({ salience: 0.25 }, { salience: 0.25 })).toBeCloseTo(0.35 + 0.62 * 0.25, 12);
    expect(pair({ salience: 0.64 }, { salience: 0.36 })).toBeCloseTo(0.35 + 0.62 * 0.48, 12);
    // .85 of it for two kinds, never less than what either says alone
    const kinds = pair({ salience: 0.64 }, { salience: 0.36, kind: 'range' });
    expect(kinds).toBeCloseTo((0.35 + 0.62 * 0.48) * 0.85, 12);
    expect(pair({ salience: 1 }, { salience: 0.01 })).toBeCloseTo(0.95, 12);
  });
});

describe('how much two values look like one and its wrong translation', () => {
  const amount = (facts: Partial<Anchor>) => anchor({ kind: 'quantity', ...facts });

  it.each<[string, Anchor, Anchor, number]>([
    ['numbers of two kinds', anchor({}), anchor({ kind: 'range' }), 1],
    ['numbers of a kind', anchor({}), anchor({}), 3],
    ['of one unit', amount({ unit: 'km' }), amount({ unit: 'km' }), 5],
    ['of one dimension', amount({ unit: 'km' }), amount({ unit: 'm' }), 4],
    ['of two dimensions', amount({ unit: 'km' }), amount({ unit: 'kg' }), 2.5],
    ['a number and a date', anchor({}), anchor({ kind: 'date' }), 0],
    ['two acronyms', anchor({ kind: 'acronym' }), anchor({ kind: 'acronym' }), 1],
    ['a soft acronym', anchor({ kind: 'acronym', salience: 0.49 }), anchor({ kind: 'acronym' }), 0],
    ['acronyms of salience .5', anchor({ kind: 'acronym', salience: 0.5 }), anchor({ kind: 'acronym' }), 1],
    [
      'codes of a sort',
      anchor({ kind: 'literal', value: 'no. 5', numbers: [5] }),
      anchor({ kind: 'literal', value: 'no. 6', numbers: [6] }),
      2,
    ],
    [
      'codes of two sorts',
      anchor({ kind: 'literal', value: 'no. 5', numbers: [5] }),
      anchor({ kind: 'literal', value: 'p. 6', numbers: [6] }),
      1,
    ],
    [
      'dates that share two parts of three',
      anchor({ kind: 'date', dates: [{ day: 28, month: 6, year: 1951 }] }),
      anchor({ kind: 'date', dates: [{ day: 28, month: 7, year: 1951 }] }),
      6, // 1 + 2 for the kind + 2 parts + 1 for the shape
    ],
    [
      'dates of two shapes',
      anchor({ kind: 'date', dates: [{ day: 28, month: 6 }] }),
      anchor({ kind: 'date', dates: [{ month: 6, year: 1951 }] }),
      4,
    ],
  ])('%s', (_, a, b, weight) => {
    expect(kinship(a, b)).toBe(weight);
  });
});

describe('what two different values are to each other', () => {
  const between = (source: string, target: string) => relation(first(source, 'ru'), first(target, 'en'));

  it.each([
    ['28 июня', '28 June 1951', 'parts'],
    ['10 км', '6.2 miles', 'conversion'],
    ['10 км', '10 miles', 'unit'],
    ['10 км', '7.5 miles', 'wrong-conversion'],
    ['28 июня', '29 June 1951', undefined],
    ['5 марта 1940 г.', 'March 1940', 'less'],
    ['март 1940 г.', '5 March 1940', 'less'],
    ['10 градусов', '50 degrees', 'conversion'],
    ['10 градусов', '70 degrees', undefined],
    ['минус 20 градусов', 'minus 4 degrees', 'conversion'],
    ['минус 20 градусов', 'minus 14 degrees', undefined],
    ['три километра', 'two miles', 'conversion'],
    ['три километра', 'five miles', undefined],
    ['10 км', '10 kg', 'unit'],
    ['10 км', '11 kg', undefined],
    ['№ 335/III', 'No. 335/IV', 'wrong-tail'],
    ['№ 335/III', 'No. 335', 'parts'],
    ['10 морских миль', '10 miles', 'parts'],
  ])('%s, %s: %s', (source, target, expected) => {
    expect(between(source, target)).toBe(expected);
  });

  it('is tried in the order of what agrees most', () => {
    const order = [
      'parts',
      'conversion',
      'less',
      'unit',
      'wrong-conversion',
      'wrong-tail',
      undefined,
    ] as const;
    expect(order.map((one) => relationWeight(one))).toEqual([5, 4, 3, 2, 1, 1, 0]);
  });

  it('is an error of .85 at most for a unit', () => {
    const [source, target] = ['10 км', '10 miles'];
    const { differences } = compareAnchors(findAnchors(source, 'ru'), findAnchors(target, 'en'));
    expect(differences.map(({ reason, confidence }) => [reason, confidence])).toEqual([['unit', 0.85]]);
  });
});

describe('a conversion', () => {
  it.each([
    [10, 'km', 6.58, 'mile', 'right'], // 10.59 km: 6% off
    [10, 'km', 6.65, 'mile', 'wrong'],
    [20, 'verst', 16.5, 'mile', 'right'], // old measures: a quarter
    [20, 'verst', 16.6, 'mile', 'wrong'],
    [3, 'month', 12, 'week', 'right'], // 91.3 days beside 84: 8.7%
    [3, 'month', 11.9, 'week', 'wrong'],
    [10, 'km', 12.4, 'mile', 'wrong'],
    [10, 'km', 12.5, 'mile', 'none'], // twice as far
    [10, 'km', 10, 'kg', 'none'],
    [0, 'km', 0, 'mile', 'none'],
    [10, 'USD', 10, 'RUB', 'none'],
  ] as const)('%d %s, %d %s: %s', (source, from, target, to, expected) => {
    expect(conversion(source, from, target, to)).toBe(expected);
  });
});
