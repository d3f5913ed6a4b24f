import { it } from 'vitest';
import { nameAdded } from '../../../src/check/rules/names/name-added';
import { testRule } from '../../../src/check/engine/test-rule';
import { bundled } from '../bundled';

it('name-added', () => {
  testRule(nameAdded, {
    valid: bundled([
      { source: 'Ответ получен от Риджуэя.', target: 'An answer came from Ridgway.' },
      { source: 'Он жил на костромской улице.', target: 'He lived in a street in Kostroma.' },
      { source: 'ФАС проверит цены.', target: 'The Federal Antimonopoly Service will check the prices.' },
      { source: 'Ответ получен в понедельник.', target: "I'm told the answer came on Monday." },
      // what stands in the place of a lost name is the business of name-missing
      {
        source: 'В этой игре Джордан набрал много очков.',
        target: 'In this game Kolonko scored many points.',
      },
    ]),
    invalid: bundled([
      // a word of the original that is left over may mean the name
      {
        source: 'Он забил гол за «драконоборцев» вчера.',
        target: 'He scored a goal for Kolonko yesterday.',
        findings: [{ severity: 'info', target: ['Kolonko'] }],
      },
      {
        source: 'Ответ получен сегодня.',
        target: 'An answer from Kolonko was received today.',
        findings: [{ severity: 'warning', source: [], target: ['Kolonko'] }],
      },
    ]),
  });
});
