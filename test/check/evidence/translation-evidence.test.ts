import { describe, expect, it } from 'vitest';
import { evidenceOf, translationEvidence } from '../../../src/check/evidence/clauses/coverage';
import { madeLinks, madeWords, type MadeWord } from './linked-words';

const evidence = (word: MadeWord) => evidenceOf(madeWords([word])[0]!);

describe('what a word says for two texts being translations of each other, in nats', () => {
  it.each<[string, MadeWord, linked: number, open: number]>([
    ['a number', { text: '1954' }, Math.log(0.84 / 0.005), Math.log(0.16 / 0.995)],
    ['a name', { text: 'Громов' }, Math.log(0.78 / 0.01), Math.log(0.22 / 0.99)],
    ['an unknown word', { text: 'ледоруб' }, Math.log(0.18 / 0.002), Math.log(0.82 / 0.998)],
    ['a word of two meanings', { text: 'ледоруб', known: 2 }, Math.log(0.75 / 0.01), Math.log(0.25 / 0.99)],
    ['a word of three', { text: 'ледоруб', known: 3 }, Math.log(0.73 / 0.02), Math.log(0.27 / 0.98)],
    ['a word of five', { text: 'ледоруб', known: 5 }, Math.log(0.73 / 0.02), Math.log(0.27 / 0.98)],
    ['a word of six', { text: 'ледоруб', known: 6 }, Math.log(0.73 / 0.05), Math.log(0.27 / 0.95)],
  ])('%s', (_, word, linked, open) => {
    expect(evidence({ ...word, links: [0] })).toBeCloseTo(linked, 10);
    expect(evidence(word)).toBeCloseTo(open, 10);
  });

  it('is nothing of a function word', () => {
    expect(evidence({ text: 'в', kind: 'function' })).toBe(0);
    expect(evidence({ text: 'в', kind: 'function', links: [0] })).toBe(0);
  });

  it('is half the sum of both sides, without the words that are not asked', () => {
    const source = madeWords([{ text: 'Громов', links: [0] }, '1954', 'ледоруб']);
    const target = madeWords([{ text: 'Gromov', links: [0] }]);
    // names linked on both sides: 2 · ln 78 = 8.7134; a number that is not: −1.8276; an unknown word: −.1964
    expect(translationEvidence(madeLinks(source, target))).toBeCloseTo((8.7134 - 1.8276 - 0.1964) / 2, 3);
    const without = { side: 'source', from: 1, to: 2 } as const;
    expect(translationEvidence(madeLinks(source, target), without)).toBeCloseTo((8.7134 - 0.1964) / 2, 3);
  });
});
