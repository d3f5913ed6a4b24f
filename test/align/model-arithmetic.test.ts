import { finish } from '../../src/steps/steps';
import { describe, expect, it } from 'vitest';
import { pairUp } from '../../src/align/learn/paired-words';
import { absenceOfSentences, absenceScores, findAbsence } from '../../src/align/model/absence';
import { firstShares } from '../../src/align/model/alignment-model';
import { lengthVariance } from '../../src/text/lengths';
import { densitiesOf, lengthScore, runLengths } from '../../src/align/model/lengths';
import { addCounts, noCounts, priorCounts, shapesUpTo, toPriors } from '../../src/align/model/priors';
import { findLinks } from '../../src/align/prepare/sentence-links';
import { buildSide, chanceOf, Kind, type Side } from '../../src/align/prepare/side';
import { compress, type Sparse } from '../../src/align/prepare/sparse';
import { withEvidence } from '../../src/align/after/bead-evidence';
import { caseBitext } from '../../src/check/engine/test-rule';
import { nameLedger, parseLexicon } from '../../src/index';
import { toDocument } from '../../src/read/to-document';

const side = (sentences: string[], language: string) =>
  finish(buildSide(toDocument(sentences, language).sentences, language));

describe('lengths', () => {
  it('vary by a constant part and one that shrinks with the length', () => {
    expect(lengthVariance(160, 160)).toBeCloseTo(0.008 + 0.01, 12);
    expect(lengthVariance(10, 22)).toBeCloseTo(0.008 + 0.1, 12);
  });

  it('say by how many standard deviations they are off, over what chance says', () => {
    // twice as long at variance .02: −ln²2 / .04 − ln(.02) / 2 = −12.011 + 1.956; chance takes 1 off
    const usual = { shift: 0, spread: 1 };
    expect(lengthScore(usual, 0.1, 0.02, 0)).toBeCloseTo(-0.25 + 1.956, 3);
    expect(lengthScore(usual, 0.1, 0.02, 1)).toBeCloseTo(-1.25 + 1.956, 3);
    expect(lengthScore({ shift: 0.1, spread: 1 }, 0.1, 0.02, 0)).toBeCloseTo(1.956, 3);
    expect(lengthScore({ shift: 0, spread: 4 }, 0.1, 0.02, 0)).toBeCloseTo(-0.0625 + 1.2629, 3);
  });

  it('alone never forbid a bead', () => {
    expect(lengthScore({ shift: 0, spread: 1 }, 3, 0.02, 0)).toBe(-7);
  });

  it('are compared with those of other runs of as many sentences', () => {
    const { sums, logs, spreads } = runLengths(Int32Array.of(10, 20, 40), 2);
    const densities = densitiesOf(logs[0]!, spreads[0]!);
    expect([...sums[1]!]).toEqual([30, 60, 40]);
    expect(logs[0]![1]).toBeCloseTo(Math.log(20), 12);
    // mean ln 20; ln²2 · 2/3 = .3203 as the spread of three, with .4 as often again: .36015
    const v = (0.3203 * 3 + 0.4 * 3) / 6;
    expect(densities[1]).toBeCloseTo(-0.5 * Math.log(v), 4);
    expect(densities[2]).toBeCloseTo(-(Math.LN2 ** 2) / (2 * v) - 0.5 * Math.log(v), 4);
  });
});

describe('what is known before a document is read', () => {
  const shapes = shapesUpTo(4);
  const key = shapes.map(({ source, target }) => `${source}-${target}`);
  const counts = priorCounts(shapes);
  const of = (shape: string) => counts.shapes[key.indexOf(shape)]!;

  it('are beads of 1 to 4 sentences a side, both sides several up to five together', () => {
    expect(key).toEqual(['1-1', '1-2', '2-1', '1-3', '2-2', '3-1', '1-4', '2-3', '3-2', '4-1']);
  });

  it('counts as twenty beads, ten steps and three runs of nulls', () => {
    expect(of('1-1')).toBeCloseTo(20 * 0.93, 12);
    expect(of('1-2')).toBeCloseTo(20 * 0.07, 12);
    expect(of('3-1')).toBeCloseTo(20 * 0.07 * 0.2, 12);
    expect(of('2-2')).toBeCloseTo(20 * 0.07 * 0.2 * 0.25, 12);
    expect(of('4-1')).toBeCloseTo(20 * 0.07 * 0.04, 12);
    expect(counts.open).toEqual([0.1, 0.1]);
    expect([counts.stay, counts.extend, counts.turn, counts.close]).toEqual([
      9.8,
      expect.closeTo(1.05, 12),
      expect.closeTo(0.15, 12),
      expect.closeTo(1.8, 12),
    ]);
  });

  it('is mixed with what is seen', () => {
    const seen = noCounts(shapes.length);
    seen.shapes[0] = 80;
    seen.open[0] = 9.9;
    seen.extend = 1;
    addCounts(seen, { ...noCounts(shapes.length), stay: 70.2, turn: 1, close: 3 });
    const priors = toPriors(counts, { omissions: true, additions: true }, seen);
    const all = counts.shapes.reduce((sum, count) => sum + count, 0) + 80;
    expect(priors.shapes[0]).toBeCloseTo(Math.log((18.6 + 80) / all), 10);
    expect(priors.open[0]).toBeCloseTo(Math.log(10 / 90.1), 10);
    expect(priors.open[1]).toBeCloseTo(Math.log(0.1 / 90.1), 10);
    expect(priors.stay).toBeCloseTo(Math.log(80 / 90.1), 10);
    expect(priors.extend).toBeCloseTo(Math.log(2.05 / 8), 10);
    expect(priors.turn).toBeCloseTo(Math.log(1.15 / 8), 10);
    expect(priors.close).toBeCloseTo(Math.log(4.8 / 8), 10);
  });

  it('forbids next to everything that is not allowed', () => {
    const none = toPriors(counts, { omissions: false, additions: false });
    expect(none.open).toEqual([-10_000, -10_000]);
    expect(none.turn).toBe(-10_000);
    expect(none.extend).toBeCloseTo(Math.log(1.05 / 3), 10);
  });
});

/** The links of every word of the source, by the words themselves. */
function links(source: string[], target: string[], lexicon?: string) {
  const [ours, theirs] = [side(source, 'ru'), side(target, 'en')];
  const found = finish(
    findLinks(ours, theirs, lexicon === undefined ? undefined : parseLexicon(lexicon), undefined, new Set()),
  );
  return Object.fromEntries(
    found.rows.map((row, k) => [
      `${ours.keys[row]!}=${theirs.keys[found.columns[k]!]!}`,
      Number(found.weights[k]!.toFixed(4)),
    ]),
  );
}

describe('links of words', () => {
  it('weigh 1 for the same number or Latin word, .7 for a mark', () => {
    expect(links(['TASS 1954 « –'], ['TASS 1954 " —'])).toMatchObject({
      'tass=tass': 1,
      '1954=1954': 1,
      '«="': 0.7,
      '–=—': 0.7,
    });
  });

  it('weigh .8 by the lexicon, half of it whatever the rank, and a phrase its share a word', () => {
    const found = links(['дом'], ['house home dwelling place'], 'дом\thouse; home; dwelling place\n');
    expect(Object.values(found)).toEqual([
      0.8, // 0.8 · (.5 + .5 · 1)
      0.72, // the second: 0.8 · (.5 + .5 · .8)
      Number(((0.8 * (0.5 + 0.5 / 1.5)) / 2).toFixed(4)), // the third, of two words: weight 1/1.5
      Number(((0.8 * (0.5 + 0.5 / 1.5)) / 2).toFixed(4)),
    ]);
  });

  it('weigh names by their sound, and other words .8 of it from .8 on', () => {
    expect(links(['Знал Петров'], ['Knew Petrov'])).toEqual({
      'петр=petrov': expect.closeTo(1, 1) as number,
    });
    expect(links(['наш диван'], ['our divan'])).toEqual({ 'див=divan': 0.8 });
    expect(links(['дом'], ['fog'])).toEqual({});
  });
});

/** A side of words of given kinds, each of them so often, one sentence a row. */
function made(kinds: readonly Kind[], rows: readonly (readonly number[])[]): Side {
  const counts = kinds.map((_, type) => rows.flat().filter((token) => token === type).length);
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.length);
  return {
    ...side(['x'], 'en'),
    size: rows.length,
    total: rows.flat().length,
    rows: Int32Array.from(starts),
    tokens: Int32Array.from(rows.flat()),
    keys: kinds.map((_, type) => `k${type}`),
    forms: kinds.map((_, type) => `k${type}`),
    kinds: Uint8Array.from(kinds),
    counts: Int32Array.from(counts),
  };
}

const sparse = (height: number, entries: readonly (readonly [number, number, number])[]): Sparse =>
  compress(
    {
      rows: entries.map(([row]) => row),
      columns: entries.map(([, column]) => column),
      weights: entries.map(([, , weight]) => weight),
    },
    height,
    false,
  );

describe('how often a word comes from its links, at first', () => {
  it('is that of its kind, times its best link', () => {
    const kinds = [Kind.Word, Kind.Name, Kind.Latin, Kind.Number, Kind.Mark, Kind.Word];
    const one = made(kinds, [[0, 1, 2, 3, 4, 5]]);
    const found = firstShares(
      one,
      sparse(6, [
        [0, 0, 0.5],
        [0, 1, 0.8],
        [1, 0, 1],
        [2, 0, 1],
        [3, 0, 1],
        [4, 0, 0.7],
      ]),
    );
    expect([...found].map((share) => Number(share.toFixed(4)))).toEqual([0.56, 0.8, 0.85, 0.9, 0.21, 0]);
  });

  it('is a token in the text without half of one', () => {
    expect(chanceOf(made([Kind.Word], [[0, 0, 0], [0]]), 0)).toBe(3.5 / 4);
  });
});

describe('a word that the other text has nothing for', () => {
  const kinds = [Kind.Word, Kind.Number, Kind.Word];
  // the first word is known and has no link, the number has none, the third is unknown
  const one = made(kinds, [
    [0, 1, 2],
    [0, 2],
  ]);
  const other = made([Kind.Word], [[0]]);
  const links = sparse(3, []);
  const absence = findAbsence(one, other, links, (key) => key === 'k0');

  it('stands alone as often as such words do here: .7 of five tokens before', () => {
    expect([...absence.expected]).toEqual([3, 1, 0]);
    // both tokens of the known word are alone, as is the number
    expect(absence.elsewhere[3]).toBeCloseTo((0.7 * 5 + 2) / 7, 12);
    expect(absence.elsewhere[1]).toBeCloseTo((0.7 * 5 + 1) / 6, 12);
  });

  it('says the logarithm of how much rarer that is in translations: .3 of thirty tokens before', () => {
    const scores = absenceScores(one, absence, links, []);
    expect(scores[0]).toBeCloseTo(Math.log(0.3 / (5.5 / 7)), 5);
    expect(scores[1]).toBeCloseTo(Math.log(0.3 / (4.5 / 6)), 5);
    expect(scores[2]).toBe(0);
    const learned = absenceScores(one, absence, links, [{ from: 0, size: 1, weight: 0.5 }]);
    expect(learned[0]).toBeCloseTo(Math.log(9.5 / 30.5 / (5.5 / 7)), 5);
  });

  it('counts half, since words are absent together, and one translation in ten is free', () => {
    const absent = Float32Array.of(-2, -1, 0);
    const [both, single] = absenceOfSentences(one, absent, 0, 2);
    expect(both).toBeCloseTo(Math.log(0.1 + 0.9 * Math.exp(-1.5)), 6);
    expect(single).toBeCloseTo(Math.log(0.1 + 0.9 * Math.exp(-1)), 6);
  });
});

describe('the length of a bead as evidence', () => {
  it('is told in standard deviations from the ratio of the documents', () => {
    const bitext = caseBitext({
      source: ['а'.repeat(40), 'б'.repeat(80)],
      target: ['c'.repeat(80), 'd'.repeat(40)],
    });
    const { beads } = withEvidence(bitext, undefined, (aligned) => nameLedger(aligned));
    // documents of 120 characters: the first sentence has 41 beside 81, ln(81/41) = .6809 over √(.008 + 3.2/122) = .1850
    expect(beads[0]!.evidence).toEqual([{ kind: 'length', text: 'length z = 3.7' }]);
    // as long as their documents are
    const one = caseBitext({ source: ['а'.repeat(40)], target: ['c'.repeat(80)] });
    expect(withEvidence(one, undefined, (aligned) => nameLedger(aligned)).beads[0]!.evidence).toEqual([
      { kind: 'length', text: 'length z = 0.0' },
    ]);
  });
});

describe('the words of a bead', () => {
  const [source, target] = [side(['вулкан дымит'], 'ru'), side(['volcano smokes'], 'en')];
  const none: Sparse = compress({ rows: [], columns: [], weights: [] }, source.keys.length, false);
  const pairsAt = (weight: number) =>
    finish(pairUp(source, target, none, [{ source: 0, sources: 1, target: 0, targets: 1, weight }])).slots
      .length;

  it('teach what they stand for only where the bead is all but certain', () => {
    expect(pairsAt(0.99)).toBe(4);
    expect(pairsAt(0.98)).toBe(0);
    expect(pairsAt(0.5)).toBe(0);
  });
});
