import type { WordRow } from '../word-table';
import { adjective, masculineSoft, neuterIye } from './paradigms';

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

const weekdays: WordRow[] = [
  ['понедельник понедельника понедельнику понедельником понедельнике', { weekday: 1, salience: 0.8 }],
  ['вторник вторника вторнику вторником вторнике', { weekday: 2, salience: 0.8 }],
  // «среда» is also "environment"; the accusative is nearly always the day
  ['среду', { weekday: 3, salience: 0.4 }],
  ['четверг четверга четвергу четвергом четверге', { weekday: 4, salience: 0.8 }],
  ['пятница пятницы пятнице пятницу пятницей', { weekday: 5, salience: 0.8 }],
  ['суббота субботы субботе субботу субботой', { weekday: 6, salience: 0.8 }],
  ['воскресенье воскресенья воскресенью воскресеньем', { weekday: 7, salience: 0.8 }],
];

const seasons: WordRow[] = [
  ['зима зимы зиме зиму зимой', { season: 1, salience: 0.3 }],
  ['весна весны весне весну весной', { season: 2, salience: 0.3 }],
  ['лето лета лету летом лете', { season: 3, salience: 0.3 }],
  ['осень осени осенью', { season: 4, salience: 0.3 }],
];

const calendar: WordRow[] = [
  ['год года году годом годе г', { calendar: 'year', unit: 'year', bound: true }],
  ['годы годов годам годами годах гг', { calendar: 'decade', unit: 'year', bound: true }],
  ['лет', { unit: 'year', bound: true }],
  ['век века веку веком веке веков векам веках в вв', { calendar: 'century', unit: 'century', bound: true }],
  [neuterIye('столет'), { calendar: 'century', unit: 'century', bound: true }],
  ['эры э', { calendar: 'era', bound: true }],
];

const clock: WordRow[] = [
  ['час часа часу часом часе часы часов часам часами часах ч', { clock: 'clock', unit: 'hour', bound: true }],
  ['утра', { clock: 'am', bound: true }],
  ['дня', { clock: 'pm', unit: 'day', bound: true }],
  ['вечера', { clock: 'pm', bound: true }],
  ['ночи', { clock: 'night', bound: true }],
  ['полдень полудня полудню', { minutes: 720, salience: 0.4 }],
  ['полночь полночи полуночи полночью', { minutes: 0, salience: 0.4 }],
];
