import { didYouMean } from '../did-you-mean';
import { SverkaError } from '../errors';
import { faultOf, type Shape } from './shapes';

/** Every option of a function with the shape of the values that it takes; `any` where the option is looked at elsewhere. */
export type OptionTypes<T> = Readonly<Record<keyof T & string, Shape>>;

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
  const fault = faultOf(`${name}: options`, given, 'object');
  if (fault !== undefined) throw invalid(fault);
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
    const wrong = faultOf(`${name}: ${key}`, value, types[option]);
    if (wrong !== undefined) throw invalid(wrong);
    valid[option] = value as T[typeof option];
  }
  return valid as T;
}

function invalid(message: string): SverkaError {
  return new SverkaError('INVALID_OPTION', message);
}
