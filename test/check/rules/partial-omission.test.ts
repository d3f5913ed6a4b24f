import { it } from 'vitest';
import { partialOmission } from '../../../src/check/rules/partial-omission';
import { testRule } from '../../../src/check/test-rule';
import { russianEnglish } from '../../../src/lexicon/ru-en';

const lexicon = russianEnglish();

it('partial-omission', () => {
  testRule(partialOmission, {
    valid: [
      {
        source: 'Президент подписал закон, который принял парламент.',
        target: 'The president signed the law that the parliament had passed.',
        lexicon,
      },
    ],
    invalid: [
      {
        source:
          'Президент подписал закон, который вчера после долгих споров принял парламент республики, и уехал в столицу.',
        target: 'The president signed the law and left for the capital.',
        lexicon,
        findings: [{ message: 'который вчера после долгих споров принял парламент республики' }],
      },
    ],
  });
});
