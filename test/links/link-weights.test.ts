import { describe, expect, it } from 'vitest';
import { phonetic, skeleton, soundSimilarity } from '../../src/links/cognates';
import { leastLikeness, soundLink, usualLink } from '../../src/links/link-weights';

describe('what a link is worth', () => {
  it('is half by being usual, and half by how usual', () => {
    expect(usualLink(1)).toBe(1);
    expect(usualLink(0.8)).toBeCloseTo(0.9, 12);
    expect(usualLink(0.5)).toBeCloseTo(0.75, 12);
  });

  it('is the likeness of two names, and .8 of that of other words', () => {
    expect(soundLink(0.9, true)).toBe(0.9);
    expect(soundLink(0.9, false)).toBeCloseTo(0.72, 12);
  });

  it('asks names for .68, other words for .8, and short ones for .9', () => {
    expect(leastLikeness(true, 3)).toBe(0.68);
    expect(leastLikeness(false, 5)).toBe(0.8);
    expect(leastLikeness(false, 4)).toBeCloseTo(0.9, 12);
  });
});

describe('the sound of a word', () => {
  it('is one broad spelling, without doubled letters', () => {
    expect([phonetic('президент'), phonetic('president')]).toEqual(['prezident', 'president']);
    expect([phonetic('Россия'), phonetic('Philharmonic')]).toEqual(['rosia', 'filharmonic']);
  });

  it('has its consonants for a key, or its first letter', () => {
    expect(skeleton('prezident')).toBe('przdnt');
    expect(skeleton('aia')).toBe('a');
  });

  it('is as like another as its weighted edits allow: a vowel weighs half', () => {
    // six consonants and three vowels weigh 7.5; z and s are one edit
    expect(soundSimilarity('prezident', 'president')).toBeCloseTo(1 - 1 / 7.5, 12);
    // a vowel for a vowel costs half: 1 − .5 / (2 + .5)
    expect(soundSimilarity('kat', 'kot')).toBeCloseTo(0.8, 12);
    // a consonant less: 1 − 1 / 3.5
    expect(soundSimilarity('kant', 'kat')).toBeCloseTo(1 - 1 / 3.5, 12);
    expect(soundSimilarity('', 'kat')).toBe(0);
  });
});
