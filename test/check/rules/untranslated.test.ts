import { it } from 'vitest';
import { bundled } from '../bundled';
import { untranslated } from '../../../src/check/rules/losses/untranslated';
import { testRule } from '../../../src/check/engine/test-rule';

it('untranslated', () => {
  testRule(untranslated, {
    valid: [
      { source: 'Встреча в Москве.', target: 'A meeting in Moscow.' },
      { source: 'Группа ABBA.', target: 'The group ABBA.' },
      // an address is in no language
      { source: 'Подробности: https://пример.рф/.', target: 'Details: https://пример.рф/.' },
      { source: 'Пишите на почта@пример.рф.', target: 'Write to почта@пример.рф.' },
      // same script: names and numbers may be the same on both sides
      { source: 'Angela Merkel, Berlin 1990', target: 'Angela Merkel, Berlin 1990', sourceLanguage: 'de' },
    ],
    invalid: [
      {
        source: 'Он видел войска. Они шли.',
        target: 'He saw войска.Они marched.',
        findings: [{ target: ['войска.Они'] }],
      },
      {
        source: 'Он видел войска.',
        target: 'He saw войска.',
        findings: [{ target: ['войска'], severity: 'error' }],
      },
      {
        source: 'Журнал «Новый мир» вышел.',
        target: '«Новый мир» came out after the войны.',
        findings: [{ target: ['Новый мир'] }, { target: ['войны'] }],
      },
      { source: 'Родина.', target: 'Rodina (Родина).', findings: [{ severity: 'info', target: ['Родина'] }] },
      {
        source: 'Wir gehen heute nach Hause.',
        target: 'Wir gehen heute nach Hause.',
        sourceLanguage: 'de',
        findings: 1,
      },
    ],
  });
});

/** An English original: what Russian keeps in Latin letters, and what it does not. */
const english = { sourceLanguage: 'en', targetLanguage: 'ru' } as const;

it('untranslated in a Russian translation', () => {
  const kept: readonly [source: string, target: string][] = [
    ['Charles IX built the palace.', 'Карл IX построил дворец.'],
    ['The iPhone supports USB-C.', 'iPhone поддерживает USB-C.'],
    ['She was on Face the Nation on Sunday.', 'В воскресенье она была на Face the Nation.'],
    ['Write to 10 Downing Street, London.', 'Пишите по адресу 10 Downing Street, London.'],
    ['The virus was grown in vitro.', 'Вирус вырастили in vitro.'],
    ['Open the file setup.exe.', 'Откройте файл setup.exe.'],
    ['Amnesty International protested.', 'Amnesty International выразила протест.'],
    // what is written to a machine
    ['Find ?name(score) among them.', 'Найдите среди них ?name(score).'],
    ['Set color=window there.', 'Задайте там color=window.'],
    ['The tag is in help|copy form.', 'Метка имеет вид help|copy.'],
  ];
  const left: readonly [source: string, target: string, words: string[]][] = [
    ['Close the window and the door.', 'Закройте window и дверь.', ['window']],
    ['The harvest was poor that year.', 'В тот год harvest был плохим.', ['harvest']],
    ['He asked for a new house.', 'Он попросил a new house.', ['new house']],
    [
      'The meeting was held in the morning and nobody came.',
      'The meeting was held in the morning and nobody came.',
      ['The meeting was held in the morning and nobody came.'],
    ],
    // nothing that was cited or called so
    [
      'He said that the old window was open.',
      'Он сказал, что старое window открыто (окно во двор).',
      ['window'],
    ],
    ['The «old door» had 2 locks and a window.', '«Старая дверь» имела 2 замка и window.', ['window']],
    // a noun that names nothing stands before it
    ['They opened the old window.', 'Они открыли старое window.', ['window']],
  ];
  const cited: readonly [source: string, target: string, words: string[]][] = [
    ['The word window is short.', 'Слово «window» короткое.', ['window']],
    ['The word window is short.', 'Слово window короткое.', ['window']],
    ['Press the tab key.', 'Нажмите клавишу tab.', ['tab']],
    ['The arm was dropped, as it was old.', 'Поддержка архитектуры arm прекращена, она стара.', ['arm']],
    [
      'It can clone itself, which is called a fork.',
      'Он может клонировать себя, это называется fork.',
      ['fork'],
    ],
    ['Interpreters, known as shells, do so.', 'Так делают интерпретаторы, известные как shells.', ['shells']],
    ['It was a snake at the river.', 'У реки была snake (змея).', ['snake']],
    ['news: messages of a group', 'news: сообщения группы', ['news']],
    [
      'It can be minutes, hours, days in all.',
      'Всего может быть minutes, hours, days.',
      ['minutes, hours, days'],
    ],
    ['hold package_name', 'hold имя_пакета', ['hold']],
    ['It says “Device 001: old root hub” there.', 'Там стоит «Device 001: old root hub».', ['old root hub']],
    [
      'Bugs of critical, grave and serious severity come first.',
      'Сначала идут ошибки важности critical, grave и serious.',
      ['critical, grave', 'serious'],
    ],
  ];
  testRule(untranslated, {
    valid: bundled(kept.map(([source, target]) => ({ source, target, ...english }))),
    invalid: bundled([
      ...left.map(([source, target, words]) => ({
        source,
        target,
        ...english,
        findings: [{ target: words, severity: 'error' as const }],
      })),
      ...cited.map(([source, target, words]) => ({
        source,
        target,
        ...english,
        findings: words.map((word) => ({ target: [word], severity: 'info' as const })),
      })),
      // the name of a program, left wherever it stands
      {
        source: ['Start aptitude now.', 'The screen of aptitude is black.', 'Close the window.'],
        target: ['Запустите aptitude.', 'Экран aptitude чёрный.', 'Закройте window.'],
        ...english,
        findings: [
          { target: ['aptitude'], severity: 'info' as const },
          { target: ['aptitude'], severity: 'info' as const },
          { target: ['window'], severity: 'error' as const },
        ],
      },
      // passages that follow each other are told once
      {
        source: ['He came in the morning.', 'Nobody was there but the cook.', 'Then he went away.'],
        target: ['He came in the morning.', 'Nobody was there but the cook.', 'Потом он ушёл.'],
        ...english,
        findings: [
          {
            message: 'These 2 passages',
            target: ['He came in the morning.', 'Nobody was there but the cook.'],
            severity: 'error' as const,
          },
        ],
      },
      {
        source: 'The play was shown on Saturday. Nobody came.',
        target: 'Ïüåñà áûëà ïîêàçàíà â ñóááîòó.',
        ...english,
        findings: [{ message: 'wrong encoding' }],
      },
    ]),
  });
});
