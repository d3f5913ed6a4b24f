import { requireText } from '../../boundary/valid-text';
import { remember } from '../../languages/remember';
import {
  cyrillicSkip,
  dentals,
  doubleVowels,
  expand,
  latinSkip,
  sibilants,
  soundClasses,
  soundless,
} from '../systems/letters';
import { fold, spellingUnits, surprise, type UnitTrie } from './spelling-units';

/** A name made ready to be compared many times. */
export interface PreparedName {
  /** The script that it is compared in. */
  script: 'cyrillic' | 'latin' | 'other';
  /** Lower case, doubled consonants and marks between letters taken off. */
  key: string;
  /** Number of letters that count. */
  length: number;
  /** Units that start at each position: `from[k]` to `from[k + 1]` in `units` and `lengths`. */
  from: Uint16Array;
  units: Uint16Array;
  lengths: Uint8Array;
  /** What it costs, in nats, to leave out the letter at each position. */
  skip: Float32Array;
  /** Latin: the most that can still be won from each position on, in nats. */
  hope: Float32Array;
  /** Phonetic key: how many runs of labials, m, n, r, l, dentals, and sibilants with velars. */
  sounds: Uint8Array;
}

/** A prepared name takes about a kilobyte. */
const MOST_PREPARED = 10_000;

/** A name of five words; longer ones do not come again (UTF-16 code units). */
const LONGEST_TEXT = 80;

/** Longer names are compared by their beginning. */
const longest = 48;

/** A prepared name that is kept and shared: nothing may change it. */
export const prepareName: (text: string) => PreparedName = remember(
  prepareOwnName,
  MOST_PREPARED,
  LONGEST_TEXT,
);

/**
 * Makes a name ready for {@link preparedSimilarity}.
 *
 * @param text - a name of one or more words, any case; what is not a letter is passed over
 * @returns a value of the caller's own, to keep as long as the name is compared
 * @example
 * ```ts
 * const name = prepareName('Риджуэй');
 * preparedSimilarity(name, prepareName('Ridgway')) > 0.99; // true
 * ```
 */
export function prepareOwnName(text: string): PreparedName {
  requireText('prepareName: text', text);
  const script = scriptOf(text);
  const key = normalise(text, script);
  const length = key.length;
  const { from, units, lengths } = script === 'latin' ? latinUnits(key) : cyrillicUnits(key);
  const skip = new Float32Array(length);
  for (let k = 0; k < length; k++)
    skip[k] = script === 'latin' ? latinSkip(fold(key[k]!), k === length - 1) : cyrillicSkip(key[k]!);
  const hope = new Float32Array(length + 1);
  for (let k = length - 1; k >= 0; k--) hope[k] = hope[k + 1]! + surprise(fold(key[k]!)) - 0.2;
  return Object.freeze({ script, key, length, from, units, lengths, skip, hope, sounds: soundsOf(key) });
}

function scriptOf(text: string): PreparedName['script'] {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 0x400 && code < 0x530) return 'cyrillic';
    if ((code >= 65 && code <= 122 && (code <= 90 || code >= 97)) || (code >= 0xc0 && code < 0x250))
      return 'latin';
    if (code >= 0x1e00 && code < 0x1f00) return 'latin';
  }
  return 'other';
}

function normalise(text: string, script: PreparedName['script']): string {
  const lower = (/[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text).toLowerCase();
  let key = '';
  for (let k = 0; k < lower.length && key.length < longest; k++) {
    const letter = expand[lower[k]!] ?? lower[k]!;
    const code = letter.charCodeAt(0);
    const wanted = script === 'cyrillic' ? code >= 0x400 && code < 0x530 : isLatin(code);
    if (!wanted && script !== 'other') continue;
    for (const one of letter) {
      if (one === key.at(-1) && !doubleVowels.includes(one)) continue;
      key += one;
    }
  }
  return script === 'latin' ? key.normalize('NFC') : key;
}

function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 0xdf && code < 0x250 && code !== 0xf7) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}

/** Counts runs, so that sch, ш, кс and x are one each; h is in no class, as it may be silent or part of a digraph. */
function soundsOf(key: string): Uint8Array {
  const counts = new Uint8Array(soundClasses.length);
  let previous = -1;
  for (const letter of key) {
    if (soundless.includes(letter)) continue;
    const base = fold(letter);
    const now = soundClasses.findIndex((letters) => letters.includes(base));
    if (now >= 0 && now !== previous) counts[now]!++;
    if (now === sibilants && previous === dentals) counts[dentals]!--;
    previous = now;
  }
  return counts;
}

function cyrillicUnits(key: string) {
  const { cyrillic, cyrillicEndings } = spellingUnits();
  const list = new UnitList(key.length);
  for (let at = 0; at < key.length; at++) {
    list.begin(at);
    walk(cyrillic, key, at, (unit, length) => list.add(unit, length));
    // An ending is dropped only after two letters: no name is all ending.
    if (at >= 2 && key.length - at <= 3) {
      walk(cyrillicEndings, key, at, (unit, length) => at + length === key.length && list.add(unit, length));
    }
  }
  return list.finish();
}

function latinUnits(key: string) {
  const { latin } = spellingUnits();
  const folded = [...key].map(fold).join('');
  const list = new UnitList(key.length);
  for (let at = 0; at < key.length; at++) {
    list.begin(at);
    walk(latin, key, at, (unit, length) => list.add(unit, length));
    if (folded.length === key.length && folded !== key)
      walk(latin, folded, at, (unit, length) => list.add(unit, length));
  }
  return list.finish();
}

function walk(root: UnitTrie, key: string, at: number, found: (unit: number, length: number) => void): void {
  let node: UnitTrie | undefined = root;
  for (let k = at; k < key.length; k++) {
    node = node.next.get(key.charCodeAt(k));
    if (!node) return;
    if (node.unit >= 0) found(node.unit, k + 1 - at);
  }
}

class UnitList {
  private readonly from: Uint16Array;
  private readonly units: number[] = [];
  private readonly lengths: number[] = [];
  private at = 0;

  constructor(private readonly length: number) {
    this.from = new Uint16Array(length + 1);
  }

  begin(at: number): void {
    this.at = at;
    this.from[at] = this.units.length;
  }

  add(unit: number, length: number): void {
    if (this.units.indexOf(unit, this.from[this.at]) >= 0) return;
    this.units.push(unit);
    this.lengths.push(length);
  }

  finish() {
    this.from[this.length] = this.units.length;
    return { from: this.from, units: Uint16Array.from(this.units), lengths: Uint8Array.from(this.lengths) };
  }
}
