import type { WordRow } from '../../values/word-table';

/** Number words of English. */
export function numberRows(): WordRow[] {
  return [
    ...small.map((word, value): WordRow => [
      word,
      { cardinal: value, ...(value < 5 && { salience: soft[value]! }) },
    ]),
    ...tens.map((word, index): WordRow => [word, { cardinal: 20 + 10 * index }]),
    ...ordinals.map((word, index): WordRow => {
      const value = index + 1;
      const salience = value === 1 ? 0.25 : value === 2 ? 0.5 : value === 3 ? 0.75 : 0.85;
      return [word, { ordinal: value, salience, ...(value > 2 && { denominator: value }) }];
    }),
    ...tenths.map((word, index): WordRow => [word, { ordinal: 20 + 10 * index, salience: 0.85 }]),
    ...decades.map((word, index): WordRow => [word, { decade: 20 + 10 * index }]),
    ...others,
  ];
}

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);

// "one" and "no one" are pronouns as often as numbers; "two" may be «пара», "both", «оба»
const soft = [0.4, 0.1, 0.6, 0.8, 0.85];

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ordinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);

const tenths = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const jubilees: WordRow[] = [
  ['centenary centennial', { amount: [100, 'year'], salience: 0.5 }],
  ['sesquicentennial', { amount: [150, 'year'], salience: 0.5 }],
  ['bicentenary bicentennial', { amount: [200, 'year'], salience: 0.5 }],
  ['tercentenary tricentennial', { amount: [300, 'year'], salience: 0.5 }],
  ['quincentenary quincentennial', { amount: [500, 'year'], salience: 0.5 }],
];

const others: WordRow[] = [
  ['fourty', { cardinal: 40 }],
  ['nought naught', { cardinal: 0, salience: 0.4 }],
  ['hundred', { scale: 100 }],
  ['thousand', { scale: 1000 }],
  ['k', { scale: 1000, bound: true }],
  ['million', { scale: 1e6 }],
  ['m mln mn', { scale: 1e6, bound: true }],
  ['billion', { scale: 1e9 }],
  ['b bn bln', { scale: 1e9, bound: true }],
  ['trillion', { scale: 1e12 }],
  ['lakh lakhs', { scale: 1e5 }],
  ['crore crores', { scale: 1e7 }],
  ['tn trln', { scale: 1e12, bound: true }],
  ['dozen', { scale: 12, orScale: 10 }],
  ['tens', { scale: 10, vague: true }],
  ['hundreds', { scale: 100, vague: true }],
  ['thousands', { scale: 1000, vague: true }],
  ['millions', { scale: 1e6, vague: true }],
  ['billions', { scale: 1e9, vague: true }],
  ['trillions', { scale: 1e12, vague: true }],
  ['dozens', { scale: 10, vague: true }],
  ['hundredth', { ordinal: 100, denominator: 100, salience: 0.85 }],
  ['thousandth', { ordinal: 1000, denominator: 1000, salience: 0.85 }],
  ['millionth', { ordinal: 1e6, denominator: 1e6, salience: 0.85 }],
  ['half halves', { fraction: 0.5, denominator: 2, salience: 0.3 }],
  ['thirds', { denominator: 3, bound: true }],
  ['quarter quarters', { fraction: 0.25, denominator: 4, salience: 0.3 }],
  ['fourths', { denominator: 4, bound: true }],
  ['fifths', { denominator: 5, bound: true }],
  ['sixths', { denominator: 6, bound: true }],
  ['sevenths', { denominator: 7, bound: true }],
  ['eighths', { denominator: 8, bound: true }],
  ['ninths', { denominator: 9, bound: true }],
  ['tenths', { denominator: 10, bound: true }],
  ['hundredths', { denominator: 100, bound: true }],
  ['both', { cardinal: 2, salience: 0.05 }],
  ['couple pair', { cardinal: 2, salience: 0.05, vague: true }],
  ['firstly', { ordinal: 1, salience: 0.2 }],
  ['secondly', { ordinal: 2, salience: 0.2 }],
  ['thirdly', { ordinal: 3, salience: 0.2 }],
  ['fourthly', { ordinal: 4, salience: 0.2 }],
  ['fifthly', { ordinal: 5, salience: 0.2 }],
  ['twice', { cardinal: 2, salience: 0.5 }],
  ['thrice', { cardinal: 3, salience: 0.7 }],
  ['double doubles doubled doubling twofold', { cardinal: 2, salience: 0.1 }],
  ['halved halving', { cardinal: 2, salience: 0.1 }],
  ['bilateral bipartite', { cardinal: 2, salience: 0.05 }],
  ['trilateral tripartite triangular', { cardinal: 3, salience: 0.2 }],
  ['quadrilateral quadripartite', { cardinal: 4, salience: 0.3 }],
  ...jubilees,
  ['triple triples tripled tripling threefold', { cardinal: 3, salience: 0.2 }],
  ['fourfold quadruple quadrupled', { cardinal: 4, salience: 0.4 }],
  ['fivefold', { cardinal: 5, salience: 0.6 }],
  ['tenfold', { cardinal: 10, salience: 0.6 }],
  ['single', { cardinal: 1, salience: 0.05 }],
];
