import { describe, expect, it } from 'vitest';
import { scoreDocument } from '../../src/dataset/score/score-document';
import { resolveScoreOptions } from '../../src/dataset/score/score-options';
import { bundledGazetteer, russianEnglish } from '../../src/index';

const options = resolveScoreOptions({ lexicon: russianEnglish(), gazetteer: bundledGazetteer() });
const russian =
  'Письмо пришло утром. Почтальон положил его на стол. Мать долго не решалась открыть конверт. Сын писал, что приедет 12 мая. Он просил встретить его на станции.';
const english =
  'The letter came in the morning. The postman put it on the table. The mother did not dare to open the envelope for a long time. The son wrote that he would come on 12 May. He asked to be met at the station.';
const other =
  'Волки спустились в долину ещё до снега. Пастух пересчитал овец и закрыл ворота. Огонь в печи погас. Собака рычала на дверь. Река подо льдом молчала.';

describe('a document that is scored', () => {
  it('has its pairs with ids, places and features', () => {
    const { document, pairs } = scoreDocument(
      { id: 'letter', source: russian, target: english, meta: { year: '1951' } },
      options,
    );
    expect(document).toMatchObject({
      id: 'letter',
      verdict: 'ok',
      pairs: 5,
      nulls: { source: 0, target: 0 },
      meta: { year: '1951' },
    });
    expect(pairs.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => `letter:${n}`));
    const [first] = pairs;
    expect(first).toMatchObject({
      shape: '1-1',
      source: 'Письмо пришло утром.',
      rules: [],
      repetition: 0,
      script: { source: 1, target: 1 },
    });
    expect(russian.slice(first!.sourceSpans![0]!.start, first!.sourceSpans![0]!.end)).toBe(first!.source);
    expect(pairs[3]!.values).toEqual({ matched: 1, unmatched: 0 });
    expect(first!.folded.source).toMatch(/^[\da-f]{16}$/);
  });

  it('tells what rules find of a pair', () => {
    const { pairs } = scoreDocument(
      { id: 'a', source: russian, target: english.replace('12 May', '15 May') },
      options,
    );
    expect(pairs[3]!.rules[0]).toMatchObject({ rule: 'date-mismatch', severity: 'error' });
    expect(pairs[3]!.values.unmatched).toBe(1);
  });

  it.each([
    ['swapped', { source: english, target: russian }],
    ['not-a-translation', { source: other, target: english }],
    ['wrong-language', { source: russian, target: russian }],
    ['failed', { source: russian, target: ' \n' }],
  ] as const)('is %s', (verdict, texts) => {
    const { document, pairs } = scoreDocument({ id: 'a', ...texts }, options);
    expect(document.verdict).toBe(verdict);
    if (verdict === 'swapped') expect(pairs[0]).toMatchObject({ source: 'Письмо пришло утром.' });
    if (verdict === 'failed')
      expect(document.error).toEqual({ code: 'INVALID_INPUT', message: 'the target is empty' });
  });

  it('aligns given pairs anew, and sees which do not come again', () => {
    const sources = russian.split(/(?<=\.) /);
    const targets = english.split(/(?<=\.) /);
    const right = scoreDocument(
      { id: 'm', pairs: sources.map((source, k) => ({ source, target: targets[k]! })) },
      options,
    );
    expect(right.pairs.every(({ realigned }) => realigned! > 0.8)).toBe(true);
    expect(right.pairs[0]).toMatchObject({ confidence: null, shape: '1-1' });
    const shifted = sources.slice(1).map((source, k) => ({ source, target: targets[k]!, id: `tu${k}` }));
    const wrong = scoreDocument({ id: 'm', pairs: shifted }, options);
    expect(wrong.pairs.filter(({ realigned }) => realigned! < 0.5).length).toBeGreaterThanOrEqual(3);
    expect(wrong.pairs[1]).toMatchObject({ id: 'm:2', unit: 'tu1' });
  });

  it('tells what has nothing on the other side, on either side and in either direction', () => {
    const whole = 'Почтальон положил письмо на стол. Мать долго не решалась открыть конверт.';
    const english = 'The postman put the letter on the table. The mother did not dare to open the envelope.';
    const half = 'The postman put the letter on the table.';
    const gapsOf = (source: string, target: string, languages = {}) =>
      scoreDocument({ id: 'm', pairs: [{ source, target }], ...languages }, options).pairs[0]!;
    const turned = { sourceLanguage: 'en', targetLanguage: 'ru' };
    const complete = gapsOf(whole, english);
    expect(complete.evidence).toBeGreaterThan(10);
    expect(Math.max(complete.gaps.source, complete.gaps.target)).toBeLessThan(3);
    const [lost, added] = [gapsOf(whole, half), gapsOf(half, whole, turned)];
    expect(lost.gaps.source).toBeGreaterThan(6);
    expect(lost.gaps.target).toBeLessThan(3);
    expect(added.gaps).toEqual({ source: lost.gaps.target, target: lost.gaps.source });
    expect(gapsOf('Волки спустились в долину ещё до снега.', half).evidence).toBeLessThan(-3);
    const unknowing = resolveScoreOptions({});
    expect(
      scoreDocument({ id: 'm', pairs: [{ source: whole, target: half }] }, unknowing).pairs[0],
    ).toMatchObject({
      evidence: null,
      gaps: { source: 0, target: 0 },
    });
  });

  it('aligns shuffled pairs one by one', () => {
    const shuffled = resolveScoreOptions({
      lexicon: options.lexicon,
      gazetteer: options.gazetteer,
      shuffled: true,
    });
    const { pairs } = scoreDocument(
      { id: 'm', pairs: [{ source: 'Письмо пришло утром.', target: 'The letter came in the morning.' }] },
      shuffled,
    );
    expect(pairs[0]!.pairConfidence).toBeGreaterThan(0.5);
    expect(pairs[0]).not.toHaveProperty('realigned');
  });

  it('scores an English original with its Russian translation', () => {
    const { document, pairs } = scoreDocument(
      { id: 'e', source: english, target: russian, sourceLanguage: 'en', targetLanguage: 'ru' },
      options,
    );
    expect(document.verdict).toBe('ok');
    expect(pairs[0]).toMatchObject({ source: 'The letter came in the morning.' });
  });
});
