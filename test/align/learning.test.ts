import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';

/** Sentences of six words out of forty, none like a word of the other side, all of one length. */
function inventedTexts(sentences: number) {
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  const syllable = (k: number) =>
    consonants[k % consonants.length]! + vowels[Math.floor(k / consonants.length) % vowels.length]!;
  const word = (k: number, shift: number) =>
    syllable((k * 3 + shift) % 70) + syllable((k * 11 + 5 * shift) % 70);
  const source: string[] = [];
  const target: string[] = [];
  for (let i = 0; i < sentences; i++) {
    const words = Array.from({ length: 6 }, () => next(40));
    source.push(words.map((k) => word(k, 0)).join(' ') + '.');
    target.push(
      words
        .reverse()
        .map((k) => word(k, 17))
        .join(' ') + '.',
    );
  }
  return { source, target };
}

describe('a text of eighty sentences', () => {
  it('teaches what its words stand for, so that gaps on both sides are found', () => {
    const { source, target } = inventedTexts(80);
    const kept = source.filter((_, i) => i !== 20 && i !== 21);
    const translated = target.filter((_, i) => i !== 50 && i !== 51);
    const { beads } = align(kept, translated, { lexicon: false, sourceLanguage: 'la', targetLanguage: 'eo' });
    const additions = beads.filter(({ source: s }) => s.start === s.end).map(({ target: t }) => t.start);
    const omissions = beads.filter(({ target: t }) => t.start === t.end).map(({ source: s }) => s.start);
    expect({ additions, omissions }).toEqual({ additions: [20, 21], omissions: [48, 49] });
  });
});
