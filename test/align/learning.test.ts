import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';
import { inventedTexts } from './invented';

describe('a text of a hundred sentences without a lexicon', () => {
  it('teaches what its words stand for, so that gaps on both sides are found to the sentence', () => {
    const { source, target } = inventedTexts(100);
    // A number here and there leads the first pass; the gaps lie between two of them.
    const numbered = (lines: string[]) =>
      lines.map((line, i) => (i % 8 === 0 ? `${1000 + i} ${line}` : line));
    const kept = numbered(source).filter((_, i) => i !== 20 && i !== 21);
    const translated = numbered(target).filter((_, i) => i !== 50 && i !== 51);
    const { beads } = align(kept, translated, { lexicon: false, sourceLanguage: 'la', targetLanguage: 'eo' });
    const additions = beads.filter(({ source: s }) => s.start === s.end).map(({ target: t }) => t.start);
    const omissions = beads.filter(({ target: t }) => t.start === t.end).map(({ source: s }) => s.start);
    expect({ additions, omissions }).toEqual({ additions: [20, 21], omissions: [48, 49] });
  });
});
