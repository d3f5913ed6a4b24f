import { SverkaError } from '../../errors';

/**
 * Loads a library that only some formats need.
 *
 * @param name - of the package
 * @param what - what it is needed for, e.g. `to read DOCX`
 * @param load - imports it; a function, so that bundlers see the name
 * @throws SverkaError `MISSING_PACKAGE` when it is not installed
 */
export async function loadPeer<T>(name: string, what: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new SverkaError('MISSING_PACKAGE', `${name} is needed ${what}: npm install ${name}`, { cause });
  }
}

/** Lets the import of such a library fail when it runs: a bundler that sees what handles the failure does without a library that is not installed. */
export function notThere(cause: unknown): never {
  throw cause;
}
