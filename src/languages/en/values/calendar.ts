import type { WordRow } from '../../values/word-table';

/** Months, weekdays, seasons and the words around dates and times of English. */
export const calendarRows: readonly WordRow[] = [
  // abbreviations only before a date
  ...'mon tue wed thu fri sat sun'
    .split(' ')
    .map((word, index): WordRow => [word, { weekday: index + 1, capital: true, bound: true }]),
  ['tues', { weekday: 2, capital: true, bound: true }],
  ['thurs thur', { weekday: 4, capital: true, bound: true }],
  ['january', { month: 1, capital: true }],
  ['jan', { month: 1, capital: true, alone: 'never' }],
  ['february feb', { month: 2, capital: true }],
  // they begin sentences as verbs
  ['march', { month: 3, capital: true, alone: 'inside' }],
  ['mar', { month: 3, capital: true, alone: 'never' }],
  ['april', { month: 4, capital: true }],
  ['apr', { month: 4, capital: true, alone: 'never' }],
  ['may', { month: 5, capital: true, alone: 'inside' }],
  ['june', { month: 6, capital: true }],
  ['jun', { month: 6, capital: true, alone: 'never' }],
  ['july jul', { month: 7, capital: true }],
  ['august aug', { month: 8, capital: true }],
  ['september sept', { month: 9, capital: true }],
  ['sep', { month: 9, capital: true, alone: 'never' }],
  ['october oct', { month: 10, capital: true }],
  ['november nov', { month: 11, capital: true }],
  ['december', { month: 12, capital: true }],
  ['dec', { month: 12, capital: true, alone: 'never' }],
  ['monday mondays', { weekday: 1, salience: 0.8 }],
  ['tuesday tuesdays', { weekday: 2, salience: 0.8 }],
  // «среда» is read only in one of its forms
  ['wednesday wednesdays', { weekday: 3, salience: 0.4 }],
  ['thursday thursdays', { weekday: 4, salience: 0.8 }],
  ['friday fridays', { weekday: 5, salience: 0.8 }],
  ['saturday saturdays', { weekday: 6, salience: 0.8 }],
  ['sunday sundays', { weekday: 7, salience: 0.8 }],
  ['winter', { season: 1, salience: 0.3 }],
  // "spring" and "fall" are more often other words, "summer" is one for «летний» too
  ['spring', { season: 2, salience: 0.1 }],
  ['summer', { season: 3, salience: 0.3 }],
  ['autumn', { season: 4, salience: 0.3 }],
  // a verb and a noun of its own, so only with a year
  ['fall', { season: 4, bound: true }],
  ['century centuries', { calendar: 'century', unit: 'century', bound: true }],
  ['bc bce', { calendar: 'era-before', bound: true }],
  ['ad ce', { calendar: 'era', bound: true }],
  ['am a.m', { clock: 'am', bound: true }],
  ['pm p.m', { clock: 'pm', bound: true }],
  ["o'clock oclock", { clock: 'clock', bound: true }],
  ['morning', { clock: 'am', apart: true, bound: true }],
  ['afternoon evening', { clock: 'pm', apart: true, bound: true }],
  ['noon midday', { minutes: 720, salience: 0.4 }],
  ['midnight', { minutes: 0, salience: 0.4 }],
];
