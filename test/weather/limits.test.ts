import { describe, expect, it } from 'vitest';
import { toBitext } from '../../src/formats';
import { align, check } from '../../src/index';
import { workspace } from '../cli/workspace';

const LANGUAGES = { sourceLanguage: 'ru', targetLanguage: 'en' } as const;
const { write, run } = workspace();

describe('a passage that is too long to be compared to its end', () => {
  const long = 'слово '.repeat(1200);

  it('is told by the bitext, whoever made it', () => {
    const passages = [
      ['Да.', 'Yes.'],
      [long, 'word '.repeat(1300)],
    ] as const;
    for (const bitext of [
      toBitext(passages.map(([source, target]) => ({ source, target, ...LANGUAGES }))),
      align(...([0, 1].map((side) => passages.map((pair) => pair[side as 0 | 1])) as [string[], string[]])),
    ]) {
      expect(bitext.warnings?.map(({ code }) => code)).toEqual(['LIMIT', 'LIMIT']);
      expect(bitext.warnings![0]!.message).toMatch(/^Passage \d of the source .*1,200 words/);
      expect(() => check(bitext)).not.toThrow();
    }
  });

  it('is none where the words are many and the sentences short', () => {
    const text = (words: string) => Array.from({ length: 600 }, (_, k) => `${words} ${k}. `).join('');
    const { warnings } = align(text('Да, это слово'), text('Yes, this is a word'), LANGUAGES);
    expect(warnings).toBeUndefined();
  });

  it('is told of names and numbers that are too many to be compared all with all', () => {
    const list = (count: number, word: (k: number) => string) =>
      Array.from({ length: count }, (_, k) => word(k)).join(', ');
    const messages = (source: string, target: string) =>
      (align([source], [target], LANGUAGES).warnings ?? []).map(({ code, message }) => `${code} ${message}`);
    const names = (count: number) =>
      messages(
        list(count, (k) => `Ива${'н'.repeat(k % 9)}ов`),
        'Ivanov.',
      );
    expect(names(200)[0]).toMatch(/^LIMIT Passage 1 of the source has too many names .*\(200 words/);
    expect(names(100)).toEqual([]);
    expect(messages(list(400, String), '5')[0]).toMatch(
      /^LIMIT Passage 1 of the source has too many numbers/,
    );
    expect(messages(list(200, String), '5')).toEqual([]);
  });

  it('is told of a word that comes again and again, and of a text without words', () => {
    const messages = (source: string) =>
      (align([source], ['Yes.'], LANGUAGES).warnings ?? []).map(({ message }) => message);
    expect(messages(`${'завод дал сталь, '.repeat(30)}и всё.`)).toEqual([
      expect.stringMatching(/^Passage 1 of the source has one word again and again \(30 times\)/),
    ]);
    expect(messages(`${'завод дал сталь, '.repeat(20)}и всё.`)).toEqual([]);
    const words = (k: number) => 'что и не на с по'.split(' ')[k % 6]!;
    expect(messages(Array.from({ length: 240 }, (_, k) => words(k)).join(' '))).toEqual([]);
    expect(messages(Array.from({ length: 300 }, (_, k) => `${'б'.repeat(20)}${k}`).join(' '))).toEqual([
      expect.stringMatching(/^Passage 1 of the source is so long \(\d,\d+ characters\)/),
    ]);
  });

  it('is told by the commands, and numbered as in the file', async () => {
    write('long.txt', long);
    write('short.txt', 'A word.');
    const { err } = await run('check', 'long.txt', 'short.txt');
    expect(err).toContain('sverka: warning: Passage 1 of the source is too long to be compared to its end');
    const unit = (k: number) => `Предложение ${k}.\tSentence ${k}.\n`;
    const lines = Array.from({ length: 2500 }, (_, k) => unit(k)).join('');
    write('memory.tsv', `${lines}${long}\tA word.\n`);
    const checked = await run('check', 'memory.tsv');
    expect(checked.err).toContain('sverka: warning: Passage 2501 of the source');
  });
});

describe('a bound of the alignment', () => {
  const warnings = (source: string[], target: string[]) =>
    (align(source, target, LANGUAGES).warnings ?? []).map(({ code, message }) => `${code} ${message}`);
  const times = (count: number, text: (k: number) => string) =>
    Array.from({ length: count }, (_, k) => text(k));

  it('is told where hundreds of words have the same consonants', () => {
    const vowel = (k: number) => 'aeiou'[Math.floor(k) % 5]!;
    const word = (k: number) => `b${vowel(k)}n${vowel(k / 5)}d${vowel(k / 25)}r${vowel(k / 125)}`;
    const found = (count: number) =>
      warnings(
        ['Слово стоит.'],
        times(count, (k) => `${word(k)} is there.`),
      );
    expect(found(600).join()).toMatch(/LIMIT More than 400 words .* same consonants/);
    expect(found(50)).toEqual([]);
  });

  it('is told where nothing says what stands where for hundreds of sentences', () => {
    const found = (count: number) =>
      warnings(
        times(count, () => 'Да.'),
        times(count, () => 'Rain.'),
      );
    expect(found(300).join()).toMatch(/LIMIT A stretch of more than 200 sentences/);
    expect(found(100)).toEqual([]);
  });

  it('is told where the offsets of units reach far beyond them', () => {
    const unit = (start: number) => ({
      source: 'Да.',
      target: 'Yes.',
      sourceSentences: [{ start, end: start + 3 }],
      targetSentences: [{ start, end: start + 4 }],
      ...LANGUAGES,
    });
    expect(toBitext([unit(0), unit(3_000_000)]).warnings?.map(({ code }) => code)).toEqual(['LIMIT']);
    expect(toBitext([unit(0), unit(1000)]).warnings).toBeUndefined();
  });
});
