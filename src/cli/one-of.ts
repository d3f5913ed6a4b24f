import { didYouMean } from '../did-you-mean';
import { UsageError } from './command';

/** The value when it is one of the choices; else a usage error that lists them. */
export function oneOf<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (!found) {
    throw new UsageError(
      `${option} must be one of ${choices.join(', ')}; got '${value}'${didYouMean(value, choices)}`,
    );
  }
  return found;
}
