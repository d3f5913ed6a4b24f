import { requireShape } from '../boundary/valid-arguments';
import { requireText } from '../boundary/valid-text';
import { SverkaError } from '../errors';
import { guessEncoding } from './encodings/guess';
import { findMojibake, type Mojibake } from './encodings/mojibake';
import { decoderOf, encodings, knownEncoding, type Encoding } from './encodings/names';
import { utf8Damage, wholeLetters } from './encodings/utf8';

/** A decoded file. */
export interface DecodedText {
  /** The text without its byte order mark. */
  text: string;
  encoding: Encoding;
  /** Set when some program read the text in a wrong encoding before it was saved: its letters are others than were written. */
  mojibake?: Mojibake;
}

/**
 * Decodes a file: by its byte order mark, else as UTF-8 where it is valid UTF-8, else as the encoding in which it reads most like Russian or
 * English: UTF-16 without a mark, Windows-1251, KOI8-R, CP866, ISO 8859-5, Mac Cyrillic or Windows-1252. Where two of them are nearly as
 * likely, and where UTF-8 is damaged, it is refused and not guessed.
 *
 * @param bytes - the whole file
 * @param encoding - what the user says it is
 * @throws SverkaError `INVALID_INPUT` for binary data or bytes that are not of the encoding, `INVALID_OPTION` for an unknown encoding
 * @example
 * ```ts
 * decodeText(new TextEncoder().encode('Мир.')); // { text: 'Мир.', encoding: 'utf-8' }
 * decodeText(new Uint8Array([0xcc, 0xe8, 0xf0]), 'windows-1251').text; // 'Мир'
 * ```
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  requireShape('decodeText: bytes', bytes, 'bytes');
  if (encoding !== undefined) requireText('decodeText: encoding', encoding);
  const chosen = encoding === undefined ? detectEncoding(bytes) : knownEncoding(encoding);
  let text: string;
  try {
    text = decoderOf(chosen).decode(bytes);
  } catch (cause) {
    throw new SverkaError(
      'INVALID_INPUT',
      `the bytes are not valid ${chosen}; name the right one with --encoding`,
      { cause },
    );
  }
  const mojibake = findMojibake(text);
  return { text, encoding: chosen, ...(mojibake ? { mojibake } : {}) };
}

/**
 * The encoding of bytes by their mark or by what they look like.
 *
 * @param bytes - a file, or its beginning
 * @param cut - true for a beginning: its last letter may be cut in two
 * @throws SverkaError `INVALID_INPUT` when they are no text, or a text that cannot be told
 */
export function detectEncoding(bytes: Uint8Array, cut = false): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const whole = cut ? bytes.subarray(0, wholeLetters(bytes)) : bytes;
  const controls = hasControls(whole);
  if (!controls && isUtf8(whole)) return 'utf-8';
  const guess = guessEncoding(whole);
  if (guess.encoding?.startsWith('utf-16')) return guess.encoding;
  if (whole.includes(0)) throw new SverkaError('INVALID_INPUT', 'this is a binary file, not a text');
  if (controls && isUtf8(whole)) return 'utf-8';
  if (guess.damaged) throw damagedUtf8(whole);
  if (guess.encoding) return guess.encoding;
  throw new SverkaError(
    'INVALID_INPUT',
    `this is not a text whose encoding can be told for sure; convert it to UTF-8, or name its encoding with --encoding (${encodings.join(', ')})`,
  );
}

function damagedUtf8(bytes: Uint8Array): SverkaError {
  const { damaged, first } = utf8Damage(bytes);
  const line = bytes.subarray(0, first).filter((byte) => byte === 10).length + 1;
  const what = damaged === 1 ? 'a damaged byte' : `${damaged} damaged bytes`;
  return new SverkaError(
    'INVALID_INPUT',
    `this is UTF-8 with ${what}, the first in line ${line} (offset ${first}): restore the file, or name its encoding with --encoding`,
  );
}

/** Characters that no text file has, but UTF-16 read as bytes does. */
function hasControls(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 26 && byte !== 27))) return true;
  }
  return false;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export type { Encoding, Mojibake };
export type { SingleByteEncoding } from './encodings/names';
