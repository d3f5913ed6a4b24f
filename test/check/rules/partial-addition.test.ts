import { it } from 'vitest';
import { partialAddition } from '../../../src/check/rules/partial-addition';
import { testRule } from '../../../src/check/test-rule';
import { russianEnglish } from '../../../src/lexicon/ru-en';

const lexicon = russianEnglish();

it('partial-addition', () => {
  testRule(partialAddition, {
    valid: [
      {
        source: 'Президент подписал закон, который принял парламент.',
        target: 'The president signed the law that the parliament had passed.',
        lexicon,
      },
    ],
    invalid: [
      {
        source: 'Президент подписал закон и уехал в столицу.',
        target:
          'The president signed the law, which the parliament of the republic had passed after long disputes, and left for the capital.',
        lexicon,
        findings: [{ message: 'which the parliament of the republic had passed after long disputes' }],
      },
    ],
  });
});
