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
    const { warnings } = align('Да, это слово. '.repeat(600), 'Yes, this is a word. '.repeat(600), LANGUAGES);
    expect(warnings).toBeUndefined();
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
