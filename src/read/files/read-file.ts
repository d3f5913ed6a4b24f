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
  return isPacked(bytes) ? promisify(gunzip)(bytes).catch(damaged) : bytes;
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
