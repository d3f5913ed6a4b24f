import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { check } from '../../../src/index';

/** A line there is a passage with what a rule says of it: whoever knows a passage that is judged wrongly can add it. */
const cases = readFileSync('fixtures/rules/both-directions.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));

it.each(cases)('%s %s %s: %s | %s', (rule, verdict, direction, source, target) => {
  const [sourceLanguage, targetLanguage] = direction!.split('-') as [string, string];
  const bitext = caseBitext({ source: source!, target: target!, sourceLanguage, targetLanguage });
  const found = check(bitext, { only: [rule!] });
  const warnings = found.filter(({ severity }) => severity !== 'info');
  expect(warnings.length > 0).toBe(verdict === 'warns');
  if (verdict === 'informs') expect(found).not.toHaveLength(0);
});
