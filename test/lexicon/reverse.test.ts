import { describe, expect, it } from 'vitest';
import { russianEnglish } from '../../src/index';
import { reverseOf } from '../../src/lexicon/reverse';

describe('the target side of the bundled lexicon', () => {
  const lexicon = russianEnglish();
  /** The same lexicon, of which nothing is known but its entries. */
  const plain = reverseOf({ ...lexicon });
  const packed = reverseOf(lexicon);

  it('says what going through all entries says', () => {
    const targets = new Set<string>();
    for (const source of lexicon.stems()) {
      for (const { stem } of lexicon.translations(source)) targets.add(stem);
    }
    const differing = [...targets].filter((stem) => packed.count(stem) !== plain.count(stem));
    expect(differing).toEqual([]);
    const words = [...new Set([...targets].flatMap((stem) => stem.split(' ')))].filter(
      (_, k) => k % 40 === 0,
    );
    for (const word of words) {
      expect(packed.hasWord(word)).toBe(true);
      expect([...packed.sourcesOf(word)].sort()).toEqual([...plain.sourcesOf(word)].sort());
    }
    expect([packed.count('zzz'), packed.hasWord('zzz'), packed.sourcesOf('zzz').size]).toEqual([0, false, 0]);
  });
});
