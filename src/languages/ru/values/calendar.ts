import type { WordRow } from '../../values/word-table';
import { adjective, adjectiveSoft, masculineSoft, neuterIye } from '../morphology/paradigms';

/** Months, weekdays, seasons and the words around dates and times of Russian. */
export function calendarRows(): WordRow[] {
  return [...months, ...monthAdjectives, ...weekdays, ...seasons, ...calendar, ...clock];
}

const months: WordRow[] = [
  [[...masculineSoft('январ'), 'янв'], { month: 1 }],
  [[...masculineSoft('феврал'), 'фев', 'февр'], { month: 2 }],
  // names and forms of other words («мая», «Августа», «Марта») mean months only in lower case or beside a number
  [['март', 'марта', 'марту', 'мартом', 'марте', 'мар'], { month: 3, lower: true }],
  [[...masculineSoft('апрел'), 'апр'], { month: 4 }],
  [['май', 'мая', 'маю', 'маем', 'мае'], { month: 5, lower: true }],
  [[...masculineSoft('июн'), 'июн'], { month: 6 }],
  [[...masculineSoft('июл'), 'июл'], { month: 7 }],
  [['август', 'августа', 'августу', 'августом', 'августе', 'авг'], { month: 8, lower: true }],
  [[...masculineSoft('сентябр'), 'сен', 'сент'], { month: 9 }],
  [[...masculineSoft('октябр'), 'окт'], { month: 10 }],
  [[...masculineSoft('ноябр'), 'нояб', 'ноя'], { month: 11 }],
  [[...masculineSoft('декабр'), 'дек'], { month: 12 }],
];

const monthAdjectives: WordRow[] = [
  ...[
    'январск',
    'февральск',
    'мартовск',
    'апрельск',
    'майск',
    'июньск',
    'июльск',
    'августовск',
    'сентябрьск',
    'октябрьск',
  ],
  ...['ноябрьск', 'декабрьск'],
].map((stem, index) => [adjective(stem), { month: index + 1, salience: 0.4, lower: true }]);

// «среда» is also "environment"; the accusative is nearly always the day
const weekdayForms = [
  'понедельник понедельника понедельнику понедельником понедельнике понедельники понедельников понедельникам',
  'вторник вторника вторнику вторником вторнике вторники вторников вторникам',
  'среду средам',
  'четверг четверга четвергу четвергом четверге четверги четвергов четвергам',
  'пятница пятницы пятнице пятницу пятницей пятниц пятницам',
  'суббота субботы субботе субботу субботой суббот субботам',
  'воскресенье воскресенья воскресенью воскресеньем воскресений воскресеньям',
];

const weekdayAdjectives = ['понедельничн', 'вторничн', '', 'четвергов', 'пятничн', '', 'воскресн'];

/** «субботняя» is soft, as «летняя» is. */
const softWeekday = 'субботн';

const weekdays: WordRow[] = [
  ...weekdayForms.map((forms, index): WordRow => [
    forms,
    { weekday: index + 1, salience: index === 2 ? 0.4 : 0.8 },
  ]),
  ...weekdayAdjectives.flatMap((stem, index): WordRow[] =>
    stem
      ? [
          [
            stem === softWeekday ? adjectiveSoft(stem) : adjective(stem),
            { weekday: index + 1, salience: 0.3 },
          ],
        ]
      : [],
  ),
  [adjectiveSoft('субботн'), { weekday: 6, salience: 0.3 }],
  // abbreviations only before a date
  ...'пн вт ср чт пт сб вс'
    .split(' ')
    .map((word, index): WordRow => [word, { weekday: index + 1, bound: true }]),
];

const seasons: WordRow[] = [
  ['зима зимы зиме зиму зимой', { season: 1, salience: 0.3 }],
  ['весна весны весне весну весной', { season: 2, salience: 0.3 }],
  ['лето лета лету летом лете', { season: 3, salience: 0.3 }],
  ['осень осени осенью', { season: 4, salience: 0.3 }],
  ...['зимн', 'весенн', 'летн', 'осенн'].map((stem, index): WordRow => [
    adjectiveSoft(stem),
    { season: index + 1, salience: 0.3 },
  ]),
];

const calendar: WordRow[] = [
  ['год', { calendar: 'year', unit: 'year', counts: 'one', bound: true }],
  ['года', { calendar: 'year', unit: 'year', counts: 'few', bound: true }],
  ['году годом', { calendar: 'year', unit: 'year', counts: 'none', bound: true }],
  ['годе', { calendar: 'year', unit: 'year', bound: true }],
  ['г', { calendar: 'year', unit: 'year', measure: 'g', bound: true }],
  ['годы годов годам годами годах гг', { calendar: 'decade', unit: 'year', bound: true }],
  ['лет', { unit: 'year', bound: true }],
  ['век века веку веком веке веков векам веках', { calendar: 'century', unit: 'century', bound: true }],
  ['в вв', { calendar: 'century', unit: 'century', stopped: true, bound: true }],
  // alone it is an anniversary as often
  [
    neuterIye('столет'),
    { calendar: 'century', unit: 'century', amount: [100, 'year'], salience: 0.1, bound: true },
  ],
  ['эры н.э', { calendar: 'era', bound: true }],
];

// «полвосьмого» is half past seven
const halfPasts =
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого'
    .split(' ')
    .map((hour, index): WordRow => [`пол${hour}`, { halfPast: index }]);

const clock: WordRow[] = [
  ['час часа часу часом часе часы часов часам часами часах ч', { clock: 'clock', unit: 'hour', bound: true }],
  ['час часу', { hourItself: true }],
  ['час', { each: true }],
  ['ч', { clock24: true }],
  ['утра', { clock: 'am', bound: true }],
  ['дня', { clock: 'pm', unit: 'day', bound: true }],
  ...halfPasts,
  ['вечера', { clock: 'pm', bound: true }],
  ['ночи', { clock: 'night', bound: true }],
  ['полдень полудня полудню', { minutes: 720, salience: 0.4 }],
  ['полночь полночи полуночи полночью', { minutes: 0, salience: 0.4 }],
];
