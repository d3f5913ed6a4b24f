import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';
import { inventedTexts } from './invented';

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
