import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLexicon, unpackLexicon } from '../../src/lexicon/packed/packed';
import { weightOfLevel } from '../../src/lexicon/weight';

const languages = { sourceLanguage: 'ru', targetLanguage: 'en' };
const stem = fc.stringMatching(/^[a-zцыё]{1,9}(?: [a-zцыё'-]{1,5})?$/);
const translations = fc.uniqueArray(fc.record({ stem, level: fc.integer({ min: 0, max: 15 }) }), {
  minLength: 1,
  maxLength: 40,
  selector: (translation) => translation.stem,
});

describe('a packed lexicon', () => {
  it('unpacks to the entries that were packed', () => {
    fc.assert(
      fc.property(fc.dictionary(stem, translations, { maxKeys: 30 }), (entries) => {
        const targets = [...new Set(Object.values(entries).flatMap((entry) => entry.map((t) => t.stem)))];
        const lexicon = unpackLexicon(packLexicon(languages, new Map(Object.entries(entries)), targets));
        expect([...lexicon.stems()].sort()).toEqual(Object.keys(entries).sort());
        for (const [source, entry] of Object.entries(entries)) {
          expect(lexicon.translations(source)).toEqual(
            entry.map(({ stem, level }) => ({ stem, weight: weightOfLevel(level) })),
          );
        }
      }),
    );
  });

  it('has no entry for an unknown stem, and knows its longest phrase', () => {
    const entries = new Map([['в соответств с', [{ stem: 'accord to', level: 0 }]]]);
    const lexicon = unpackLexicon(packLexicon(languages, entries, ['accord to']));
    expect(lexicon.translations('дом')).toEqual([]);
    expect(lexicon.longestPhrase).toBe(3);
    expect(lexicon.size).toBe(1);
  });

  it('may be empty', () => {
    const lexicon = unpackLexicon(packLexicon(languages, new Map(), []));
    expect([lexicon.size, lexicon.longestPhrase, [...lexicon.stems()]]).toEqual([0, 1, []]);
  });
});
