import { describe, expect, it } from 'vitest';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { gatherFacts } from '../../../src/check/engine/gather-facts';
import { lostStretch } from '../../../src/check/evidence/clauses/gap-odds';
import { leftoversOf } from '../../../src/check/evidence/clauses/leftovers';
import { parseLexicon } from '../../../src/index';

const lexicon = parseLexicon(
  'кибитка\twagon\nсамовар\tsamovar\nчеремша\tramson\nболид\tbolide\nтесак\thatchet\nледоруб\tpickaxe\nфлигель\tannex\n',
);

function bead(source: string, target: string) {
  const facts = gatherFacts(caseBitext({ source, target }), {
    lexicon,
    gazetteer: undefined,
    glossary: undefined,
  });
  return facts.beads[0]!;
}

/** What became of the words of both sides, but for those that are linked, by their texts. */
function left(source: string, target: string): Record<string, string> {
  const context = bead(source, target);
  const [links, fates] = [context.facts.links(context), leftoversOf(context)];
  const of = (side: 'source' | 'target') =>
    links[side].map(({ lower }, at): [string, string] => [lower, fates[side][at]!]);
  return Object.fromEntries([...of('source'), ...of('target')].filter(([, fate]) => fate !== 'linked'));
}

describe('a word without a counterpart', () => {
  it('faces one that is left over where its rendering should stand', () => {
    expect(left('кибитка фырк самовар', 'wagon zon samovar')).toEqual({ фырк: 'faced', zon: 'faced' });
    expect(left('кибитка фырк самовар', 'wagon samovar')).toEqual({ фырк: 'alone' });
  });

  it('faces one two words away, not one three away', () => {
    const source = 'кибитка фырк самовар болид тесак ледоруб';
    expect(left(source, 'wagon samovar bolide zon hatchet pickaxe')).toEqual({ фырк: 'faced', zon: 'faced' });
    expect(left(source, 'wagon samovar bolide hatchet zon pickaxe')).toEqual({ фырк: 'alone', zon: 'alone' });
  });

  it('faces one between the counterparts of its neighbours where their order is turned', () => {
    // samovar and hatchet have changed places: what stands between the two in the one stands there in the other
    expect(
      left('кибитка самовар фырк тесак болид ледоруб', 'wagon hatchet zon samovar bolide pickaxe'),
    ).toEqual({ фырк: 'faced', zon: 'faced' });
  });

  it('is not quite alone beside a faced one, over a word at most, and not over a linked one', () => {
    // 4 · |1/4 − 1/3| = .33 for the first, 4 · |2/4 − 1/3| = .67 for the second
    expect(left('кибитка фырк трям самовар', 'wagon zon samovar')).toEqual({
      фырк: 'faced',
      трям: 'beside',
      zon: 'faced',
    });
    expect(left('кибитка фырк и трям самовар', 'wagon zon samovar')).toMatchObject({ трям: 'beside' });
    expect(left('кибитка фырк и в трям самовар', 'wagon zon samovar')).toMatchObject({ трям: 'alone' });
    expect(left('кибитка фырк самовар трям', 'wagon zon samovar')).toMatchObject({ трям: 'alone' });
  });

  it('faces a name sooner where it is one', () => {
    // .67 − .5 for two names is less than .33
    expect(left('кибитка фырк Трям самовар', 'wagon Zon samovar')).toEqual({
      фырк: 'beside',
      трям: 'faced',
      zon: 'faced',
    });
  });
});

describe('the place of lost words', () => {
  const place = (source: string, target: string) => {
    const found = lostStretch(bead(source, target), 'source')?.place;
    return found && source.slice(found.start, found.end);
  };

  it('of several reaches out to the marks around over words that say little', () => {
    expect(place('Кибитка, и черемша флигель, тесак болид', 'Wagon hatchet bolide')).toBe(
      'и черемша флигель',
    );
    expect(place('Кибитка и черемша флигель, тесак болид', 'Wagon hatchet bolide')).toBe('черемша флигель');
  });

  it('of one begins with the word itself', () => {
    expect(place('Кибитка, и черемша, тесак болид', 'Wagon hatchet bolide')).toBe('черемша');
  });
});
