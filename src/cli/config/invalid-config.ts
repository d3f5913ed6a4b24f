import { SverkaError } from '../../errors';

/** The error for a configuration that cannot be loaded, or holds what none has. */
export function invalidConfig(message: string): SverkaError {
  return new SverkaError('INVALID_CONFIG', message);
}
