import { describe, expect, it } from 'vitest';
import { hasWords, LETTERS, LETTERS_AND_APOSTROPHE, PARTS, wordsOf } from '../../src/text/words';

const texts = (text: string) => wordsOf(text, 0).map((word) => word.text);

describe('the words of a text', () => {
  it('hold what a hyphen, an apostrophe or a mark of decimals joins', () => {
    expect(texts("Санкт-Петербург, don't; 1,200.5 руб.")).toEqual([
      'Санкт-Петербург',
      "don't",
      '1,200.5',
      'руб',
    ]);
    expect(texts('да - нет, rock’n’roll, 38-й')).toEqual(['да', 'нет', 'rock’n’roll', '38-й']);
  });

  it('join three digits to the digits before, and no others', () => {
    expect(texts('13 269 человек')).toEqual(['13 269', 'человек']);
    expect(texts('в 13 2690 и 13 26')).toEqual(['в', '13', '2690', 'и', '13', '26']);
    expect(texts('1\u00a0000\u202f000')).toEqual(['1\u00a0000\u202f000']);
  });

  it('keep marks on letters, and letters of two code units', () => {
    expect(texts('за\u0301мок 𝐀𝐁')).toEqual(['за\u0301мок', '𝐀𝐁']);
  });

  it('know their places in the document', () => {
    expect(wordsOf('Он, Она', 10)).toEqual([
      { text: 'Он', lower: 'он', start: 10, end: 12 },
      { text: 'Она', lower: 'она', start: 14, end: 17 },
    ]);
  });

  it('are there when a letter or a digit is', () => {
    expect([hasWords('…!'), hasWords(''), hasWords('— 5')]).toEqual([false, false, true]);
  });
});

describe('the parts of words', () => {
  const text = "don't да-да 5-й за\u0301мок";

  it('are letters alone for the aligner, with an apostrophe for learning, and with digits for repetitions', () => {
    expect(text.match(LETTERS)).toEqual(['don', 't', 'да', 'да', 'й', 'за\u0301мок']);
    expect(text.match(LETTERS_AND_APOSTROPHE)).toEqual(["don't", 'да', 'да', 'й', 'за\u0301мок']);
    expect(text.match(PARTS)).toEqual(['don', 't', 'да', 'да', '5', 'й', 'за\u0301мок']);
  });
});
