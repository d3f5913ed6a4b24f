import { describe, expect, it } from 'vitest';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { gatherFacts } from '../../../src/check/engine/gather-facts';
import { holdingPairs, Pairs } from '../../../src/check/evidence/word-pairs';
import { parseLexicon } from '../../../src/index';

/** The pairs in question, best first, by their words, with their weights. */
function pairs(source: string, target: string, lexicon = '') {
  const facts = gatherFacts(caseBitext({ source, target }), {
    lexicon: parseLexicon(lexicon),
    gazetteer: undefined,
    glossary: undefined,
  });
  const links = facts.links(facts.beads[0]!);
  return links.pairs.map(
    ({ source: s, target: t, weight }) =>
      `${links.source[s]!.lower}=${links.target[t]!.lower} ${Number(weight.toFixed(4))}`,
  );
}

describe('the weight of a link between two words', () => {
  it('is 1 for the same word or number, and between .5 and 1 by the lexicon', () => {
    expect(pairs('было 1954', 'was 1954')).toEqual(['1954=1954 1']);
    const lexicon = 'дом\thouse; home\n';
    expect(pairs('дом', 'house', lexicon)).toEqual(['дом=house 1']);
    // the second in the list weighs .8
    expect(pairs('дом', 'home', lexicon)).toEqual(['дом=home 0.9']);
  });

  it('asks every word of a phrase to be there', () => {
    const lexicon = 'дом\tdwelling place\nжелезная дорога\trailway\n';
    expect(pairs('дом', 'dwelling place', lexicon)).toEqual(['дом=dwelling 1', 'дом=place 1']);
    expect(pairs('дом', 'dwelling', lexicon)).toEqual([]);
    expect(pairs('железная дорога', 'railway', lexicon).sort()).toEqual([
      'дорога=railway 1',
      'железная=railway 1',
    ]);
  });

  it('is half of it for a word derived from the translation', () => {
    expect(pairs('принять', 'adoption', 'принять\tadopt\n')).toEqual(['принять=adoption 0.5']);
  });

  it('is the likeness of sound between names, and .8 of it between other words', () => {
    expect(pairs('видел Диванова', 'saw Divanova')).toEqual(['диванова=divanova 1']);
    expect(pairs('наш диван', 'our divan')).toEqual(['диван=divan 0.8']);
    // a name needs .68, a common word .8
    expect(pairs('видел Шульца', 'saw Schultz')).toHaveLength(1);
    expect(pairs('видел шульца', 'saw schultz')).toHaveLength(0);
  });
});

describe('rivals', () => {
  const collected = () => new Pairs(10, 10);

  it('are ranked by weight, less half of how far they are off the diagonal', () => {
    const found = collected();
    found.add(0, 9, 1); // 1 − .5 · .9 = .55
    found.add(1, 1, 0.56);
    found.add(2, 1, 0.59); // .59 − .05 = .54
    found.add(2, 1, 0.3); // the heavier one counts
    expect(found.ranked().map(({ source, target, weight }) => [source, target, weight])).toEqual([
      [1, 1, 0.56],
      [0, 9, 1],
      [2, 1, 0.59],
    ]);
    expect(found.sourceWeight(2)).toBe(0.59);
    expect(found.targetWeight(1)).toBe(0.59);
  });

  it('share a word when they stand three words apart at most', () => {
    const pair = (source: number, target: number) => ({ source, target, weight: 1 });
    const held = [...holdingPairs([pair(0, 0), pair(0, 3), pair(0, 4), pair(3, 0), pair(4, 0)])];
    expect(held.map(({ source, target }) => [source, target])).toEqual([
      [0, 0],
      [0, 3],
      [3, 0],
    ]);
  });
});
