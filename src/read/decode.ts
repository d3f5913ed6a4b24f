import { SverkaError } from '../errors';
import { guessCyrillicEncoding } from './cyrillic';

/** The encodings that are read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-r';

/** A decoded file. */
export interface DecodedText {
  /** The text without its byte order mark. */
  text: string;
  encoding: Encoding;
}

const encodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r'];

/**
 * Decodes a file: by its byte order mark, else as UTF-8 where it is valid UTF-8, else as the single-byte
 * Cyrillic encoding whose letters are the more usual Russian.
 *
 * @param bytes - the whole file
 * @param encoding - what the user says it is; any label that the platform knows for one of the five encodings
 * @throws SverkaError `INVALID_INPUT` for binary data or bytes that are not of the encoding, `INVALID_OPTION` for an unknown encoding
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const chosen = encoding === undefined ? detectEncoding(bytes) : knownEncoding(encoding);
  try {
    return { text: new TextDecoder(chosen, { fatal: true }).decode(bytes), encoding: chosen };
  } catch (cause) {
    throw new SverkaError(
      'INVALID_INPUT',
      `the bytes are not valid ${chosen}; name the right one with --encoding`,
      {
        cause,
      },
    );
  }
}

function knownEncoding(label: string): Encoding {
  const aliases: Record<string, Encoding> = {
    utf8: 'utf-8',
    'utf-16': 'utf-16le',
    cp1251: 'windows-1251',
    koi8: 'koi8-r',
  };
  const name = label.toLowerCase();
  const encoding = aliases[name] ?? encodings.find((candidate) => candidate === name);
  if (!encoding) {
    throw new SverkaError('INVALID_OPTION', `unknown encoding '${label}'; one of: ${encodings.join(', ')}`);
  }
  return encoding;
}

function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) throw new SverkaError('INVALID_INPUT', 'this is a binary file, not a text');
  if (isUtf8(bytes)) return 'utf-8';
  const guess = guessCyrillicEncoding(bytes);
  if (!guess) {
    throw new SverkaError(
      'INVALID_INPUT',
      `this is not a text in UTF-8, UTF-16, Windows-1251 or KOI8-R; convert it, or name its encoding with --encoding`,
    );
  }
  return guess;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
