import type { WordRow } from '../word-table';
import { adjective, feminine, masculine } from './paradigms';

/** Units, currencies and references of Russian. All count only beside a number. */
export function unitRows(): WordRow[] {
  return [
    ...[...time, ...length, ...others, ...currencies].map(([forms, unit]): WordRow => [
      forms,
      { unit, bound: true },
    ]),
<<<<<<< HEAD
=======
    ['сутки суток суткам сутками сутках', { unit: 'day', lone: 0.05 }],
>>>>>>> 3cc38d5 (Read numbers, dates, quantities and acronyms as values, and compare those of two texts)
    ...powers,
    ...references,
    ...joiners,
  ];
}

type UnitRow = readonly [string | string[], string];

const time: UnitRow[] = [
  [[...feminine('секунд'), 'сек'], 'second'],
  [[...feminine('минут'), 'мин'], 'minute'],
  ['день дня дню днем дне дни дней дням днями днях', 'day'],
  ['неделя недели неделе неделю неделей недель неделям неделями неделях', 'week'],
  ['месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах мес', 'month'],
  ['тысячелетие тысячелетия тысячелетий тысячелетии', 'millennium'],
  ['миллисекунда миллисекунды миллисекунд мс', 'ms'],
];

const length: UnitRow[] = [
  [[...masculine('миллиметр'), 'мм'], 'mm'],
  [[...masculine('сантиметр'), 'см'], 'cm'],
  [[...masculine('метр'), ...adjective('метров'), 'м'], 'm'],
  [[...masculine('километр'), ...adjective('километров'), 'км'], 'km'],
  ['миля мили миле милю милей миль милям милями милях', 'mile'],
  [[...masculine('фут'), 'футов'], 'foot'],
  [masculine('дюйм'), 'inch'],
  [masculine('ярд'), 'yard'],
  ['верста версты версте версту верстой верст верстам верстами верстах', 'verst'],
  ['гектар гектара гектару гектаром гектаре гектары гектаров гектарам гектарами гектарах га', 'ha'],
  [masculine('акр'), 'acre'],
];

const others: UnitRow[] = [
  [[...masculine('миллиграмм'), 'мг'], 'mg'],
  [[...masculine('грамм'), 'гр'], 'g'],
  [[...masculine('килограмм'), 'кг', 'кило'], 'kg'],
  [[...feminine('тонн'), 'т'], 't'],
  [[...masculine('центнер'), 'ц'], 'centner'],
  [masculine('фунт'), 'pound'],
  [masculine('пуд'), 'pood'],
  ['унция унции унцию унций унциях', 'ounce'],
  [[...masculine('литр'), 'л'], 'l'],
  [[...masculine('миллилитр'), 'мл'], 'ml'],
  [masculine('галлон'), 'gallon'],
  ['баррель барреля баррели баррелей баррелям', 'barrel'],
  ['ватт вт', 'W'],
  ['киловатт квт', 'kW'],
  ['мегаватт мвт', 'MW'],
  ['гигаватт гвт', 'GW'],
  ['вольт вольта', 'V'],
  ['герц гц', 'Hz'],
  ['мегагерц мгц', 'MHz'],
  ['гигагерц ггц', 'GHz'],
  ['килобайт килобайта кб', 'KB'],
  ['мегабайт мегабайта мегабайтов мб', 'MB'],
  ['гигабайт гигабайта гигабайтов гб', 'GB'],
  ['терабайт терабайта терабайтов тб', 'TB'],
  ['градус градуса градусу градусом градусе градусы градусов градусам градусами градусах', 'degree'],
  [
    'процент процента проценту процентом проценте проценты процентов процентам процентами процентах проц',
    '%',
  ],
<<<<<<< HEAD
=======
  [adjective('процентн'), '%'],
>>>>>>> 3cc38d5 (Read numbers, dates, quantities and acronyms as values, and compare those of two texts)
  ['промилле', '‰'],
  ['узел узла узлы узлов узлах', 'knot'],
  ['лошадиных л.с', 'hp'],
];

const currencies: UnitRow[] = [
  ['рубль рубля рублю рублем рубле рубли рублей рублям рублями рублях руб р', 'RUB'],
  ['копейка копейки копейке копейку копейкой копеек копейкам копейками копейках коп', 'kopeck'],
  [[...masculine('доллар'), 'долл'], 'USD'],
  [masculine('цент'), 'cent'],
  ['евро', 'EUR'],
  [feminine('гривн').concat('гривен'), 'UAH'],
  ['юань юаня юаню юанем юане юани юаней юаням юанями юанях', 'CNY'],
  ['иена иены иене иену иеной иен иенам иенами йена йены йен', 'JPY'],
  ['вона воны вон', 'KRW'],
  ['тенге', 'KZT'],
  [feminine('рупи').concat('рупия рупии рупий рупиях'.split(' ')), 'INR'],
  [feminine('лир'), 'lira'],
  [[...feminine('крон')], 'krone'],
  [feminine('марок').concat(['марка', 'марки', 'марку', 'маркам', 'марок']), 'DEM'],
  [masculine('франк'), 'franc'],
  ['злотый злотых злотыми', 'PLN'],
];

const powers: WordRow[] = [
  [[...adjective('квадратн'), 'кв'], { power: 2, bound: true }],
  [
    [...adjective('кубическ'), 'куб', 'кубометр', 'кубометра', 'кубометров', 'кубометры'],
    { power: 3, bound: true },
  ],
];

const references: WordRow[] = (
  [
    ['ф фонд фонда фонде', 'f'],
    ['оп опись описи', 'op'],
    ['д дело дела деле', 'd'],
    ['л лл лист листы листа листов', 'l'],
    ['стр с страница страницы странице', 'p'],
    ['п пункт пункта пункте пункту', 'para'],
    ['ст статья статьи статье статью', 'art'],
    ['гл глава главы главе главу', 'ch'],
    ['т том тома томе', 'vol'],
    ['вып выпуск', 'issue'],
    ['резолюция резолюции резолюцию резолюцией', 'res'],
    ['номер номера номером номере', 'no'],
  ] as const
).map(([forms, reference]) => [forms, { reference, bound: true }]);

const joiners: WordRow[] = [
  ['и', { joiner: 'and' }],
  ['с со от', { joiner: 'from' }],
  ['до по', { joiner: 'to' }],
  ['между', { joiner: 'between' }],
  ['половиной', { joiner: 'half' }],
  ['в', { joiner: 'in' }],
  ['из', { joiner: 'of' }],
];
