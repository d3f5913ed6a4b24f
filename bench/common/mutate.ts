/** Seeded damage to files: what an exchange format meets on its way. */
import { SverkaError, type ParseError } from '../../src/errors';
import type { TranslationUnit } from '../../src/formats';

/** A generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const splinters = ['<', '>', '&', '"', "'", '</', '/>', ']]>', '<![CDATA[', '<!--', '-->', '<?', '&#0;', '&x;', '\u0000', '\ud800', '<tu>', '</tu>', '<!DOCTYPE a [<!ENTITY b "c">]>', ';', '\n']; // prettier-ignore

/** A file with one stretch changed, and where. */
export interface Mutation {
  text: string;
  /** The stretch of the sound file that is not as it was. */
  start: number;
  end: number;
}

/** Cuts off, deletes, doubles, inserts or changes something. */
export function mutate(text: string, random: () => number): Mutation {
  const at = Math.floor(random() * text.length);
  const length = 1 + Math.floor(random() ** 3 * 60);
  const end = Math.min(text.length, at + length);
  const splinter = splinters[Math.floor(random() * splinters.length)]!;
  const kind = Math.floor(random() * 5);
  if (kind === 0) return { text: text.slice(0, at), start: at, end: text.length };
  const middle =
    kind === 1
      ? ''
      : kind === 2
        ? text.slice(at, end) + text.slice(at, end)
        : kind === 3
          ? splinter + text.slice(at, end)
          : text.slice(at, end).replace(/./u, String.fromCharCode(32 + Math.floor(random() * 95)));
  return { text: text.slice(0, at) + middle + text.slice(end), start: at, end };
}

/** A sound file: its text, the stretches of its records, and what a reader makes of each. */
export interface SoundFile {
  text: string;
  records: readonly { start: number; end: number; unit: TranslationUnit }[];
  read(text: string, onError: (error: ParseError) => void): Iterable<TranslationUnit>;
}

/**
 * Reads a mutated file, leaving out what is malformed.
 *
 * @returns what is wrong with that: another error than is documented, a record that the damage did not touch and that is neither given
 * nor told of, or one that comes in another form; `undefined` when all is well
 */
export function trouble(file: SoundFile, { text, start, end }: Mutation): string | undefined {
  const errors: ParseError[] = [];
  const units: TranslationUnit[] = [];
  const whole = file.records.map(({ unit }) => essential(unit));
  try {
    for (const unit of file.read(text, (error) => errors.push(error))) units.push(unit);
  } catch (error) {
    // refused as a whole: allowed where the damage lies before the records, or makes a DOCTYPE or other languages
    if (!(error instanceof SverkaError)) return `threw ${String(error)}`;
  }
  const touched = file.records.filter((record) => start < record.end && end > record.start);
  const strange = units.map(essential).filter((unit) => !whole.includes(unit));
  // what the damage made of the records that it touched may be another sound record; a splinter may make one of none
  if (strange.length > touched.length + 1) return `${strange.length} strange units: ${strange.join(' ')}`;
  const cut = strange.filter((unit) => isPart(unit, whole) && touched.length === 0);
  if (cut.length > 0) return `half a record: ${cut.join(' ')}`;
  const lost = file.records.filter(
    (record) => record.end < start && !units.some((unit) => essential(unit) === essential(record.unit)),
  );
  if (lost.length > 0 && errors.length === 0 && units.length > 0)
    return `lost without a word: ${lost.length}`;
  return undefined;
}

function essential({ source, target }: TranslationUnit): string {
  return JSON.stringify([source, target]);
}

function isPart(unit: string, whole: readonly string[]): boolean {
  const [source, target] = JSON.parse(unit) as [string, string];
  return whole.some((record) => {
    const [from, to] = JSON.parse(record) as [string, string];
    return from.startsWith(source) && to.startsWith(target);
  });
}
