import { SverkaError } from '../errors';
import { shown } from './shown';

/**
 * Checks that an argument is a list of rungs. Says what `requireShape` with `rungShape` says, in a tenth of its code: `evaluate` is small, and pages take it alone.
 *
 * @param name - of the function and the argument, for the message
 * @throws SverkaError `INVALID_INPUT` that names the part which is wrong
 */
export function requireLadder(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw fault(name, 'a list', value);
  // holes of a list count as undefined
  for (let k = 0; k < value.length; k++) {
    const [rung, place] = [value[k] as unknown, `${name}[${k}]`];
    if (!isObject(rung)) throw fault(place, 'an object', rung);
    for (const side of ['source', 'target']) {
      const range = rung[side];
      if (!isObject(range)) throw fault(`${place}.${side}`, 'an object', range);
      for (const end of ['start', 'end']) {
        const index = range[end];
        if (!Number.isSafeInteger(index) || (index as number) < 0)
          throw fault(`${place}.${side}.${end}`, 'a whole number from 0', index);
      }
    }
    const { confidence = 0 } = rung;
    if (typeof confidence !== 'number' || Number.isNaN(confidence))
      throw fault(`${place}.confidence`, 'a number', confidence);
  }
}

function fault(name: string, called: string, value: unknown): SverkaError {
  return new SverkaError('INVALID_INPUT', `${name} must be ${called}; got ${shown(value)}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
