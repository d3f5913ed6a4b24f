import { SverkaError } from '../../errors';

/** The encodings that are read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding;

/** Encodings of one byte a character. */
export type SingleByteEncoding =
  'windows-1251' | 'koi8-r' | 'ibm866' | 'iso-8859-5' | 'x-mac-cyrillic' | 'windows-1252';

/** Single-byte encodings, the usual first. */
export const singleByteEncodings: readonly SingleByteEncoding[] = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'windows-1252',
];

/** All encodings by name. */
export const encodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', ...singleByteEncodings];

const aliases: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  cp1251: 'windows-1251',
  koi8: 'koi8-r',
  cp866: 'ibm866',
  'cp-866': 'ibm866',
  dos: 'ibm866',
  iso8859_5: 'iso-8859-5',
  'iso8859-5': 'iso-8859-5',
  maccyrillic: 'x-mac-cyrillic',
  'mac-cyrillic': 'x-mac-cyrillic',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
};

/**
 * The encoding that a user means.
 *
 * @throws SverkaError `INVALID_OPTION` for an unknown one
 */
export function knownEncoding(label: string): Encoding {
  const name = label.toLowerCase();
  const encoding = declaredEncoding(name);
  if (!encoding) {
    throw new SverkaError('INVALID_OPTION', `unknown encoding '${label}'; one of: ${encodings.join(', ')}`);
  }
  return encoding;
}

/** The encoding that a file declares, if it is one that is read. */
export function declaredEncoding(label: string | undefined): Encoding | undefined {
  const name = label?.toLowerCase() ?? '';
  return Object.hasOwn(aliases, name) ? aliases[name] : encodings.find((candidate) => candidate === name);
}

/** What turns bytes into text, piece by piece; the same as a `TextDecoder` that throws at damage. */
export interface Decoder {
  /** Without a piece: the end. */
  decode(piece?: Uint8Array, options?: { stream?: boolean }): string;
}

/**
 * A decoder by the name of an encoding, or any other label that the platform knows.
 *
 * @throws RangeError for an unknown label
 */
export function decoderOf(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  if (decoder.encoding !== 'windows-1252') return decoder;
  // some versions of Node read it as Latin-1, which has controls where Windows has quotation marks
  return {
    decode: (piece, options) =>
      decoder
        .decode(piece, options)
        .replace(/[\x80-\x9f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!),
  };
}

/** Windows-1252 from 0x80 to 0x9F, as the Encoding Standard has it. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
