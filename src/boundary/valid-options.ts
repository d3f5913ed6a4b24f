import { didYouMean } from '../did-you-mean';
import { SverkaError } from '../errors';

/** What an option must be; `any` where the option is looked at elsewhere. */
export type OptionType = 'string' | 'number' | 'boolean' | 'function' | 'object' | 'array' | 'any';

/** Every option of a function with the kind of value that it takes; more than one kind as a list. */
export type OptionTypes<T> = Readonly<Record<keyof T & string, OptionType | readonly OptionType[]>>;

/**
 * Checks the options of a public function and leaves out those that are undefined, which mean the default.
 *
 * @param name - the function, for the message
 * @param given - what the caller gave
 * @param types - every option that the function has
 * @returns the options without undefined ones
 * @throws SverkaError `INVALID_OPTION` for an unknown option, with the one that may be meant, and for a value of a wrong kind
 */
export function validOptions<T extends object>(name: string, given: T, types: OptionTypes<T>): T {
  if (kindOf(given) !== 'object') throw invalid(`${name}: options are an object; got ${shown(given)}`);
  const valid: Partial<T> = {};
  const known = Object.keys(types) as (keyof T & string)[];
  for (const [key, value] of Object.entries(given)) {
    const option = known.find((one) => one === key);
    if (option === undefined) {
      throw invalid(
        `${name} has no option '${key}'${didYouMean(key, known)} (it has: ${[...known].sort().join(', ')})`,
      );
    }
    if (value === undefined) continue;
    requireKind(`${name}: ${key}`, value, types[option]);
    valid[option] = value as T[typeof option];
  }
  return valid as T;
}

/**
 * Checks the kind of one value.
 *
 * @param name - the function and the option, for the message: `align: maxBead`
 * @throws SverkaError `INVALID_OPTION`
 */
export function requireKind(name: string, value: unknown, own: OptionType | readonly OptionType[]): void {
  const wanted: readonly string[] = typeof own === 'string' ? [own] : own;
  if (!wanted.includes('any') && !wanted.includes(kindOf(value)))
    throw invalid(`${name} must be ${wanted.map(withArticle).join(' or ')}; got ${shown(value)}`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && Number.isNaN(value)) return 'not a number';
  return Array.isArray(value) ? 'array' : typeof value;
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** A value as an error message shows it: short, and never a text of many lines. */
export function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return String(value);
}

function invalid(message: string): SverkaError {
  return new SverkaError('INVALID_OPTION', message);
}
