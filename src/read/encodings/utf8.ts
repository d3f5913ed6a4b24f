/** What is UTF-8 in bytes and what is not. */
export interface Utf8Damage {
  /** Well-formed letters of several bytes. */
  letters: number;
  /** Bytes above ASCII that belong to no well-formed letter. */
  damaged: number;
  /** Offset of the first of them, −1 when there is none. */
  first: number;
}

/** Counts the letters of several bytes and the bytes that are none (RFC 3629, section 4; overlong forms pass). */
export function utf8Damage(bytes: Uint8Array): Utf8Damage {
  let [letters, damaged, first] = [0, 0, -1];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const more = following(byte);
    let end = at + 1;
    while (end <= at + more && (bytes[end]! & 0xc0) === 0x80) end++;
    if (more > 0 && end === at + more + 1) {
      letters++;
      at = end - 1;
    } else {
      if (first < 0) first = at;
      damaged++;
    }
  }
  return { letters, damaged, first };
}

/** The length of the longest beginning that does not cut a letter in two. */
export function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) !== 0x80) return following(byte) >= back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Bytes that follow a first byte. */
function following(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}
