import { describe, expect, it } from 'vitest';
import { widestGap } from '../../../src/check/evidence/clauses/gaps';
import { linkRate } from '../../../src/check/evidence/clauses/coverage';
import type { Fate } from '../../../src/check/evidence/clauses/leftovers';
import { lettersDeviation } from '../../../src/check/evidence/clauses/letters';
import { languagePack } from '../../../src/languages/index';
import { madeWords, type MadeWord } from './linked-words';

describe('the usual ratio of lengths', () => {
  it('is 106 letters of Russian to 100 of English', () => {
    expect(lettersDeviation('source', 106, 100)).toBeCloseTo(0, 10);
    expect(lettersDeviation('target', 100, 106)).toBeCloseTo(0, 10);
  });

  it('is left by standard deviations: a constant part, and 3.2 over the letters of both sides', () => {
    // ln(212 / 100) − ln 1.06 = ln 2 = 0.6931; √(0.008 + 3.2 / 312) = √0.018256 = 0.13512
    expect(lettersDeviation('source', 212, 100)).toBeCloseTo(0.69315 / 0.13512, 3);
    // too short by as much
    expect(lettersDeviation('target', 100, 212)).toBeCloseTo(-0.69315 / 0.13512, 3);
    // ten times as long it is further off: √(0.008 + 3.2 / 3120) = 0.09500
    expect(lettersDeviation('source', 2120, 1000)).toBeCloseTo(0.69315 / 0.095, 2);
  });
});

describe('how often a word is rendered', () => {
  it.each<[MadeWord, number]>([
    [{ text: 'Громов' }, 0.78],
    [{ text: '1954' }, 0.84],
    [{ text: 'ледоруб', known: 0 }, 0.18],
    [{ text: 'ледоруб', known: 1 }, 0.75],
    [{ text: 'ледоруб', known: 2 }, 0.75],
    [{ text: 'ледоруб', known: 3 }, 0.73],
  ])('%o: %d', (word, share) => {
    expect(linkRate(madeWords([word])[0]!).true).toBe(share);
  });
});

describe('the run of words that is left over', () => {
  const pack = { ...languagePack('ru'), renderedShare: undefined };
  const gap = (words: readonly MadeWord[], fates: readonly Fate[], damping = 1) =>
    widestGap(madeWords(words), fates, damping, pack);
  const name = { text: 'Громов' };
  const number = { text: '1954' };
  const unknown = { text: 'ледоруб' };

  // −ln(1 − .78) = 1.5141 for a name, −ln(1 − .84) = 1.8326 for a number, −ln(1 − .18) = 0.1985 for a word that no lexicon has
  it('is worth what its words are worth', () => {
    expect(gap([name], ['alone'])).toMatchObject({ from: 0, to: 1, lost: 1 });
    expect(gap([name], ['alone'])!.surprise).toBeCloseTo(1.5141, 4);
    expect(gap([number], ['alone'])!.surprise).toBeCloseTo(1.8326, 4);
    expect(gap([unknown], ['alone'])!.surprise).toBeCloseTo(0.1985, 4);
    expect(gap([name, number, unknown], ['alone', 'alone', 'alone'])!.surprise).toBeCloseTo(3.5452, 4);
  });

  it('counts a further lost word by the damping, once more for each', () => {
    // 1.5141 + .6 · 1.8326 + .36 · .1985
    const found = gap([name, number, unknown], ['alone', 'alone', 'alone'], 0.6)!;
    expect(found.surprise).toBeCloseTo(2.6851, 3);
    expect(found).toMatchObject({ from: 0, to: 3, lost: 3 });
  });

  it('counts a word beside a faced one half, and light words nothing', () => {
    // 1.5141 + 0 + 1.8326 / 2
    const found = gap([name, { text: 'и' }, number], ['alone', 'light', 'beside'])!;
    expect(found.surprise).toBeCloseTo(2.4304, 4);
    expect(found.to).toBe(3);
  });

  it('goes on over a faced word, which takes half a nat, not over a linked one, which takes two and a half', () => {
    // 1.5141 − .5 + 1.8326
    const faced = gap([name, unknown, number], ['alone', 'faced', 'alone'])!;
    expect(faced).toMatchObject({ from: 0, to: 3 });
    expect(faced.surprise).toBeCloseTo(2.8467, 4);
    expect(gap([name, unknown, number], ['alone', 'linked', 'alone'])).toMatchObject({ from: 2, to: 3 });
    // two names (3.0283) outlast a linked word: 3.0283 − 2.5 + 2 · 1.8326
    const over = gap([name, name, unknown, number, number], ['alone', 'alone', 'linked', 'alone', 'alone'])!;
    expect(over).toMatchObject({ from: 0, to: 5, lost: 4 });
    expect(over.surprise).toBeCloseTo(4.1935, 3);
  });

  it('is nothing where no word is alone', () => {
    expect(gap([name, number], ['linked', 'beside'])).toBeUndefined();
  });

  it('weighs a word by how often the language says that it is rendered', () => {
    // −ln(1 − .9) = 2.3026
    const found = widestGap(madeWords([unknown]), ['alone'], 1, { ...pack, renderedShare: () => 0.9 })!;
    expect(found.surprise).toBeCloseTo(2.3026, 4);
  });
});
