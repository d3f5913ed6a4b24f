import { describe, expect, it } from 'vitest';
import { learnLexicon, type LearningProgress, type TextPair } from '../../src/lexicon/learning/learn-lexicon';
import type { Bitext } from '../../src/model/bead';
import type { WordLexicon } from '../../src/model/lexicon';

/** Each word of one side with the word that translates it. */
const words: readonly [string, string][] = [
  ['дом', 'house'],
  ['река', 'river'],
  ['лес', 'forest'],
  ['гора', 'mountain'],
  ['поле', 'field'],
  ['письмо', 'letter'],
  ['город', 'city'],
  ['дорога', 'road'],
  ['война', 'war'],
  ['армия', 'army'],
];

/** Sentences of three of the words, the second side in another order. */
const corpus: TextPair[] = Array.from({ length: 60 }, (_, k) => {
  const chosen = [words[k % 10]!, words[(k * 3 + 1) % 10]!, words[(k * 7 + Math.floor(k / 10)) % 10]!];
  return {
    source: `${chosen.map(([source]) => source).join(' ')}.`,
    target: `The ${chosen
      .reverse()
      .map(([, target]) => target)
      .join(' the ')}.`,
  };
});

function pairsOf(lexicon: WordLexicon): string[] {
  return [...lexicon.stems()].flatMap((stem) =>
    lexicon
      .translations(stem)
      .map((translation) => `${lexicon.sourceWord(stem)}–${lexicon.targetWord(translation.stem)}`),
  );
}

const expected = words.map(([source, target]) => `${source}–${target}`).sort();

describe('learnLexicon', () => {
  it('learns which words translate each other, and nothing else', () => {
    expect(pairsOf(learnLexicon(corpus)).sort()).toEqual(expected);
  });

  it('gives the same whatever the order of the beads', () => {
    expect(pairsOf(learnLexicon([...corpus].reverse())).sort()).toEqual(expected);
  });

  it('learns from a stream that is opened again for each reading', async () => {
    let openings = 0;
    const passes: LearningProgress[] = [];
    const lexicon = await learnLexicon(
      async function* () {
        openings++;
        yield* corpus;
      },
      { onPass: (progress) => passes.push(progress) },
    );
    expect(pairsOf(lexicon).sort()).toEqual(expected);
    expect(passes.map(({ pass }) => pass)).toEqual(Array.from({ length: openings }, (_, k) => k + 1));
    expect(passes.every(({ passes, beads }) => passes === openings && beads === corpus.length)).toBe(true);
  });

  it('refuses a generator, which can be read only once', () => {
    const spent = (function* () {
      yield* corpus;
    })();
    expect(() => learnLexicon(spent)).toThrow(/opens the stream anew/);
  });

  it('learns within a small table of pairs', () => {
    expect(pairsOf(learnLexicon(corpus, { maxPairs: 1000 })).sort()).toEqual(expected);
    expect(learnLexicon(corpus, { maxWords: 3 }).size).toBeLessThanOrEqual(3);
  });

  it('joins the forms of a word where the language has a stemmer, and knows none elsewhere', () => {
    const forms = ['дом', 'дома', 'дому', 'домом'];
    const inflected = corpus.map(({ source, target }, k) => ({
      source: source.replace(/дом/, forms[k % 4]!),
      target,
    }));
    const house = (lexicon: WordLexicon) => pairsOf(lexicon).filter((pair) => pair.endsWith('–house'));
    const lenient = { minSignificance: 0, minCount: 1 };
    expect(house(learnLexicon(inflected, lenient))).toHaveLength(1);
    expect(house(learnLexicon(inflected, { ...lenient, sourceLanguage: 'bg' })).length).toBeGreaterThan(1);
  });

  it('learns from the beads of bitexts, but not from uncertain or empty ones', () => {
    const sentence = (text: string) => ({
      text,
      start: 0,
      end: text.length,
      paragraph: 0,
      kind: 'prose' as const,
    });
    const bitext = (confidence: number): Bitext => ({
      source: {
        text: '',
        language: 'ru',
        sentences: corpus.map(({ source }) => sentence(source)),
      } as unknown as Bitext['source'],
      target: {
        text: '',
        language: 'en',
        sentences: corpus.map(({ target }) => sentence(target)),
      } as unknown as Bitext['target'],
      beads: corpus.map((_, k) => ({
        source: { start: k, end: k + 1 },
        target: { start: k, end: k + 1 },
        confidence,
        evidence: [],
      })),
    });
    expect(pairsOf(learnLexicon([bitext(0.9)])).sort()).toEqual(expected);
    expect(learnLexicon([bitext(0.4)]).size).toBe(0);
  });

  it('gives an empty lexicon for an empty corpus', () => {
    expect(learnLexicon([]).size).toBe(0);
    expect(learnLexicon([{ source: '', target: '' }]).size).toBe(0);
  });

  it.each([
    [{ minCount: 0 }, /minCount must be a number, 1 or more; got 0/],
    [{ minProbability: 2 }, /minProbability must be a number, from 0 to 1; got 2/],
    [{ maxPairs: Number.NaN }, /maxPairs/],
  ])('refuses %j', (options, message) => {
    expect(() => learnLexicon(corpus, options)).toThrow(message);
  });
});
