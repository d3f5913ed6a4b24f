/**
 * Folds a text to what is the same in all its spellings: letters in lower case without marks (ё is е, й is и, é is e), every digit 0;
 * no spaces, no punctuation.
 */
export function foldText(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(NUMBERS, '0').replace(DROPPED, '');
}

const NUMBERS = /\p{N}/gu;
const DROPPED = /[^\p{L}0]+/gu;

/**
 * A 64-bit hash of a text as 16 hexadecimal digits: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units with two bases, each finished with the
 * mixer of MurmurHash3 (Appleby).
 */
export function hash64(text: string): string {
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (i << 16), 0x01000193);
  }
  return hex(mixed(high)) + hex(mixed(low));
}

/** The finaliser of MurmurHash3 for 32 bits. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
