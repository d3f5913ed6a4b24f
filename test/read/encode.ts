import { decoderOf, type SingleByteEncoding } from '../../src/read/encodings/names';

/** Encodes a text in a single-byte encoding; the platform only decodes them. Characters that the encoding lacks become `?`. */
export function encode(text: string, encoding: SingleByteEncoding): Uint8Array {
  const all = decoderOf(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map(Array.from(all, (character, byte) => [character, byte]));
  return Uint8Array.from([...text].map((character) => bytes.get(character) ?? 63));
}

/** Encodes a text in UTF-16 without a mark. */
export function encodeWide(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(
    units.flatMap((code) => (encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}
