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
      // initials of a name there
      {
        source: 'Bruce founded Software in the Public Interest, Inc.',
        target: 'Брюс основал компанию «Программы в интересах общества» (SPI, Inc.).',
        sourceLanguage: 'en',
        targetLanguage: 'ru',
      },
      // labels of an interface
      {
        source: ['Press Flag. Then close it.', 'Flag the package.', 'Flag the other one.'],
        target: ['Нажмите Отметить. Закройте.', 'Отметить пакет.', 'Отметить другой.'],
        sourceLanguage: 'en',
        targetLanguage: 'ru',
      },
      // what stands in the place of a lost name is the business of name-missing
      {
        source: 'В этой игре Джордан набрал много очков.',
        target: 'In this game Kolonko scored many points.',
      },
    ]),
    invalid: bundled([
      // a list that was put in is one finding
      {
        source: 'The tribes live in South America.',
        target: 'Племена живут в Боливии, Гвиане и Перу, в Южной Америке.',
        sourceLanguage: 'en',
        targetLanguage: 'ru',
        findings: [{ severity: 'warning', target: ['Боливии', 'Гвиане', 'Перу'] }],
      },
      // a word of the original that is left over may mean the name
      {
        source: 'Он забил гол за «драконоборцев» вчера.',
        target: 'He scored a goal for Kolonko yesterday.',
        findings: [{ severity: 'info', target: ['Kolonko'] }],
      },
      {
        source: 'Bruce founded Software in the Public Interest, Inc.',
        target: 'Брюс основал компанию «Программы в интересах общества» (RQT, Inc.).',
        sourceLanguage: 'en',
        targetLanguage: 'ru',
        findings: [{ severity: 'warning', target: ['RQT'] }],
      },
      {
        source: 'Ответ получен сегодня.',
        target: 'An answer from Kolonko was received today.',
        findings: [{ severity: 'warning', source: [], target: ['Kolonko'] }],
      },
    ]),
  });
});
