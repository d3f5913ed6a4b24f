import { requireShape } from '../../boundary/valid-arguments';
import { requireText } from '../../boundary/valid-text';
import type { Shape } from '../../boundary/shapes';
import levenshtein from 'fast-levenshtein';
import { prepareName, type PreparedName } from './prepare-name';
import { spellingUnits } from './spelling-units';

export { prepareOwnName as prepareName, type PreparedName } from './prepare-name';

/**
 * How likely an English spelling renders a Russian name.
 *
 * Prepare names with {@link prepareName} and use {@link preparedSimilarity} when one name is compared with many.
 *
 * @param russian - a name in Cyrillic, any case, in any grammatical case
 * @param english - a name in Latin letters
 * @returns a probability in [0, 1]; .5 where right and wrong are equally likely; 0 when a side has no letters
 * @example
 * ```ts
 * nameSimilarity('Риджуэю', 'Ridgway') > 0.99; // true
 * ```
 */
export function nameSimilarity(russian: string, english: string): number {
  requireText('nameSimilarity: russian', russian);
  requireText('nameSimilarity: english', english);
  return similarity(prepareName(russian), prepareName(english));
}

/**
 * How likely one prepared name renders the other.
 *
 * A best path through both spellings, stretch beside stretch, where each pair of stretches is worth the logarithm of
 * how much likelier it is in a rendering than by chance (a weighted edit distance over multi-letter units).
 *
 * @param one - the Cyrillic name, prepared
 * @param other - the Latin one, prepared; the order does not matter
 * @returns a probability in [0, 1]; .5 where right and wrong are equally likely
 * @example
 * ```ts
 * const name = prepareName('Риджуэй');
 * ['Ridgway', 'Truman'].map((word) => preparedSimilarity(name, prepareName(word)) > 0.8); // [true, false]
 * ```
 */
export function preparedSimilarity(one: PreparedName, other: PreparedName): number {
  requireShape('preparedSimilarity: one', one, preparedShape);
  requireShape('preparedSimilarity: other', other, preparedShape);
  return similarity(one, other);
}

/** What {@link prepareName} gives, as far as a mistake can be told. */
const preparedShape: Shape = {
  fields: {
    script: new Set(['cyrillic', 'latin', 'other']),
    key: 'text',
    length: 'index',
    from: 'vector',
    units: 'vector',
    lengths: 'vector',
    skip: 'vector',
    hope: 'vector',
    sounds: 'vector',
  },
};

function similarity(one: PreparedName, other: PreparedName): number {
  if (one.length === 0 || other.length === 0) return 0;
  if (one.script === other.script) return sameScript(one, other);
  const [cyrillic, latin] = one.script === 'cyrillic' ? [one, other] : [other, one];
  if (cyrillic.script !== 'cyrillic' || latin.script !== 'latin') return 0;
  if (cyrillic.length > 2 * latin.length + 3 || latin.length > 2 * cyrillic.length + 5) return 0;
  if (soundsFarApart(cyrillic, latin)) return 0;
  const value = bestPath(cyrillic, latin);
  return value === -Infinity ? 0 : 1 / (1 + Math.exp(-(slope * value + intercept)));
}

/** Names of one script: the same letters, or nearly; half of them different is as good as nothing in common. */
function sameScript(one: PreparedName, other: PreparedName): number {
  if (one.key === other.key) return one.script === 'other' ? 0 : 1;
  const longer = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) * 2 > longer) return 0;
  return Math.max(0, 1 - (2 * levenshtein.get(one.key, other.key)) / longer);
}

/** Logistic regression of right against random pairs on {@link bestPath}, on rows outside those measured. */
const slope = 0.95;
const intercept = -3.6;

/** Paths that cannot come above this, in nats, are given up: such a pair has less than 3 in 100 and is told as 0. */
const hopeless = 0;

/**
 * The phonetic key first: right pairs differ by at most two or three runs of consonants (99.9% of the development pairs),
 * random ones by more in seven cases of ten. Long names may differ by more, by their endings.
 */
export function soundsFarApart({ sounds: a, length }: PreparedName, { sounds: b }: PreparedName): boolean {
  let difference = 0;
  for (let k = 0; k < a.length; k++) difference += Math.abs(a[k]! - b[k]!);
  return difference > (length < 6 ? 2 : length < 12 ? 3 : 4);
}

let cells = new Float64Array(64 * 64);

/**
 * Log-likelihood ratio, in nats, of the best way to read one spelling as the other.
 *
 * @param least - paths that cannot come above this are given up
 */
export function bestPath(cyrillic: PreparedName, latin: PreparedName, least = hopeless): number {
  const { worth, latinCount } = spellingUnits();
  const [rows, columns] = [cyrillic.length + 1, latin.length + 1];
  if (cells.length < rows * columns) cells = new Float64Array(rows * columns);
  const table = cells;
  table.fill(-Infinity, 0, rows * columns);
  table[0] = 0;
  const { from: cyrillicFrom, units: cyrillicUnits, lengths: cyrillicLengths, skip: cyrillicSkip } = cyrillic;
  const { from: latinFrom, units: latinUnits, lengths: latinLengths, skip: latinSkip, hope } = latin;
  for (let i = 0; i < rows; i++) {
    const last = i === rows - 1;
    const [unitStart, unitEnd] = last ? [0, 0] : [cyrillicFrom[i]!, cyrillicFrom[i + 1]!];
    for (let j = 0; j < columns; j++) {
      const value = table[i * columns + j]!;
      if (value + hope[j]! < least) continue;
      if (j < columns - 1) raise(table, i * columns + j + 1, value - latinSkip[j]!);
      if (last) continue;
      raise(table, (i + 1) * columns + j, value - cyrillicSkip[i]!);
      const [from, to] = j < columns - 1 ? [latinFrom[j]!, latinFrom[j + 1]!] : [0, 0];
      for (let u = unitStart; u < unitEnd; u++) {
        const base = cyrillicUnits[u]! * latinCount;
        const row = (i + cyrillicLengths[u]!) * columns + j;
        const nothing = worth[base]!;
        if (nothing === nothing) raise(table, row, value + nothing);
        for (let v = from; v < to; v++) {
          const pair = worth[base + latinUnits[v]!]!;
          if (pair === pair) raise(table, row + latinLengths[v]!, value + pair);
        }
      }
    }
  }
  return table[rows * columns - 1]!;
}

function raise(table: Float64Array, at: number, value: number): void {
  if (value > table[at]!) table[at] = value;
}
