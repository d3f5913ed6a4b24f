import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';
import { glossaryLexicon, parseGlossary } from '../../src/lexicon/glossary';
import { mergeLexicons } from '../../src/lexicon/merge';
import { parseDictionary, parseLexicon, writeLexicon } from '../../src/lexicon/parse-lexicon';
import type { Lexicon } from '../../src/model/lexicon';

function entries(lexicon: Lexicon): Record<string, [string, number][]> {
  return Object.fromEntries(
    [...lexicon.stems()].map((stem) => [
      stem,
      lexicon.translations(stem).map(({ stem, weight }) => [stem, Number(weight.toFixed(3))]),
    ]),
  );
}

describe('parseLexicon', () => {
  it('reads words in any form, several translations, weights and comments', () => {
    const text =
      '\ufeff# ours\r\nперемириями\tarmistice; truce\r\n\r\nвысота\thill\t0.25\nв соответствии с\tin accordance with\n';
    const lexicon = parseLexicon(text);
    expect(entries(lexicon)).toEqual({
      перемир: [
        ['armistic', 1],
        ['truce', 0.8],
      ],
      высот: [['hill', 0.25]],
      'в соответств с': [['in accord with', 1]],
    });
    expect(lexicon.longestPhrase).toBe(3);
    expect(lexicon.sourceWord('перемир')).toBe('перемириями');
  });

  it('knows the languages that the file names', () => {
    const { sourceLanguage, targetLanguage } = parseLexicon('# lexicon de fr: words\nHaus\tmaison\n');
    expect([sourceLanguage, targetLanguage]).toEqual(['de', 'fr']);
  });

  it('reads what writeLexicon wrote', () => {
    const lexicon = parseLexicon('реки\trivers; streams\nдома\thouses\t0.5\n');
    const text = writeLexicon(lexicon);
    expect(text).toBe(
      '# lexicon ru en: word, translation, weight\nдома\thouses\t0.500\nреки\trivers\t1.000\nреки\tstreams\t0.800\n',
    );
    expect(entries(parseLexicon(text))).toEqual(entries(lexicon));
  });

  it.each([
    ['дом\thouse\nлес forest\n', 'expected a word, a tab', 2],
    ['дом\t\n', 'a column is empty', 1],
    ['# x\nдом\thouse\t2\n', 'a weight is a number above 0', 2],
  ])('names the line in %j', (text, message, line) => {
    expect(() => parseLexicon(text)).toThrow(message);
    expect(() => parseLexicon(text)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', line }));
  });
});

describe('parseDictionary', () => {
  it('reads target before source', () => {
    expect(entries(parseDictionary('house @ дом\ncease fire @ прекращение огня\n'))).toEqual({
      дом: [['hous', 1]],
      'прекращ огонь': [['ceas fire', 1]],
    });
  });

  it('names the line that is no pair', () => {
    expect(() => parseDictionary('house @ дом\nforest\n')).toThrow(
      expect.objectContaining({ line: 2, message: "expected 'translation @ word'; got 'forest'" }),
    );
  });
});

describe('parseGlossary', () => {
  it('reads terms with what they must and must not be', () => {
    expect(parseGlossary('перемирие\tarmistice\tpeace; ceasefire\nвысота\theight; hill\n')).toEqual({
      terms: [
        { source: 'перемирие', target: ['armistice'], forbidden: ['peace', 'ceasefire'] },
        { source: 'высота', target: ['height', 'hill'] },
      ],
    });
  });

  it('refuses a term without what it must be', () => {
    expect(() => parseGlossary('перемирие\n')).toThrow('expected a term, a tab and what it must be');
  });
});

describe('mergeLexicons', () => {
  it('lets the first outweigh the others', () => {
    const glossary = glossaryLexicon(parseGlossary('высота\thill\n'));
    const merged = mergeLexicons(glossary, parseLexicon('высота\theight; altitude\nдом\thouse\n'));
    expect(entries(merged)).toEqual({
      высот: [
        ['hill', 1],
        ['height', 0.5],
        ['altitud', 0.4],
      ],
      дом: [['hous', 1]],
    });
  });

  it('keeps the weight that the first gives a pair', () => {
    const merged = mergeLexicons(parseLexicon('дом\thome\t0.2\n'), parseLexicon('дом\thome\n'));
    expect(entries(merged)).toEqual({ дом: [['home', 0.2]] });
  });

  it('refuses lexicons of other languages', () => {
    const german = parseLexicon('Haus\tmaison\n', { sourceLanguage: 'de', targetLanguage: 'fr' });
    expect(() => mergeLexicons(parseLexicon('дом\thouse\n'), german)).toThrow('ru–en and de–fr');
  });

  it('serves alignment', () => {
    const source = ['Зюзя.', 'Бум бум.', 'Хрюмка.'];
    const target = ['Brill.', 'Gimble.'];
    const lexicon = parseLexicon('зюзя\tbrill\nхрюмка\tgimble\n');
    const aligned = align(source, target, { lexicon }).beads.filter(
      ({ source, target }) => source.end > source.start && target.end > target.start,
    );
    expect(aligned.map(({ source, target }) => [source.start, target.start])).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });
});
