import { readFile } from 'node:fs/promises';
import { SverkaError } from '../../errors';
import { decodeText, type DecodedText } from '../decode';

/**
 * Reads a file whole.
 *
 * @param path - the file
 * @throws SverkaError `INVALID_INPUT` when it is missing, a folder, or may not be read
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch(fileError);
}

/** Throws what the system says about a file, in plain words. */
export function fileError(cause: NodeJS.ErrnoException): never {
  throw new SverkaError('INVALID_INPUT', reasons[cause.code ?? ''] ?? cause.message, { cause });
}

/**
 * Decodes the bytes of a text.
 *
 * @param bytes - the whole file
 * @param encoding - overrides the detection
 * @throws SverkaError `INVALID_INPUT` when it is empty or not a text
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string): DecodedText {
  const decoded = decodeText(bytes, encoding);
  if (decoded.text.trim() === '') throw new SverkaError('INVALID_INPUT', 'the file is empty');
  return decoded;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the file may not be read',
};
