import { expect, it } from 'vitest';
import { check } from '../../../src/index';
import { nameSpelling } from '../../../src/check/rules/names/name-spelling';
import { caseBitext, testRule } from '../../../src/check/engine/test-rule';
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

it('name-spelling by a house system', () => {
  testRule(nameSpelling, {
    valid: bundled([
      // in the system that is asked for; by custom; of a foreigner
      {
        source: 'Выступил Юрий Кузьмичёв.',
        target: 'Yuriy Kuzmichev spoke.',
        options: { romanization: 'bgn-pcgn' },
      },
      { source: 'Он приехал из Москвы.', target: 'He came from Moscow.', options: { romanization: 'icao' } },
      { source: 'Приехал Риджуэй.', target: 'Ridgway has come.', options: { romanization: 'icao' } },
      { source: 'Выступил Юрий Кузьмичёв.', target: 'Yuri Kuzmichev spoke.' },
      { source: 'Там был Ло Жуйцин.', target: 'Luo Ruiqing was there.', options: { chinese: 'pinyin' } },
    ]),
    invalid: bundled([
      {
        source: 'Выступил Ягодкин.',
        target: 'Yagodkin spoke.',
        options: { romanization: 'icao' },
        findings: [{ target: ['Yagodkin'], suggestion: 'Iagodkin', message: 'house system' }],
      },
      {
        source: 'Там был Чжан Вэйминь.',
        target: 'Zhang Weimin was there.',
        options: { chinese: 'wade-giles' },
        findings: [{ target: ['Zhang Weimin'], message: 'wade-giles' }],
      },
    ]),
  });
});

it('name-spelling wants a house system that there is', () => {
  const bitext = caseBitext({ source: 'Выступил Щербицын.', target: 'Shcherbitsyn spoke.' });
  expect(() => check(bitext, { rules: { 'name-spelling': ['warning', { romanization: 'bgn' }] } })).toThrow(
    "'romanization' must be one of bgn-pcgn",
  );
});

it('a case ending that was taken over', () => {
  testRule(nameSpelling, {
    valid: bundled([
      { source: 'Пьесу Горького поставили в мае.', target: 'The play by Gorky was staged in May.' },
      { source: 'Анна Иванова приехала в мае.', target: 'Anna Ivanova came in May.' },
      { source: 'Александра Иванова приехала в мае.', target: 'Alexandra Ivanova came in May.' },
      { source: 'Книга Анны Ивановой вышла в мае.', target: 'The book by Anna Ivanova came out in May.' },
      // nominatives that look like other cases
      { source: 'Он прочёл Полевого в мае.', target: 'He read Polevoy in May.' },
      {
        source: 'Роман о докторе Живаго вышел в мае.',
        target: 'The novel about Doctor Zhivago came out in May.',
      },
      { source: 'Приехал Виктор Успасских.', target: 'Viktor Uspasskikh has come.' },
    ]),
    invalid: bundled([
      {
        source: 'Пьесу Горького поставили в мае.',
        target: 'The play by Gorkogo was staged in May.',
        findings: [{ severity: 'warning', target: ['Gorkogo'], suggestion: 'Gorky' }],
      },
      // so maps have it
      {
        source: 'Он живёт на улице Горького.',
        target: 'He lives in Gorkogo Street.',
        findings: [{ severity: 'info', target: ['Gorkogo'] }],
      },
      {
        source: 'Он встретился с Семёном Сидоровым в мае.',
        target: 'He met Semyon Sidorovym in May.',
        findings: [{ suggestion: 'Semyon Sidorov' }],
      },
      {
        source: 'Книга Петра Иванова вышла в мае.',
        target: 'The book by Pyotr Ivanova came out in May.',
        findings: [{ suggestion: 'Pyotr Ivanov' }],
      },
      {
        source: 'Он жил в Ленинграде до войны.',
        target: 'He lived in Leningrade until the war.',
        findings: [{ suggestion: 'Leningrad' }],
      },
    ]),
  });
});
