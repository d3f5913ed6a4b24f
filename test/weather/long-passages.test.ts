import { describe, expect, it } from 'vitest';
import { align, check, nameLedger } from '../../src/index';

const LANGUAGES = { sourceLanguage: 'ru', targetLanguage: 'en' } as const;
const one = (source: string, target: string) => align([source], [target], LANGUAGES);

const syllables = ['ба', 'ве', 'ги', 'до', 'жу', 'ки', 'ло', 'ми', 'но', 'пе', 'ру', 'са'];
const latin = ['ba', 've', 'gi', 'do', 'zhu', 'ki', 'lo', 'mi', 'no', 'pe', 'ru', 'sa'];
/** Made-up surnames: Бавегиов, Bavegiov. */
const surname = (k: number, parts: string[], ending: string) => {
  const word = [k, k / 12, k / 144, k / 7].map((n) => parts[Math.floor(n) % 12]!).join('');
  return word[0]!.toUpperCase() + word.slice(1) + ending;
};
const list = (count: number, parts: string[], ending: string) =>
  Array.from({ length: count }, (_, k) => surname(k, parts, ending)).join(', ');

// How time grows with length is measured by `npm run bench -- weather`: what was quadratic would meet the limit of a test here.

describe('a list of people without full stops', () => {
  it('has every name paired, however long it is', () => {
    const count = 400;
    const { entries, missing } = nameLedger(
      one(`Присутствовали: ${list(count, syllables, 'ов')}.`, `Present were ${list(count, latin, 'ov')}.`),
    );
    expect(entries.length).toBeGreaterThan(0.97 * new Set(list(count, syllables, 'ов').split(', ')).size);
    expect(missing.length).toBeLessThan(0.02 * count);
  });

  it('still shows the one name that is lost, and the one that is put in', () => {
    const source = list(400, syllables, 'ов').split(', ');
    const target = list(400, latin, 'ov').split(', ');
    source[200] = 'Хрущёв';
    target[300] = 'Wilberforce';
    const ledger = nameLedger(one(`Были: ${source.join(', ')}.`, `There were ${target.join(', ')}.`));
    expect(ledger.missing.map(({ text }) => text)).toContain('Хрущёв');
    expect(ledger.added.map(({ text }) => text)).toContain('Wilberforce');
  });

  it('is checked to its end', () => {
    const source = list(800, syllables, 'ов');
    const findings = check(one(`${source}, 5 мая.`, `${list(800, latin, 'ov')}, 6 May.`));
    expect(findings.map(({ rule }) => rule)).toContain('date-mismatch');
  });
});

describe('one word over and over', () => {
  it.each([
    ['Иванов ', 'Ivanov '],
    ['США ', 'USA '],
    ['слово ', 'word '],
    ['0 ', '0 '],
    ['5 млн ', '5 mln '],
    ['июня ', 'iyunya '],
  ])('is checked to its end: %s', (source, target) => {
    const findings = check(one(`${source.repeat(2000)}5 мая.`, `${target.repeat(2000)}6 May.`));
    expect(findings.map(({ rule }) => rule)).toContain('date-mismatch');
  });

  it('is no name where it is one word of 50,000 capitals', () => {
    expect(nameLedger(one('А'.repeat(50_000), 'A'.repeat(50_000))).entries.length).toBeLessThan(2);
  });

  it('overflows no call: a sentence of 130,000 words', () => {
    const bitext = one('слово '.repeat(130_000), 'word.');
    expect(() => nameLedger(bitext)).not.toThrow();
    expect(() => check(bitext)).not.toThrow();
  });
});

it('checks tables in many passages, each to its end', () => {
  const tables = (name: string, last: string) =>
    Array.from({ length: 8 }, (_, k) => `${name} ${k}: ${'0 '.repeat(800)}${last}`);
  const findings = check(align(tables('Таблица', '5 мая'), tables('Table', '6 May'), LANGUAGES));
  expect(findings.filter(({ rule }) => rule === 'date-mismatch')).not.toHaveLength(0);
});

it('reads the evidence of all beads of a long text', () => {
  const sentences = (word: string) => Array.from({ length: 4000 }, (_, k) => `${word} ${k}.`);
  const { beads } = align(sentences('Предложение номер'), sentences('Sentence number'), LANGUAGES);
  expect(beads).toHaveLength(4000);
  for (const { evidence } of beads) expect(evidence.length).toBeGreaterThan(0);
});
