import type { WordRow } from '../../values/word-table';
import { adjective, feminine, feminineThird, masculine } from '../morphology/paradigms';

/** Number words of Russian with all their forms. */
export function numberRows(): WordRow[] {
  return [...cardinals, ...regularCardinals(), ...ordinalRows(), ...scales, ...fractions, ...multiples];
}

// «один» counts, but also means "a", "alone", "the same": only numbers beside it tell.
const cardinals: WordRow[] = [
  ['ноль ноля нолю нолем ноле нуль нуля нулю нулем нуле', { cardinal: 0, salience: 0.4 }],
  ['один одна одно одного одной одному одну одним одном одною', { cardinal: 1, salience: 0.1 }],
  ['два две двух двум двумя', { cardinal: 2, salience: 0.6 }],
  ['двое двоих двоим двоими вдвоем', { cardinal: 2, salience: 0.5 }],
  ['оба обе обоих обеих обоим обеим обоими обеими', { cardinal: 2, salience: 0.05 }],
  ['три трех трем тремя', { cardinal: 3, salience: 0.8 }],
  ['трое троих троим троими втроем', { cardinal: 3, salience: 0.7 }],
  ['четыре четырех четырем четырьмя', { cardinal: 4, salience: 0.85 }],
  ['четверо четверых четверым четверыми вчетвером', { cardinal: 4, salience: 0.8 }],
  ['пятеро пятерых пятерым пятерыми', { cardinal: 5, salience: 0.85 }],
  ['шестеро шестерых шестерым шестерыми', { cardinal: 6, salience: 0.85 }],
  ['семеро семерых семерым семерыми', { cardinal: 7, salience: 0.85 }],
  ['восемь восьми восемью восьмью', { cardinal: 8 }],
  ['сорок', { cardinal: 40 }],
  // also the magpie
  ['сорока', { cardinal: 40, salience: 0.3 }],
  ['пятьдесят пятидесяти пятьюдесятью', { cardinal: 50 }],
  ['шестьдесят шестидесяти шестьюдесятью', { cardinal: 60 }],
  ['семьдесят семидесяти семьюдесятью', { cardinal: 70 }],
  ['восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью', { cardinal: 80 }],
  ['девяносто девяноста', { cardinal: 90 }],
  ['сто ста', { cardinal: 100 }],
  ['двести двухсот двумстам двумястами двухстах', { cardinal: 200 }],
  ['триста трехсот тремстам тремястами трехстах', { cardinal: 300 }],
  ['четыреста четырехсот четыремстам четырьмястами четырехстах', { cardinal: 400 }],
  ['пара пары паре пару парой', { cardinal: 2, salience: 0.05, scale: 1 }],
];

/** Those in -ь with -и, -ью: пять, пяти, пятью; and the hundreds made of them: пятьсот, пятисот, пятистам. */
function regularCardinals(): WordRow[] {
  const stems = [
    'пят 5', 'шест 6', 'сем 7', 'девят 9', 'десят 10', 'одиннадцат 11', 'двенадцат 12', 'тринадцат 13', 'четырнадцат 14',
    'пятнадцат 15', 'шестнадцат 16', 'семнадцат 17', 'восемнадцат 18', 'девятнадцат 19', 'двадцат 20', 'тридцат 30',
  ]; // prettier-ignore
  const rows = stems.map((row): WordRow => {
    const [stem, value] = row.split(' ') as [string, string];
    return [[`${stem}ь`, `${stem}и`, `${stem}ью`], { cardinal: Number(value) }];
  });
  for (const [nominative, genitive, instrumental, value] of [
    ['пять', 'пяти', 'пятью', 500],
    ['шесть', 'шести', 'шестью', 600],
    ['семь', 'семи', 'семью', 700],
    ['восемь', 'восьми', 'восемью', 800],
    ['девять', 'девяти', 'девятью', 900],
  ] as const) {
    const forms = [
      `${nominative}сот`,
      `${genitive}сот`,
      `${genitive}стам`,
      `${instrumental}стами`,
      `${genitive}стах`,
    ];
    rows.push([forms, { cardinal: value }]);
  }
  // «семью» is also "family" in the accusative; as an instrumental it is rare
  const others = rows.map(([forms, word]): WordRow => [
    (forms as string[]).filter((form) => form !== 'семью'),
    word,
  ]);
  return [...others, ['семью', { cardinal: 7, salience: ALSO_A_NOUN }]];
}

/** Stems of the ordinals. */
export const ordinalStems: readonly (readonly [string, number])[] = [
  ['перв', 1],
  ['втор', 2],
  ['четверт', 4],
  ['пят', 5],
  ['шест', 6],
  ['седьм', 7],
  ['восьм', 8],
  ['осьм', 8],
  ['девят', 9],
  ['десят', 10],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['пятнадцат', 15],
  ['шестнадцат', 16],
  ['семнадцат', 17],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['двадцат', 20],
  ['тридцат', 30],
  ['сороков', 40],
  ['пятидесят', 50],
  ['шестидесят', 60],
  ['семидесят', 70],
  ['восьмидесят', 80],
  ['девяност', 90],
  ['сот', 100],
  ['двухсот', 200],
  ['трехсот', 300],
  ['четырехсот', 400],
  ['пятисот', 500],
  ['шестисот', 600],
  ['семисот', 700],
  ['восьмисот', 800],
  ['девятисот', 900],
  ['тысячн', 1000],
  ['миллионн', 1e6],
  ['миллиардн', 1e9],
];

/** Salience of a word that is as often no number: «семью», family or seven. */
const ALSO_A_NOUN = 0.2;

function ordinalRows(): WordRow[] {
  const rows = ordinalStems.map(([stem, value]): WordRow => {
    // «миллиардный» is as often "worth a billion"
    const salience = value === 1 ? 0.25 : value === 2 ? 0.5 : value >= 1000 ? 0.3 : 0.85;
    const word = { ordinal: value, salience, ...(value > 1 && { denominator: value }) };
    // «сот» is the genitive of «сто» and «соты», «сотой» … are fractions: only compounds make them ordinals
    if (stem === 'шест') return [adjective(stem).filter((form) => form !== 'шестом'), word];
    return [adjective(stem), value === 100 ? { ...word, salience: 0.5 } : word];
  });
  // «шестом» is also "with a pole"
  rows.push(['шестом', { ordinal: 6, salience: ALSO_A_NOUN, denominator: 6 }]);
  const third = 'третий третья третье третьего третьему третьим третьем третью третьей';
  rows.push([third, { ordinal: 3, salience: 0.75, denominator: 3 }]);
  // «одни …, другие …, третьи …»: still others
  rows.push(['третьи третьих третьими', { ordinal: 3, salience: 0.3 }]);
  return rows;
}

const scales: WordRow[] = [
  ['тысяча тысячу тысячей тысячью тыс', { scale: 1000 }],
  ['тысячи тысяче тысяч тысячам тысячами тысячах', { scale: 1000, vague: true }],
  ['тысяч тысячи миллионов миллиона миллиардов миллиарда сотни', { inverts: true }],
  ['к k', { scale: 1000, bound: true }],
  ...(
    [
      ['миллион', 'млн', 1e6],
      ['миллиард', 'млрд', 1e9],
      ['триллион', 'трлн', 1e12],
    ] as const
  ).flatMap(([stem, short, scale]): WordRow[] => [
    [[stem, `${stem}ом`, short], { scale }],
    [
      masculine(stem)
        .slice(1)
        .filter((form) => !form.endsWith('ом')),
      { scale, vague: true },
    ],
  ]),
  ['сотня сотни сотне сотню сотней сотен сотням сотнями сотнях', { scale: 100, vague: true }],
  [
    'десяток десятка десятку десятком десятке десятки десятков десяткам десятками десятках',
    { scale: 10, vague: true },
  ],
  [feminine('дюжин'), { scale: 12, vague: true }],
  [masculine('лакх'), { scale: 1e5 }],
  [masculine('крор'), { scale: 1e7 }],
];

const fractions: WordRow[] = [
  ['полтора полторы полутора', { cardinal: 1.5 }],
  ['полтораста полутораста', { cardinal: 150 }],
  [feminine('половин'), { fraction: 0.5, salience: 0.3 }],
  [feminineThird('трет'), { fraction: 1 / 3, denominator: 3, salience: 0.5 }],
  [feminineThird('четверт'), { fraction: 0.25, denominator: 4, salience: 0.3 }],
  ['полмиллиона полумиллиона', { cardinal: 500_000 }],
  ['полмиллиарда полумиллиарда', { cardinal: 500_000_000 }],
  ['полтриллиона полутриллиона', { cardinal: 500_000_000_000 }],
  ['полтысячи', { cardinal: 500 }],
  ['полсотни', { cardinal: 50 }],
  ['полдюжины', { cardinal: 6 }],
  ['декада декады декаде декаду декадой', { amount: [10, 'day'], salience: 0.05 }],
  ['полгода полугода', { amount: [0.5, 'year'] }],
  ['полчаса получаса', { amount: [0.5, 'hour'] }],
  ['полвека полувека', { amount: [50, 'year'] }],
  ['полминуты', { amount: [0.5, 'minute'] }],
  ['полдня', { amount: [0.5, 'day'], salience: 0.3 }],
  ['полнедели', { amount: [0.5, 'week'] }],
  ['полмесяца', { amount: [0.5, 'month'] }],
  ['полстолетия полустолетия', { amount: [50, 'year'] }],
  ['полпроцента', { amount: [0.5, '%'] }],
  ['полтонны', { amount: [0.5, 't'] }],
  ['полдесятка', { cardinal: 5, salience: 0.5 }],
  ['полкилометра', { amount: [0.5, 'km'] }],
  ['полметра', { amount: [0.5, 'm'] }],
  ['полкило полкилограмма', { amount: [0.5, 'kg'] }],
  ['пол-литра поллитра', { amount: [0.5, 'l'] }],
  [
    'десятилетие десятилетия десятилетию десятилетием десятилетии десятилетий десятилетиям десятилетиями десятилетиях',
    { unit: 'decade', salience: 0.3 },
  ],
];

// How often: as numbers, since English says "twice", "double", "two times" or "a factor of two"
const multiples: WordRow[] = [
  ['дважды', { cardinal: 2, salience: 0.5 }],
  ...[
    ['удвои', 2, 0.1],
    ['утрои', 3, 0.2],
  ].map(([stem, value, salience]): WordRow => [
    'л ла ло ли лся лась лось лись ть ться т тся'.split(' ').map((ending) => `${stem!}${ending}`),
    { cardinal: value as number, salience: salience as number },
  ]),
  ['нулевые нулевых', { decade: 2000, bound: true }],
  ['впервые', { ordinal: 1, salience: 0.25 }],
  ['сначала сперва поначалу вначале', { ordinal: 1, salience: 0.15 }],
  ['трижды', { cardinal: 3, salience: 0.7 }],
  ['четырежды', { cardinal: 4, salience: 0.7 }],
  ['вдвое', { cardinal: 2, salience: 0.4 }],
  ['втрое', { cardinal: 3, salience: 0.6 }],
  ['вчетверо', { cardinal: 4, salience: 0.6 }],
  ['впятеро', { cardinal: 5, salience: 0.6 }],
  ['вдесятеро', { cardinal: 10, salience: 0.6 }],
  [[...adjective('двойн')], { cardinal: 2, salience: 0.1, bound: false }],
  [[...adjective('тройн')], { cardinal: 3, salience: 0.2 }],
  [[...adjective('двукратн')], { cardinal: 2, salience: 0.5 }],
  [feminine('тройк').concat('троек'), { cardinal: 3, salience: 0.05 }],
  [feminine('четверк').concat('четверок'), { cardinal: 4, salience: 0.05 }],
  [feminine('пятерк').concat('пятерок'), { cardinal: 5, salience: 0.1 }],
  [feminine('шестерк').concat('шестерок'), { cardinal: 6, salience: 0.1 }],
  [feminine('семерк').concat('семерок'), { cardinal: 7, salience: 0.1 }],
  [feminine('восьмерк').concat('восьмерок'), { cardinal: 8, salience: 0.1 }],
  [feminine('девятк').concat('девяток'), { cardinal: 9, salience: 0.1 }],
  [feminine('двадцатк').concat('двадцаток'), { cardinal: 20, salience: 0.3 }],
  ['дубль дубля', { cardinal: 2, salience: 0.05 }],
];
