import { it } from 'vitest';
import { partialOmission } from '../../../src/check/rules/losses/partial-omission';
import { testRule } from '../../../src/check/engine/test-rule';
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
      {
        // a free rendering leaves words over on both sides
        source: 'Мы ехали всю ночь, не смыкая глаз, и прибыли на рассвете.',
        target: 'We travelled all night, wide awake, and arrived at dawn.',
        lexicon,
      },
      {
        // the clause stands elsewhere
        source: 'Когда война закончилась, он вернулся в родной город.',
        target: 'He returned to his home town when the war was over.',
        lexicon,
      },
      {
        // nothing corresponds: the business of not-a-translation
        source: 'Цены на нефть выросли, а рубль снова подешевел к доллару.',
        target: 'The museum opens its doors at nine.',
        lexicon,
      },
      {
        // a thousand words that may all translate each other
        source: 'дом стоит старый дом, '.repeat(300),
        target: 'house stands old house, '.repeat(300),
        lexicon,
      },
    ],
    invalid: [
      {
        source: 'Директор музея рассказал детям смешные истории на прошлой неделе.',
        target: 'The director of the museum told the children funny stories.',
        lexicon,
        findings: [{ severity: 'info', source: ['прошлой неделе'] }],
      },
      {
        source:
          'Президент подписал закон, который вчера после долгих споров принял парламент республики, и уехал в столицу.',
        target: 'The president signed the law and left for the capital.',
        lexicon,
        findings: [{ message: 'который вчера после долгих споров принял парламент республики' }],
      },
      {
        // more is gone than is left
        source:
          'Штаб по контролю за ситуацией в столице сообщает: за сутки подтверждено шестьсот новых случаев заражения вирусом среди жителей города.',
        target: 'The headquarters reports.',
        lexicon,
        findings: [
          {
            severity: 'warning',
            source: ['за сутки подтверждено шестьсот новых случаев заражения вирусом среди жителей города'],
          },
        ],
      },
      {
        // the whole clause, not the words of it that say most
        source: 'Если бы одна из них закрыла солнце, вот как это выглядело бы.',
        target: 'If one of them had covered the sun.',
        lexicon,
        findings: [{ severity: 'warning', source: ['вот как это выглядело бы'] }],
      },
      {
        // quotation marks part no clauses
        source:
          'В параде участвовали моряки, а большой корабль "Адмирал Макаров" показал зрителям высадку десанта.',
        target: 'Sailors took part in the parade.',
        lexicon,
        findings: [
          {
            severity: 'warning',
            source: ['а большой корабль "Адмирал Макаров" показал зрителям высадку десанта'],
          },
        ],
      },
    ],
  });
});
