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

function seconds(action: () => unknown): number {
  const { user: before } = process.cpuUsage();
  action();
  return (process.cpuUsage().user - before) / 1e6;
}

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

  it('takes time that grows with its length', () => {
    const run = (count: number) =>
      seconds(() => check(one(list(count, syllables, 'ов'), list(count, latin, 'ov'))));
    run(100);
    expect(run(1600)).toBeLessThan(13 * Math.max(0.2, run(160)));
  });
});

describe('one word over and over', () => {
  it.each([
    ['Иванов ', 'Ivanov '],
    ['США ', 'USA '],
    ['слово ', 'word '],
    ['0 ', '0 '],
  ])('takes time that grows with its length: %s', (source, target) => {
    const run = (count: number) => seconds(() => check(one(source.repeat(count), target.repeat(count))));
    run(100);
    expect(run(4000)).toBeLessThan(13 * Math.max(0.3, run(400)));
  });

  it('overflows no call: a sentence of 130,000 words', () => {
    const bitext = one('слово '.repeat(130_000), 'word.');
    expect(() => nameLedger(bitext)).not.toThrow();
    expect(() => check(bitext)).not.toThrow();
  });
});

it('keeps no pairs of words for passages that are done: tables in many passages', () => {
  const tables = (name: string) => Array.from({ length: 20 }, (_, k) => `${name} ${k}: ${'0 '.repeat(1500)}`);
  const bitext = align(tables('Таблица'), tables('Table'), LANGUAGES);
  expect(seconds(() => check(bitext))).toBeLessThan(20);
});

it('reads the evidence of all beads in time that grows with their number', () => {
  const run = (count: number) => {
    const sentences = (word: string) => Array.from({ length: count }, (_, k) => `${word} ${k}.`);
    const bitext = align(sentences('Предложение номер'), sentences('Sentence number'), LANGUAGES);
    return seconds(() => bitext.beads.map(({ evidence }) => evidence.length));
  };
  run(100);
  expect(run(10_000)).toBeLessThan(13 * Math.max(0.15, run(1000)));
});
