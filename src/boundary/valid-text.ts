import { SverkaError } from '../errors';
import { shown } from './shown';

/**
 * Checks that an argument is a text.
 *
 * @param name - of the function and the argument, for the message: `segment: text`
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireText(name: string, value: unknown): void {
  if (typeof value === 'string') return;
  throw new SverkaError('INVALID_INPUT', `${name} must be a text; got ${shown(value)}`);
}
