import { it } from 'vitest';
import { nameSpelling } from '../../../src/check/rules/names/name-spelling';
import { testRule } from '../../../src/check/engine/test-rule';
import { bundled } from '../bundled';

it('name-spelling', () => {
  testRule(nameSpelling, {
    valid: bundled([
      { source: 'Он приехал из Астрахани.', target: 'He came from Astrakhan.' },
      { source: 'Командующий Пэн Дэхуай.', target: 'Commander Peng Dehuai.' },
      // another word of the same form is no misspelling
      { source: 'Юлия, вы уже читали письмо?', target: 'Julia, have you read the letter yet?' },
      { source: 'Карла, закройте дверь.', target: 'Carla, close the door.' },
      // a plural, an adjective, another place
      { source: 'Между двумя Германиями.', target: 'Between the two Germanies.' },
      { source: 'Реформа Дагестана удалась.', target: 'The Dagestani reform was a success.' },
      { source: 'Коби Брайант играл.', target: 'Kobe Bryant played.' },
      // usages of several countries
      { source: 'Выступил Рутковский.', target: 'Rutkowski spoke.' },
      { source: 'Композитор Чайковский.', target: 'The composer Tchaikovsky.' },
      { source: 'Это Джастин Остин.', target: 'This is Justin Austin.' },
    ]),
    invalid: bundled([
      {
        source: 'Он приехал из Петербурга.',
        target: 'He came from Petersbrug.',
        findings: [{ target: ['Petersbrug'], suggestion: 'Petersburg' }],
      },
      {
        source: 'Он приехал из Астрахани.',
        target: 'He came from Asrakhan.',
        findings: [{ source: ['Астрахани'], target: ['Asrakhan'], suggestion: 'Astrakhan' }],
      },
      {
        source: 'Командующий Пэн Дэхуай.',
        target: 'Commander PENG DEHUI.',
        findings: [{ suggestion: 'PENG DEHUAI', message: 'Palladius' }],
      },
      {
        source: 'Справку подписали Рутковский и Баштаков.',
        target: 'The report was signed by Rudkowski and Beshtakov.',
        findings: [{ target: ['Rudkowski'] }, { target: ['Beshtakov'], suggestion: 'Bashtakov' }],
      },
      {
        source: 'В Сеуле выступил Ли Сын Ман.',
        target: 'Li Syn Man spoke in Seoul.',
        findings: [{ target: ['Li Syn Man'], suggestion: 'Syngman Rhee' }],
      },
      {
        source: 'Там был Ло Жуйцин.',
        target: 'Luo Ruiqin was there.',
        findings: [{ suggestion: 'Luo Ruiqing' }],
      },
    ]),
  });
});
