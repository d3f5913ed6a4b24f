import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/index';
import { caseBitext } from '../../../src/check/engine/test-rule';

const rows = readFileSync('fixtures/names/said-otherwise.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [source: string, target: string, verdict: 'silent' | 'warns']);

const rules = ['name-missing', 'name-added', 'name-spelling', 'name-inconsistent'];

/** What the rules of names warn of, in the direction that the letters of the original give. */
function warnings(source: string, target: string): string[] {
  const texts = { source: source.split(' || '), target: target.split(' || ') };
  const languages = /^\P{L}*\p{Script=Latin}/u.test(source)
    ? { sourceLanguage: 'en', targetLanguage: 'ru' }
    : {};
  return check(caseBitext({ ...texts, ...languages }), { only: rules })
    .filter(({ severity }) => severity !== 'info')
    .map(({ message }) => message);
}

describe('names that are said otherwise', () => {
  it.each(rows.filter(([, , verdict]) => verdict === 'silent'))('%s = %s', (source, target) => {
    expect(warnings(source, target)).toEqual([]);
  });

  it.each(rows.filter(([, , verdict]) => verdict === 'warns'))('%s is not %s', (source, target) => {
    expect(warnings(source, target)).not.toEqual([]);
  });
});
