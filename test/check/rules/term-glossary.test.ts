import { it } from 'vitest';
import { termGlossary } from '../../../src/check/rules/wording/term-glossary';
import { testRule } from '../../../src/check/engine/test-rule';
import type { Glossary } from '../../../src/model/rule';

const glossary: Glossary = {
  terms: [
    { source: 'перемирие', target: ['armistice', 'cease-fire agreement'], forbidden: ['truce'] },
    { source: 'Народная армия', target: ["People's Army"] },
    { source: 'армия', target: ['army'] },
    { source: 'Труд', target: ['Trud'] },
    { source: 'главарь', target: [], forbidden: ['leader'] },
  ],
};

it('term-glossary', () => {
  testRule(termGlossary, {
    valid: [
      { source: 'Переговоры о перемирии.', target: 'Talks on armistices.' },
      { source: 'Условия перемирия.', target: 'The terms of the cease-fire agreement.' },
      { source: 'Бойцы Народной армии.', target: "Fighters of the People's Army." },
      { source: 'Ответ получен.', target: 'A truce was received.' },
      { source: 'Это был тяжёлый труд.', target: 'It was hard labour.' },
    ].map((test) => ({ ...test, glossary })),
    invalid: [
      { source: 'Об этом писал «Труд».', target: 'Labour wrote about it.', findings: 1 },
      {
        source: 'Переговоры о перемирии.',
        target: 'Talks on a truce.',
        findings: [
          {
            severity: 'error' as const,
            source: ['перемирии'],
            target: ['truce'],
            message: 'forbids this for ‘перемирие’; it asks for ‘armistice’ or ‘cease-fire agreement’',
          },
        ],
      },
      {
        source: 'Бойцы Народной армии.',
        target: 'Fighters of the national army.',
        findings: [{ source: ['Народной армии'], target: [], suggestion: "People's Army" }],
      },
      { source: 'Главари банды.', target: 'The leaders of the gang.', findings: [{ target: ['leaders'] }] },
    ].map((test) => ({ ...test, glossary })),
  });
});
