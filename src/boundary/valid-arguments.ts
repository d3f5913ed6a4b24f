import { SverkaError } from '../errors';
import type { Bitext } from '../model/bead';
import { bitextShape } from './model-shapes';
import { faultOf, type Shape } from './shapes';

/**
 * Checks that an argument is of a shape.
 *
 * @param name - of the function and the argument, for the message: `segment: text`
 * @throws SverkaError `INVALID_INPUT` that names the part which is wrong
 */
export function requireShape(name: string, value: unknown, shape: Shape): void {
  const fault = faultOf(name, value, shape);
  if (fault !== undefined) throw new SverkaError('INVALID_INPUT', fault);
}

/**
 * Checks that an argument is a bitext, or units or rungs one by one.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireUnits(value: unknown): void {
  requireShape('what is written', value, ['iterable', { fields: { beads: 'array' } }]);
  if ('beads' in (value as object)) requireBitextOutline('a bitext', value);
}

/**
 * Checks that an argument is a bitext whose beads lie in its documents; they need not cover them, as `requireBitext` asks.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireBitextOutline(name: string, value: unknown): void {
  requireShape(name, value, bitextShape);
  const { beads, ...documents } = value as Bitext;
  beads.forEach((bead, index) => {
    for (const side of ['source', 'target'] as const) {
      const { start, end } = bead[side];
      const most = documents[side].sentences.length;
      if (start <= end && end <= most) continue;
      throw new SverkaError(
        'INVALID_INPUT',
        `${name}.beads[${index}].${side} goes from ${start} to ${end}, and that side has ${most} sentences`,
      );
    }
  });
}
