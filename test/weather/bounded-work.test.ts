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
  const timesAsked = (clauses: number, [russian, english]: readonly [string, string]) => {
    const text = (words: string) => Array.from({ length: clauses }, (_, k) => `${words} ${k}`).join(', ');
    const before = asked();
    check(toBitext([{ source: text(russian), target: text(english), ...LANGUAGES }]), {
      lexicon,
      only: ['partial-omission'],
    });
    return asked() - before;
  };
  // the first check turns the whole vocabulary round; what is known of a word is kept, so each of the others has words of its own
  timesAsked(4, ['кошка пьёт тёплое молоко', 'the cat drinks warm milk']);
  const times = timesAsked(4, ['мы увидели большой новый дом', 'we saw a big new house']);
  expect(times).toBeGreaterThan(0);
  const more = timesAsked(40, ['они построили старый каменный мост', 'they built an old stone bridge']);
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThan(13 * times);
});
