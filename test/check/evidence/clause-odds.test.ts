import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  clauseEvidence,
  clauseFeatures,
  type ClauseEvidence,
  type ClauseScene,
} from '../../../src/check/evidence/clauses/clause-evidence';
import { lostClause, mostOdds, sceneOf, seenClauses } from '../../../src/check/evidence/clauses/clause-odds';
import { clauseWeights } from '../../../src/check/evidence/clauses/clause-weights';
import { stoodNearby } from '../../../src/check/evidence/clauses/nearby';
import { clausesOf } from '../../../src/check/evidence/clauses/clauses';
import type { Fate } from '../../../src/check/evidence/clauses/leftovers';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { gatherFacts } from '../../../src/check/engine/gather-facts';
import { align, parseLexicon, russianEnglish } from '../../../src/index';
import { madeWords, type MadeWord } from './linked-words';

/** Ten words of ten letters a side; those that are linked are so one to one, by place, with weight 1. */
function scene(own: readonly MadeWord[], other: readonly MadeWord[], side: 'source' | 'target' = 'source') {
  const [ours, theirs] = [madeWords(own), madeWords(other)];
  const fate = ({ kind, links }: MadeWord): Fate =>
    kind === 'function' ? 'light' : links?.length ? 'linked' : 'alone';
  const otherSide = side === 'source' ? 'target' : 'source';
  const pairs = ours.flatMap(({ links, weight }, at) =>
    links.map((to) => ({ [side]: at, [otherSide]: to, weight }) as never),
  );
  return {
    side,
    own: ours,
    other: theirs,
    ownFates: ours.map(fate),
    otherFates: theirs.map(fate),
    pairs,
    around: { ownFreedom: 0.2, otherFreedom: 0.1, nearby: 0 },
  } satisfies ClauseScene;
}

const text = (language: string) => readFileSync(`fixtures/alignment/news.${language}`, 'utf8');
const linked = (text: string, to: number, weight = 1): MadeWord => ({ text, links: [to], weight, known: 1 });
const a = 'абвгдежзик';
const e = 'abcdefghij';

describe('what is seen of a clause', () => {
  // four words of the source are there, four are a clause that is not
  const head = [0, 1, 2, 3].map((at) => linked(a, at));
  const translation = [0, 1, 2, 3].map((at) => linked(e, at));
  const clause = { from: 4, to: 8, marks: 1 };

  it('counts words without counterpart by kind', () => {
    const lost: MadeWord[] = [
      { text: a, known: 0 },
      { text: a, known: 5 },
      { text: a, known: 6 },
      { text: 'Абвгдежзик' },
      { text: '1234567890' },
      { text: a, kind: 'function' },
    ];
    const found = clauseEvidence(scene([...head, ...lost], translation), { from: 4, to: 10, marks: 2 });
    expect(found).toMatchObject({ unknown: 1, rare: 1, common: 1, named: 2, openFunction: 1, marks: 2 });
    expect(found).toMatchObject({
      rendered: 0,
      scattered: 0,
      shared: 0,
      renderedFunction: 0,
      renderedLight: 0,
    });
    expect(found.share).toBeCloseTo(0.6, 10);
  });

  it('works out lengths and what is left over', () => {
    const lost = [0, 1, 2, 3].map((): MadeWord => ({ text: a, known: 1 }));
    const found = clauseEvidence(scene([...head, ...lost], translation), clause);
    // 81 letters beside 41: (ln(81/41) − ln 1.06) / √(.008 + 3.2/122) = .62262 / .18493 = 3.3667;
    // 41 beside 41 without the clause: −ln 1.06 / √(.008 + 3.2/82) = −.05827 / .21685 = −.2687
    expect(found.length).toBeCloseTo((3.3667 ** 2 - 0.2687 ** 2) / 2, 2);
    expect(found.shortness).toBeCloseTo(0.2687, 3);
    // nothing is left over there: ln(8/48) and ln(8/8), so .0 letters agree worse with the clause by ln(1/6)²
    expect(found.balance).toBeCloseTo(Math.log(8 / 48) ** 2, 4);
    expect(found.room).toBeCloseTo(Math.log(8 / 48), 4);
    expect(found.roomLetters).toBe(0);
    // letters of light words count for space, and one letter more of the clause
    expect(found.space).toBeCloseTo(Math.log(8 / 49), 4);
    expect(found.otherOpen).toBe(0);
    expect(found.share).toBe(0.5);
  });

  it('sees what the other side has left over in that place', () => {
    const lost = [0, 1, 2, 3].map((): MadeWord => ({ text: a, known: 1 }));
    const more: MadeWord[] = [...translation, { text: e }, { text: 'of', kind: 'function' }];
    const found = clauseEvidence(scene([...head, ...lost], more), clause);
    // ten letters stand beside the forty of the clause, twelve with the light word
    expect(found.room).toBeCloseTo(Math.log(18 / 48), 4);
    expect(found.roomLetters).toBeCloseTo(Math.log(11), 4);
    expect(found.space).toBeCloseTo(Math.log(20 / 49), 4);
    expect(found.otherOpen).toBeCloseTo(10 / 51, 4);
    // ln(18/48)² with the clause, ln(18/8)² without it
    expect(found.balance).toBeCloseTo(Math.log(18 / 48) ** 2 - Math.log(18 / 8) ** 2, 4);
  });

  it('tells a counterpart in the right place from one elsewhere, one that is shared and one that is weak', () => {
    const own = [
      linked(a, 0),
      linked(a, 1),
      linked(a, 2),
      linked(a, 3),
      // the clause: in its place, a weak link there, far away, and shared with the first word
      linked(a, 4, 0.7),
      linked(a, 5, 0.69),
      linked(a, 12, 1),
      linked(a, 0, 0.9),
      // after it
      linked(a, 6),
      linked(a, 7),
    ];
    const other = Array.from({ length: 13 }, (_, at) => linked(e, Math.min(at, 9)));
    const found = clauseEvidence(scene(own, other), clause);
    expect(found).toMatchObject({ rendered: 1, scattered: 1, shared: 1 });
  });

  it('counts function words and light ones by whether they are rendered there', () => {
    const own: MadeWord[] = [
      ...head,
      { ...linked('из', 4), kind: 'function' },
      { text: 'на', kind: 'function' },
      { ...linked(a, 5) },
      linked(a, 6),
      linked(a, 7),
    ];
    const other = Array.from({ length: 8 }, (_, at) => linked(e, at));
    const made = scene(own, other);
    made.ownFates[6] = 'light';
    expect(clauseEvidence(made, clause)).toMatchObject({
      renderedFunction: 1,
      openFunction: 1,
      renderedLight: 1,
      rendered: 1,
    });
  });
});

describe('the odds of a clause', () => {
  it('are the bias and each thing that is seen times its weight', () => {
    const lexicon = parseLexicon('министр\tminister\nподписать\tsign\nдоговор\ttreaty\n');
    const bitext = caseBitext({
      source: 'Министр подписал договор, абвгде жзикл мнопр стуфх.',
      target: 'Minister signed treaty.',
    });
    const facts = gatherFacts(bitext, { lexicon, gazetteer: undefined, glossary: undefined });
    const [seen] = seenClauses(facts.beads[0]!, 'source');
    const found = lostClause(facts.beads[0]!, 'source')!;
    expect([found.from, found.to, found.marks]).toEqual([3, 7, 0]);
    let sum = clauseWeights.bias;
    for (const [name, value] of Object.entries(seen!.evidence))
      sum += value * clauseWeights[name as keyof ClauseEvidence];
    expect(found.odds).toBeCloseTo(sum, 9);
  });

  it('are never above what is told without linking the words anew', () => {
    for (const side of ['source', 'target'] as const) {
      const bitext = align(text('ru'), text('en'));
      const { beads } = gatherFacts(bitext, {
        lexicon: russianEnglish(),
        gazetteer: undefined,
        glossary: undefined,
      });
      for (const bead of beads) {
        seenClauses(bead, side).forEach(({ evidence, ...clause }) => {
          const odds = clauseFeatures.reduce(
            (sum, feature) => sum + clauseWeights[feature] * evidence[feature],
            clauseWeights.bias,
          );
          expect(mostOdds(sceneOf(bead, side)!.scene, clause)).toBeGreaterThanOrEqual(odds - 1e-9);
        });
      }
    }
  });

  it('pass over a clause that is less likely than is asked', () => {
    const bitext = caseBitext({
      source: 'Министр подписал договор, абвгде жзикл мнопр стуфх.',
      target: 'Minister signed treaty.',
    });
    const { beads } = gatherFacts(bitext, {
      lexicon: undefined,
      gazetteer: undefined,
      glossary: undefined,
    });
    const { odds } = lostClause(beads[0]!, 'source')!;
    expect(lostClause(beads[0]!, 'source', odds)?.odds).toBe(odds);
    expect(lostClause(beads[0]!, 'source', Infinity)).toBeUndefined();
  });

  it('leave out a clause that spells out what stands beside it in brackets', () => {
    const pair = (translation: string) => {
      const bitext = caseBitext({ source: translation, target: 'The CDC recommends soap.' });
      return lostClause(
        gatherFacts(bitext, { lexicon: undefined, gazetteer: undefined, glossary: undefined }).beads[0]!,
        'source',
      );
    };
    expect(pair('CDC (Центр контроля и профилактики заболеваний) рекомендует.')).toBeUndefined();
    expect(pair('ЦКЗ (Центр контроля и профилактики заболеваний) рекомендует.')).toBeDefined();
  });
});

describe('what is left over in a clause and on the whole other side', () => {
  const head = [0, 1, 2, 3].map((at) => linked(a, at));
  const translation = [0, 1, 2, 3].map((at) => linked(e, at));

  it('is counted against what is usual in the document', () => {
    const lost: MadeWord[] = [linked(a, 1), { text: a }, { text: 'Абвгдежзик' }, { text: '1234567890' }];
    const found = clauseEvidence(scene([...head, ...lost], [...translation, { text: e }]), {
      from: 4,
      to: 8,
      marks: 0,
    });
    // three of four words, of which a name and a number; one of five words of the other side
    expect(found.unlinked).toBeCloseTo(0.75 - 0.2, 10);
    expect(found.otherUnlinked).toBeCloseTo(0.2 - 0.1, 10);
    expect(found.wholeRoom).toBeCloseTo(Math.log(2 / 5), 10);
    expect(found).toMatchObject({ namedThere: 0, namedNowhere: 1, nearby: 0 });
    expect(found.ownWords).toBeCloseTo(Math.log(8), 10);
  });

  it('sees names that the other side has', () => {
    const there: MadeWord[] = [{ text: a }, { text: a }, { text: a }, { ...linked('Абвгдежзик', 2) }];
    const found = clauseEvidence(scene([...head, ...there], translation), { from: 4, to: 8, marks: 0 });
    expect(found).toMatchObject({ namedThere: 1, namedNowhere: 0 });
  });
});

describe('words that stand in the next passage', () => {
  const stood = (second: string) => {
    const bitext = caseBitext({
      source: ['Министр подписал договор.', 'Мы ждали.'],
      target: ['We were there.', second],
    });
    const lexicon = parseLexicon('министр\tminister\nподписать\tsign\nдоговор\ttreaty\n');
    const { beads } = gatherFacts(bitext, { lexicon, gazetteer: undefined, glossary: undefined });
    return stoodNearby(beads[0]!, 'source', { from: 0, to: 3 });
  };

  it('are half of them and two at least', () => {
    expect(stood('The minister signed it.')).toBe(true);
    expect(stood('The minister waited.')).toBe(false);
  });
});

describe('what may be a clause', () => {
  const clauses = (text: string) => {
    const words = [...text.matchAll(/\p{L}+/gu)].map(([word], at, all) => ({
      ...madeWords([word])[0]!,
      start: all[at]!.index,
      end: all[at]!.index + word.length,
    }));
    return clausesOf(words, text).map(({ from, to, marks }) => [from, to, marks]);
  };

  it('has four words at least and is not all of the passage but one', () => {
    expect(clauses('а б в, г д е ж, з')).toEqual([
      [3, 7, 0],
      [3, 8, 1],
    ]);
    // three words are none, and seven of eight leave one
    expect(clauses('а б в, г д е, ж з')).toEqual([
      [0, 6, 1],
      [3, 8, 1],
    ]);
    expect(clauses('а б в г д е ж, з')).toEqual([]);
  });

  it('holds two marks inside at most', () => {
    expect(clauses('а б, в г, д е, ж з, и к')).toEqual([
      [0, 4, 1],
      [0, 6, 2],
      [2, 6, 1],
      [2, 8, 2],
      [4, 8, 1],
      [4, 10, 2],
      [6, 10, 1],
    ]);
  });
});
