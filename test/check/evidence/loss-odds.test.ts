import { describe, expect, it } from 'vitest';
import { caseBitext, type RuleCase } from '../../../src/check/engine/test-rule';
import { gatherFacts } from '../../../src/check/engine/gather-facts';
import { addedOdds } from '../../../src/check/evidence/clauses/added-word';
import { lostClause } from '../../../src/check/evidence/clauses/clause-odds';
import { lostStretch } from '../../../src/check/evidence/clauses/gap-odds';
import { languagePack } from '../../../src/languages/index';
import { parseLexicon, russianEnglish } from '../../../src/index';
import { madeWords } from './linked-words';

/** Words of which no language says how often they are rendered: each has one translation, so it is rendered in .75 of pairs. */
const lexicon = parseLexicon(
  'кибитка\twagon\nсамовар\tsamovar\nчеремша\tramson\nболид\tbolide\nтесак\thatchet\nледоруб\tpickaxe\nфлигель\tannex\n',
);

function lost(test: RuleCase, side: 'source' | 'target') {
  const facts = gatherFacts(caseBitext(test), { lexicon, gazetteer: undefined, glossary: undefined });
  return lostStretch(facts.beads[0]!, side)!;
}

const odds = (probability: number) => Math.log(probability / (1 - probability));

/** Standard deviations of the lengths in letters of words, each with one added. */
const deviation = (russian: number, english: number) =>
  (Math.log(russian / english) - Math.log(1.06)) / Math.sqrt(0.008 + 3.2 / (russian + english));

describe('the probability that a word was lost', () => {
  it('is the sum of what speaks for it and against it', () => {
    const found = lost(
      { source: 'Кибитка самовар черемша тесак', target: 'Wagon samovar hatchet' },
      'source',
    );
    // 7 + 7 + 7 + 5 letters and one, 5 + 7 + 7 and one; a word rendered in .75 of pairs is left, seven words say something, one of them strange
    const sum = -Math.log(1 - 0.75) + deviation(27, 20) - 0.2 * Math.log(1 + 4) - (6 * 1) / 7;
    expect(odds(found.probability)).toBeCloseTo(sum - 4, 6);
    expect(found.place).toEqual({ start: 16, end: 23 });
  });

  it('counts lengths less, and lost words more, in the translation', () => {
    const found = lost({ source: 'Кибитка самовар тесак', target: 'Wagon samovar ramson hatchet' }, 'target');
    const sum = -Math.log(1 - 0.75) - 0.6 * deviation(20, 26) - 0.2 * Math.log(1 + 4) - (6 * 1) / 7;
    expect(odds(found.probability)).toBeCloseTo(sum - 3.2, 6);
  });

  it('falls by .4 for each word that is left alone on the other side', () => {
    // the word over there stands at the other end: it is no rendering
    const found = lost(
      {
        source: 'Черемша кибитка самовар болид тесак ледоруб',
        target: 'Wagon samovar bolide hatchet pickaxe annex',
      },
      'source',
    );
    const sum = -Math.log(1 - 0.75) + deviation(39, 38) - 0.4 - 0.2 * Math.log(1 + 6) - (6 * 2) / 12;
    expect(odds(found.probability)).toBeCloseTo(sum - 4, 6);
  });

  it('counts a further lost word by .6', () => {
    const found = lost(
      { source: 'Кибитка самовар черемша флигель тесак болид', target: 'Wagon samovar hatchet bolide' },
      'source',
    );
    const sum = -1.6 * Math.log(1 - 0.75) + deviation(39, 26) - 0.2 * Math.log(1 + 6) - (6 * 2) / 10;
    expect(odds(found.probability)).toBeCloseTo(sum - 4, 6);
  });

  it.each([
    ['Wagon samovar in. Hatchet', 2.5],
    ['Wagon samovar of the of. Hatchet', 4],
  ])('rises by what the grammar of the translation shows: %s', (target, hole) => {
    const found = lost({ source: 'Кибитка самовар черемша тесак', target }, 'source');
    expect(found.hole).toBeDefined();
    const letters = target.replace(/[^a-z]/gi, '').length + 1;
    const sum = -Math.log(1 - 0.75) + hole + deviation(27, letters) - 0.2 * Math.log(1 + 4) - (6 * 1) / 7;
    expect(odds(found.probability)).toBeCloseTo(sum - 4, 6);
  });

  it('is that of a clause where there is one: one half at odds 1.7', () => {
    const test = {
      source: 'Кибитка самовар болид тесак, фв гдеж зикл мноп.',
      target: 'Wagon samovar bolide hatchet.',
    };
    const facts = gatherFacts(caseBitext(test), { lexicon, gazetteer: undefined, glossary: undefined });
    const clause = lostClause(facts.beads[0]!, 'source')!;
    const found = lost(test, 'source');
    expect(found.place).toEqual({ start: test.source.indexOf('фв'), end: test.source.indexOf('.') });
    expect(found.probability).toBeCloseTo(1 / (1 + Math.exp(0.72 * (1.7 - clause.odds))), 10);
  });

  it.each([
    // one clause in some hundreds of a human translation is lost: that is where the sum begins
    [
      'a clause that is there',
      'He wrote to his brother about the war, and the next morning they left the city by train.',
      -13.8,
    ],
    ['a clause that is not', 'He wrote to his brother about the war.', 6.4],
  ])('begins at the bias and ends far from even for %s, in log-odds', (_, target, expected) => {
    const test = {
      source: 'Он написал брату о войне, а на следующее утро они уехали из города поездом.',
      target,
    };
    const facts = gatherFacts(caseBitext(test), {
      lexicon: russianEnglish(),
      gazetteer: undefined,
      glossary: undefined,
    });
    // to a nat and a half: the weights are fitted anew from time to time
    expect(Math.abs(lostClause(facts.beads[0]!, 'source')!.odds - expected)).toBeLessThan(1.5);
  });
});

describe('what stands around an added word', () => {
  const pack = languagePack('en');
  const sum = (text: string, at: number, lost = 1) => {
    const words = [...text.matchAll(/\p{L}+/gu)].map((match) => ({
      ...madeWords([match[0]])[0]!,
      start: match.index,
      end: match.index + match[0].length,
    }));
    const fates = words.map(({ lower }) => (['of', 'the'].includes(lower) ? 'light' : 'linked') as never);
    return addedOdds(words, fates, { from: at, to: at + 1, lost, surprise: 1 }, text, pack);
  };

  it.each<[string, string, number, number]>([
    ['a word before a word of the original says nothing', 'big red house', 1, 0],
    ['before a light word', 'big house of cards', 1, -1.7],
    ['before a mark', 'big house, cards', 1, -2],
    ['at the end', 'big red house', 2, -2],
    ['said twice', 'house red house cards', 2, -1.5],
    ['a name', 'big Roman house', 1, -1.5],
    ['an adverb', 'big really house', 1, 1],
  ])('%s: %s', (_, text, at, expected) => {
    expect(sum(text, at)).toBeCloseTo(expected, 10);
  });

  it('is half a nat less for several words', () => {
    expect(sum('big red house', 1, 2)).toBeCloseTo(-0.5, 10);
  });
});
