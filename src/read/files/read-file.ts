import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { SverkaError } from '../../errors';
import { decodeText, type DecodedText } from '../decode';

/**
 * Reads a file whole. What is packed with gzip is unpacked.
 *
 * @param path - the file
 * @throws SverkaError `INVALID_INPUT` when it is missing, a folder, damaged, or may not be read
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  return unpack(await readFile(path).catch(fileError));
}

/**
 * Unpacks bytes that are packed with gzip; others are given back.
 *
 * @throws SverkaError `INVALID_INPUT` when they are damaged
 */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isPacked(bytes)) return bytes;
  const most = Math.min(LARGEST, Math.max(ALWAYS, MOST_RATIO * bytes.length));
  return promisify(gunzip)(bytes, { maxOutputLength: most }).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(most) : damaged(error),
  );
}

/** Text packs to a tenth, the most repetitive tables to a fiftieth; what unpacks to more than so many times its size was made to fill the memory. */
export const MOST_RATIO = 300;
/** So much may always be unpacked (bytes). */
export const ALWAYS = 64_000_000;
/** Nothing larger is unpacked at once: a string cannot hold it (bytes). */
const LARGEST = 2 ** 29;

/** Throws what is said of packed bytes that are far larger than they look. */
export function tooLarge(most: number): never {
  throw new SverkaError(
    'INVALID_INPUT',
    `the file unpacks to more than ${Math.round(most / 1e6)} MB; unpack it by other means if that is right`,
  );
}

/** Whether bytes begin as gzip does (RFC 1952, section 2.3.1). */
export function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Throws what went wrong while a file was read or unpacked. */
export function damaged(cause: Error): never {
  throw new SverkaError('INVALID_INPUT', `the file is damaged: ${cause.message}`, { cause });
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
