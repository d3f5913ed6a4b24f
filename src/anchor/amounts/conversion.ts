import { isCurrency } from './currency';

/** Dimension and size of each unit in the first unit of its dimension; international definitions (SI brochure, 9th ed.; NIST SP 811). */
const units: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  ms: ['time', 0.001],
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  month: ['time', 2_629_746], // a twelfth of the mean Gregorian year
  year: ['time', 31_556_952],
  decade: ['time', 315_569_520],
  century: ['time', 3_155_695_200],
  millennium: ['time', 31_556_952_000],
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  m: ['length', 1],
  km: ['length', 1000],
  inch: ['length', 0.0254],
  foot: ['length', 0.3048],
  yard: ['length', 0.9144],
  mile: ['length', 1609.344],
  'nautical mile': ['length', 1852],
  mg: ['mass', 0.001],
  g: ['mass', 1],
  kg: ['mass', 1000],
  centner: ['mass', 100_000],
  t: ['mass', 1_000_000],
  ounce: ['mass', 28.349_523_125],
  pound: ['mass', 453.592_37],
  cm2: ['area', 0.0001],
  m2: ['area', 1],
  km2: ['area', 1_000_000],
  foot2: ['area', 0.092_903_04],
  mile2: ['area', 2_589_988.110_336],
  acre: ['area', 4046.856_422_4],
  ha: ['area', 10_000],
  sotka: ['area', 100],
  ml: ['volume', 0.001],
  l: ['volume', 1],
  m3: ['volume', 1000],
  foot3: ['volume', 28.316_846_592],
  gallon: ['volume', 3.785_411_784],
  barrel: ['volume', 158.987_294_928],
  'm/s': ['speed', 1],
  'km/h': ['speed', 1 / 3.6],
  'mile/h': ['speed', 0.447_04],
  knot: ['speed', 1852 / 3600],
  W: ['power', 1],
  kW: ['power', 1000],
  MW: ['power', 1_000_000],
  GW: ['power', 1e9],
  hp: ['power', 735.498_75],
  Hz: ['frequency', 1],
  MHz: ['frequency', 1e6],
  GHz: ['frequency', 1e9],
  KB: ['data', 1e3],
  MB: ['data', 1e6],
  GB: ['data', 1e9],
  TB: ['data', 1e12],
};

/** Russian measures before 1918, and the same for them (Brockhaus and Efron, «Русская система мер»). */
const oldUnits: typeof units = {
  vershok: ['length', 0.044_45],
  arshin: ['length', 0.7112],
  sazhen: ['length', 2.1336],
  verst: ['length', 1066.8],
  desyatina: ['area', 10_925.4],
  verst2: ['area', 1_138_062],
  pood: ['mass', 16_380],
};

/** Translators turn old measures into round numbers of their own: twenty versts are "fifteen miles". */
const OLD_TOLERANCE = 0.25;

/** Roundings of a converted value: 10 km is "6 miles" as well as "6.2 miles". */
const TOLERANCE = 0.06;

/** Months and years are not round numbers of days: twelve weeks (84 days) are no error for three months (91.3). */
const CALENDAR_TOLERANCE = 0.09;

/** Further off than this, two quantities are no conversion of each other, not even a wrong one. */
const WRONG_LIMIT = 2;

/** What two amounts with different units are to each other. */
export type Conversion = 'right' | 'wrong' | 'none';

/** Dimension of a unit: `length`, `money` …; the unit itself when it has no table of conversion. */
export function dimensionOf(unit: string): string {
  return (units[unit] ?? oldUnits[unit])?.[0] ?? (isCurrency(unit) ? 'money' : unit);
}

/**
 * Tells whether two amounts are the same in different units. Rounding is allowed for; money is never converted, since
 * rates change.
 */
export function conversion(
  source: number,
  sourceUnit: string,
  target: number,
  targetUnit: string,
): Conversion {
  const isOld = sourceUnit in oldUnits || targetUnit in oldUnits;
  const [from, to] = [units[sourceUnit] ?? oldUnits[sourceUnit], units[targetUnit] ?? oldUnits[targetUnit]];
  if (sourceUnit === targetUnit || !from || !to || from[0] !== to[0] || source <= 0 || target <= 0)
    return 'none';
  const ratio = (source * from[1]) / (target * to[1]);
  const off = ratio > 1 ? ratio : 1 / ratio;
  const tolerance = isOld ? OLD_TOLERANCE : from[0] === 'time' ? CALENDAR_TOLERANCE : TOLERANCE;
  if (off <= 1 + tolerance || isRounded(ratio, source, target, from[0])) return 'right';
  return off < WRONG_LIMIT ? 'wrong' : 'none';
}

/** Furthest that a small number may be rounded: two miles for three kilometres, which are 1.86. */
const ROUNDED_LIMIT = 1.3;

/** Larger numbers are rounded within the tolerance. */
const SMALL = 10;

/**
 * True when one of two amounts is the other, rounded to a small whole number: three kilometres are 1.86 miles, "two miles". Time is counted,
 * and what only moves the point (kilometres, metres) is never rounded.
 *
 * @param ratio - of the source to the target, in one unit
 */
function isRounded(ratio: number, source: number, target: number, dimension: string): boolean {
  const shift = Math.log10((ratio * target) / source);
  if (dimension === 'time' || Math.abs(shift - Math.round(shift)) < 1e-6) return false;
  if (Math.max(ratio, 1 / ratio) > ROUNDED_LIMIT) return false;
  return isSmallOf(target, target * ratio) || isSmallOf(source, source / ratio);
}

function isSmallOf(written: number, exactly: number): boolean {
  return Number.isInteger(written) && written < SMALL && Math.abs(exactly - written) <= 0.5;
}

/** Degrees of the other scale, in either direction: 10 of Celsius are 50 of Fahrenheit; whole degrees. */
export function isOtherScale(source: number, target: number): boolean {
  return isFahrenheit(source, target) || isFahrenheit(target, source);
}

function isFahrenheit(celsius: number, fahrenheit: number): boolean {
  return Math.abs(celsius * 1.8 + 32 - fahrenheit) <= 1;
}
