import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingDiff, type SpellingPart } from '../../src/report/terminal/spelling-diff';

const show = (parts: SpellingPart[]) =>
  parts.map(({ text, differs }) => (differs ? `(${text})` : text)).join('');

describe('letters in which two spellings differ', () => {
  it.each([
    ['Gaeseong', 'Kaesong', '(G)aes(e)ong', '(K)aesong'],
    ['PENG DEHUI', 'PENG DEHUAI', 'PENG DEHUI', 'PENG DEHU(A)I'],
    ['PENG DEHUI', 'Peng Dehuai', 'PENG DEHUI', 'Peng Dehu(a)i'],
    ['Wonsan', 'Kaesong', '(Wonsan)', '(Kaesong)'],
    ['', 'Kaesong', '', '(Kaesong)'],
  ])('of %s and %s', (found, suggested, left, right) => {
    const diff = spellingDiff(found, suggested);
    expect([show(diff.found), show(diff.suggested)]).toEqual([left, right]);
  });

  it('keep both spellings whole', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(name, name, (found, suggested) => {
        const diff = spellingDiff(found, suggested);
        const joined = (parts: SpellingPart[]) => parts.map(({ text }) => text).join('');
        expect([joined(diff.found), joined(diff.suggested)]).toEqual([found, suggested]);
      }),
    );
  });
});
