import { expect, it } from 'vitest';
import { toBitext } from '../../src/formats';
import { check, russianEnglish, type Lexicon } from '../../src/index';

const LANGUAGES = { sourceLanguage: 'ru', targetLanguage: 'en' } as const;

/** The bundled vocabulary, which counts how often it is asked. */
function counting(): { lexicon: Lexicon; asked: () => number } {
  const whole = russianEnglish();
  let asked = 0;
  const lexicon: Lexicon = {
    sourceLanguage: 'ru',
    targetLanguage: 'en',
    size: whole.size,
    longestPhrase: whole.longestPhrase,
    translations(stem) {
      asked++;
      return whole.translations(stem);
    },
    stems: () => whole.stems(),
  };
  return { lexicon, asked: () => asked };
}

it('links the words of a passage once, and not once for each of its clauses', () => {
  const { lexicon, asked } = counting();
  const timesAsked = (clauses: number) => {
    const text = (words: string) => Array.from({ length: clauses }, (_, k) => `${words} ${k}`).join(', ');
    const [source, target] = [text('мы увидели большой новый дом'), text('we saw a big new house')];
    const before = asked();
    check(toBitext([{ source, target, ...LANGUAGES }]), { lexicon, only: ['partial-omission'] });
    return asked() - before;
  };
  // the first check turns the whole vocabulary round
  timesAsked(4);
  const times = timesAsked(4);
  expect(times).toBeGreaterThan(0);
  expect(timesAsked(40)).toBeLessThan(13 * times);
});
