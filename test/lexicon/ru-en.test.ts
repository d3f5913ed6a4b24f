import { describe, expect, it } from 'vitest';
import { stem as english } from '../../src/languages/en/morphology/stem';
import { stem as russian } from '../../src/languages/ru/morphology/stem';
import { russianEnglish } from '../../src/lexicon/ru-en';

const lexicon = russianEnglish();

function knows(source: string, target: string): boolean {
  const stems = (text: string, stem: (word: string) => string) => text.split(' ').map(stem).join(' ');
  return lexicon.translations(stems(source, russian)).some(({ stem }) => stem === stems(target, english));
}

describe('the bundled Russian–English lexicon', () => {
  it('is for its languages and has phrases', () => {
    expect([lexicon.sourceLanguage, lexicon.targetLanguage]).toEqual(['ru', 'en']);
    expect(lexicon.size).toBeGreaterThan(8000);
    expect(lexicon.longestPhrase).toBeGreaterThan(2);
  });

  it('translates any form of a word', () => {
    expect(knows('телеграммами', 'telegrams')).toBe(true);
    expect(knows('войну', 'war')).toBe(true);
  });

  it('translates set phrases', () => {
    expect(knows('в соответствии с', 'in accordance with')).toBe(true);
  });

  it('gives weights in (0, 1], most usual first', () => {
    for (const stem of lexicon.stems()) {
      const weights = lexicon.translations(stem).map(({ weight }) => weight);
      expect(weights.length).toBeGreaterThan(0);
      expect(weights.every((weight, k) => weight > 0 && weight <= (weights[k - 1] ?? 1))).toBe(true);
    }
  });
});
