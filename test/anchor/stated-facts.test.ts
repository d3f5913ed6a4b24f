import { describe, expect, it } from 'vitest';
import { datesAgree, factsOf } from '../../src/anchor/compare/stated-facts';
import { isShownIn } from '../../src/anchor/compare/presence';
import type { Anchor, PartialDate } from '../../src/model/anchor';

describe('two dates', () => {
  it.each<[string, PartialDate, PartialDate, boolean]>([
    ["'51 and 1951", { year: 51, shortYear: true }, { year: 1951 }, true],
    ["'51 and 1952", { year: 51, shortYear: true }, { year: 1952 }, false],
    ['1851 and 1951', { year: 1851 }, { year: 1951 }, false],
    ['XX век and the 1900s', { century: 20 }, { year: 1900, decade: true }, true],
    ['XX век and the 1910s', { century: 20 }, { year: 1910, decade: true }, false],
    ['XX век and 1900', { century: 20 }, { year: 1900 }, false],
    ['a month and a day of it', { month: 6 }, { month: 6, day: 28 }, true],
    ['two months', { month: 6 }, { month: 7 }, false],
    ['nothing in common', { month: 6 }, { year: 1951 }, false],
  ])('%s: they agree: %s', (_, one, other, agree) => {
    expect(datesAgree(one, other)).toBe(agree);
    expect(datesAgree(other, one)).toBe(agree);
  });
});

const anchor = (facts: Partial<Anchor>): Anchor => ({
  kind: 'time',
  text: '',
  value: '',
  start: 0,
  end: 0,
  ...facts,
});

describe('the facts of a value', () => {
  it('have an hour in both halves of the day, and minutes where there are any', () => {
    expect(factsOf(anchor({ numbers: [18, 0] }))).toEqual(['n18|n6|n18']);
    expect(factsOf(anchor({ numbers: [6, 30] }))).toEqual(['n6|n6|n18', 'n30']);
  });

  it('have a year of two digits in both centuries, and a share as percent and as a number', () => {
    const dated = anchor({ kind: 'date', dates: [{ year: 51, shortYear: true, month: 6, day: 28 }] });
    expect(factsOf(dated)).toEqual(['n51|n1951|n2051', 'm6', 'n28']);
    expect(factsOf(anchor({ kind: 'percent', numbers: [50] }))).toEqual(['n50|n0.5']);
  });
});

describe('a code that stands in a text in other signs', () => {
  const code = anchor({ kind: 'literal', text: 'ABC-1', value: 'literal:abc1' });

  it('is there from three signs on', () => {
    expect(isShownIn('the model ABC 1 was sold')(code)).toBe(true);
    expect(isShownIn('the model ABD 1 was sold')(code)).toBe(false);
    expect(isShownIn('xaby')(anchor({ kind: 'literal', text: '-A.B', value: 'literal:ab' }))).toBe(false);
  });
});
