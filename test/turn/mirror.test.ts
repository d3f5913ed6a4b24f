import { readFileSync } from 'node:fs';
import { assert, constantFrom, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingKeys } from '../../bench/findings/mirror';
import { caseBitext } from '../../src/check/engine/test-rule';
import { check, type Finding } from '../../src/index';
import { turnBitext } from '../../src/turn/orientation';

/** Rules that compare both texts: what they find is as sure in either direction. */
const comparing = [
  'omission addition partial-omission partial-addition name-missing name-added negation',
  'number-mismatch date-mismatch quantity-mismatch literal-mismatch sentence-type',
].flatMap((line) => line.split(' '));

/** Rules that look at one text: a warning of the translation, information of the original. */
const ofOneText = ['quotes', 'brackets', 'end-punctuation', 'repeated-word', 'mixed-script'];

/** Passages of both languages, Russian first: right ones and wrong ones. */
const passages = readFileSync('fixtures/rules/both-directions.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .filter((row) => row.length === 5 && row[3] && row[4] && !row[3].includes('¶'))
  .map(([, , direction, source, target]) =>
    direction === 'ru-en' ? ([source!, target!] as const) : ([target!, source!] as const),
  );

type Passage = (typeof passages)[number];

function bothWays(some: readonly Passage[], only: string[]) {
  const bitext = caseBitext({
    source: some.map(([russian]) => russian),
    target: some.map(([, english]) => english),
    beads: some.map(() => [1, 1] as const),
  });
  return [check(bitext, { only }), check(turnBitext(bitext), { only })] as const;
}

function keys(findings: readonly Finding[]): string[] {
  return [...new Set(findingKeys(findings))].sort();
}

const loud = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'info');

describe('with the sides exchanged', () => {
  it('the rules that compare both texts warn of the same passages of any document', () => {
    assert(
      property(
        uniqueArray(constantFrom(...passages), {
          minLength: 1,
          maxLength: 12,
          selector: ([russian]) => russian,
        }),
        (some) => {
          const [forth, back] = bothWays(some, comparing);
          expect(keys(loud(back))).toEqual(keys(loud(forth)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each(passages.map(([russian, english]) => ({ russian, english })))(
    'a slip of one text is a warning of the translation and information of the original: $russian | $english',
    ({ russian, english }) => {
      const [forth, back] = bothWays([[russian, english]], ofOneText);
      expect(keys(back)).toEqual(keys(forth));
      for (const one of loud(forth)) expect(loud(back).map(({ rule }) => rule)).not.toContain(one.rule);
    },
  );
});
