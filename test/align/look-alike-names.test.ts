import { expect, it } from 'vitest';
import { soundBuckets } from '../../src/align/prepare/sound-buckets';
import { align } from '../../src/index';

const syllables = ['ба', 'ве', 'ги', 'до', 'жу', 'ки', 'ло', 'ми', 'но', 'пе', 'ру', 'са'];
const latin = ['ba', 've', 'gi', 'do', 'zhu', 'ki', 'lo', 'mi', 'no', 'pe', 'ru', 'sa'];

/** Made-up surnames that all begin alike: Бавебаге, Бавебаве. */
const surname = (k: number, [first, second, ...others]: string[]) => {
  const all = [first!, second!, ...others];
  const word = `${first}${second}${[k, k / 12, k / 144].map((n) => all[Math.floor(n) % 12]!).join('')}`;
  return word[0]!.toUpperCase() + word.slice(1);
};

it('aligns thousands of sentences whose names look alike', () => {
  const sentences = (parts: string[], ending: string) =>
    // 1,009 is prime to the 1,728 names, so that neighbours differ
    Array.from({ length: 1500 }, (_, k) => `${surname((k * 1009) % 1728, parts)} ${ending}`);
  const { beads } = align(sentences(syllables, 'прибыл.'), sentences(latin, 'came.'), {
    sourceLanguage: 'ru',
    targetLanguage: 'en',
  });
  expect(beads).toHaveLength(1500);
});

it('compares no word with more than a few hundred, and one with the same consonants always', () => {
  const sounds = Array.from(
    { length: 20_000 },
    (_, k) =>
      `pr${k.toString(26).replace(/./g, (digit) => `a${'bcdfghklmnpqrstvwxzbcdfghk'[Number.parseInt(digit, 26)]!}`)}`,
  );
  const bucketOf = soundBuckets(sounds);
  for (const [id, sound] of sounds.entries()) {
    const bucket = bucketOf(sound);
    expect(bucket.length).toBeLessThanOrEqual(400);
    if (id < 400) expect(bucket).toContain(id);
  }
  const vowels = soundBuckets(
    Array.from({ length: 3000 }, (_, k) => `pr${'aeiou'[k % 5]!.repeat(1 + (k >> 3))}`),
  );
  expect(vowels('pra').length).toBeLessThanOrEqual(400);
  expect(soundBuckets(['prava', '', 'prost'])('pravo')).toEqual([0, 2]);
});
