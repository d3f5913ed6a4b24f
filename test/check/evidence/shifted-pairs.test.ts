import { describe, expect, it } from 'vitest';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { gatherFacts } from '../../../src/check/engine/gather-facts';
import { stoodNearby, wordsNearby } from '../../../src/check/evidence/clauses/nearby';
import { shiftedRuns } from '../../../src/check/evidence/shifted-pairs';
import { parseLexicon } from '../../../src/index';

const words: [string, string][] = [
  ['кибитка', 'wagon'],
  ['самовар', 'samovar'],
  ['черемша', 'ramson'],
  ['болид', 'bolide'],
  ['тесак', 'hatchet'],
  ['ледоруб', 'pickaxe'],
  ['флигель', 'annex'],
  ['подкова', 'horseshoe'],
  ['мельница', 'mill'],
  ['жёлудь', 'acorn'],
];
const lexicon = parseLexicon(words.map(([ru, en]) => `${ru}\t${en}\n`).join(''));

/** Two words a passage, each other than those of its neighbours. */
const passage = (side: 0 | 1, at: number) => `${words[2 * at]![side]} ${words[2 * at + 1]![side]}`;

function facts(source: string[], target: string[], beads?: [number, number][]) {
  const bitext = caseBitext({ source, target, ...(beads ? { beads } : {}) } as never);
  return gatherFacts(bitext, { lexicon, gazetteer: undefined, glossary: undefined });
}

describe('passages that are paired with the translation of a neighbour', () => {
  const source = [0, 1, 2, 3, 4].map((at) => passage(0, at));

  it('are found in either direction, from the passage that has lost its translation on', () => {
    const late = [4, 0, 1, 2, 3].map((at) => passage(1, at));
    expect(shiftedRuns(facts(source, late))).toEqual([{ start: 0, end: 5, by: -1 }]);
    const early = [1, 2, 3, 4, 0].map((at) => passage(1, at));
    expect(shiftedRuns(facts(source, early))).toEqual([{ start: 0, end: 5, by: 1 }]);
  });

  it('are none where each has its own translation, or fewer than three in a row have changed places', () => {
    const own = [0, 1, 2, 3, 4].map((at) => passage(1, at));
    expect(shiftedRuns(facts(source, own))).toEqual([]);
    const two = [0, 2, 1, 3, 4].map((at) => passage(1, at));
    expect(shiftedRuns(facts(source, two))).toEqual([]);
  });
});

describe('words that stand in the passage before or after', () => {
  it('are looked for behind passages whose other side is empty', () => {
    const found = facts(
      [passage(0, 0), passage(0, 1), passage(0, 2)],
      [`${passage(1, 2)}, ${passage(1, 0)}`],
      [
        [1, 1],
        [1, 0],
        [1, 0],
      ],
    );
    expect(wordsNearby([found.beads[2]!], 'source')).toEqual({ known: 2, there: 2 });
    expect(wordsNearby([found.beads[1]!], 'source')).toEqual({ known: 2, there: 0 });
  });

  it('are half of those without a counterpart, and two at least', () => {
    const near = (own: string, next: string) => {
      const { beads } = facts([own, passage(0, 4)], [passage(1, 4), next]);
      return stoodNearby(beads[0]!, 'source', { from: 0, to: own.split(' ').length });
    };
    expect(near('кибитка самовар черемша болид', 'wagon samovar')).toBe(true);
    expect(near('кибитка самовар черемша болид тесак', 'wagon samovar')).toBe(false);
    expect(near('кибитка', 'wagon samovar')).toBe(false);
    expect(near('кибитка самовар', 'wagon mill')).toBe(false);
  });
});
