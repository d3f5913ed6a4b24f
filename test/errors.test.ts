import { expect, it } from 'vitest';
import { ParseError, SverkaError } from '../src/errors';

it('a ParseError is a SverkaError that says where', () => {
  const error = new ParseError('bad record', 12, 3);
  expect(error).toBeInstanceOf(SverkaError);
  expect([error.code, error.offset, error.line]).toEqual(['INVALID_INPUT', 12, 3]);
});
