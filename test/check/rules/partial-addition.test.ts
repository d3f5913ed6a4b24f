import { it } from 'vitest';
import { partialAddition } from '../../../src/check/rules/losses/partial-addition';
import { testRule } from '../../../src/check/engine/test-rule';
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
      {
        source: 'Сев за стол, он написал письмо матери.',
        target: 'He sat down at the table, and then he wrote a letter to his mother.',
        lexicon,
      },
    ],
    invalid: [
      {
        // a single word before one that is rendered
        source: 'Директор открыл новый музей в центре города.',
        target: 'The director officially opened the new museum in the center of the city.',
        lexicon,
        findings: [{ severity: 'warning', target: ['officially'] }],
      },
      {
        // what translators spell out is less sure than what they would have to invent
        source: 'Он работает на строительстве новой линии метро.',
        target: 'He works on the construction of the new line of the metro system.',
        lexicon,
        findings: [{ severity: 'info', target: ['system'] }],
      },
      {
        source: 'Президент подписал закон и уехал в столицу.',
        target:
          'The president signed the law, which the parliament of the republic had passed after long disputes, and left for the capital.',
        lexicon,
        findings: [{ message: 'which the parliament of the republic had passed after long disputes' }],
      },
      {
        // a clause of words that say little
        source: 'Украинские военные будут контролировать прекращение огня.',
        target:
          'The Ukrainian military will control the ceasefire, but she does not put up with these things.',
        lexicon,
        findings: [{ severity: 'warning', target: ['but she does not put up with these things'] }],
      },
      {
        // more is new than was there
        source: 'Спасибо за помощь.',
        target:
          'Thank you for your help, the federal service has questioned the legality of the new contract.',
        lexicon,
        findings: [
          {
            severity: 'warning',
            target: ['the federal service has questioned the legality of the new contract'],
          },
        ],
      },
    ],
  });
});
