import { describe, expect, it } from 'vitest';
import { areSpellings } from '../../../src/check/evidence/names/spellings';
import { wordsOf } from '../../../src/text/words';

describe('spellings of one name', () => {
  it.each([
    ['Gaesong', 'Gaeseong', true],
    ['Dehui', 'Dehuai', true],
    ['Ruiqin', 'Ruiqing', true],
    // two letters of five: the most that counts
    ['Petro', 'Pedra', true],
    // three of seven
    ['Kalinin', 'Kolenon', false],
    ['Peking', 'Beijing', false],
    // an ending more is another word
    ['Dagestan', 'Dagestani', false],
    ['Kim Il Sung', 'Kim Ilsung', false],
    ['Tito', 'Tito', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areSpellings(one, other)).toBe(expected);
    expect(areSpellings(other, one)).toBe(expected);
  });
});

describe('the words of a passage', () => {
  it.each([
    ["don't go", ["don't", 'go']],
    ['Санкт-Петербург – город', ['Санкт-Петербург', 'город']],
    ['1,200.5 or 13 269', ['1,200.5', 'or', '13 269']],
    // two or four digits are a number of their own
    ['13 26 and 13 2690', ['13', '26', 'and', '13', '2690']],
    ['a. b', ['a', 'b']],
    ['end- of', ['end', 'of']],
  ])('%s', (text, words) => {
    expect(wordsOf(text, 5).map((word) => word.text)).toEqual(words);
    for (const word of wordsOf(text, 5)) expect(text.slice(word.start - 5, word.end - 5)).toBe(word.text);
  });
});
