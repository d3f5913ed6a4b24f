import type { Lexicon } from '../../model/lexicon';
import { reverseOf } from '../../lexicon/reverse';
import { Kind, type Side } from '../prepare/side';
import type { Sparse } from '../prepare/sparse';
import type { Run } from './placed';

/** Types of which a translation would be expected to hold a counterpart. */
const enum Expected {
  No = 0,
  Number = 1,
  Latin = 2,
  /** A word that the lexicon knows. */
  Known = 3,
}

const CLASSES = 4;

/** Share of such tokens, by class, that stand in a translation though the whole other text holds nothing for them: a guess that the document corrects. */
const USUAL = [1, 0.3, 0.3, 0.3];

/** The guess counts as so many tokens. */
const STRENGTH = 30;

/** Before the text is looked at, such a share of its tokens stands alone but for its counterpart; it counts as five tokens. */
const ALONE = 0.7;
const ALONE_STRENGTH = 5;

/** What is known of one side's types that have no link at all. */
export interface Absence {
  /** An {@link Expected} for each type. */
  expected: Uint8Array;
  /** Share of the tokens of each class that would have no link if their own counterpart were not there. */
  elsewhere: Float64Array;
}

/**
 * Looks through the types of a side.
 *
 * @param links - rows are types of this side
 */
export function findAbsence(
  side: Side,
  other: Side,
  links: Sparse,
  isKnown: (key: string) => boolean,
): Absence {
  const expected = Uint8Array.from(side.keys, (key, type) => {
    const kind = side.kinds[type];
    if (key.startsWith('=')) return Expected.No;
    if (kind === Kind.Number) return Expected.Number;
    if (kind === Kind.Latin) return Expected.Latin;
    if ((kind === Kind.Word || kind === Kind.Name) && isKnown(key)) return Expected.Known;
    return Expected.No;
  });
  const lone = Float64Array.from(USUAL, () => ALONE * ALONE_STRENGTH);
  const all = new Float64Array(CLASSES).fill(ALONE_STRENGTH);
  expected.forEach((c, type) => {
    if (c === Expected.No) return;
    const count = side.counts[type]!;
    all[c]! += count;
    let theirs = 0;
    for (let k = links.starts[type]!; k < links.starts[type + 1]!; k++)
      theirs += other.counts[links.columns[k]!]!;
    if (theirs === 0 || (count === 1 && theirs === 1)) lone[c]! += count;
  });
  return { expected, elsewhere: lone.map((n, c) => n / all[c]!) };
}

/** For a lexicon's source side or target side: whether it knows a stem. */
export function knows(lexicon: Lexicon | undefined, side: 'source' | 'target'): (key: string) => boolean {
  if (!lexicon) return () => false;
  if (side === 'source') return (key) => lexicon.translations(key).length > 0;
  const reverse = reverseOf(lexicon);
  return (key) => reverse.count(key) > 0;
}

/**
 * For each type without a link, the logarithm of how often such a token stands in a translation over how often it stands in unrelated text,
 * at most 0; 0 for all others. A word that the dictionary lacks says nothing; one that it knows, of which the other text
 * has no translation at all, was left out, put in, or rendered freely.
 *
 * @param seen - runs of sentences that have a counterpart
 */
export function absenceScores(
  side: Side,
  { expected, elsewhere }: Absence,
  links: Sparse,
  seen: readonly Run[],
): Float32Array {
  const missing = Float64Array.from(USUAL, (share) => share * STRENGTH);
  const all = new Float64Array(CLASSES).fill(STRENGTH);
  const hasLink = (type: number) => links.starts[type + 1]! > links.starts[type]!;
  for (const { from, size, weight } of seen) {
    for (let k = side.rows[from]!; k < side.rows[from + size]!; k++) {
      const type = side.tokens[k]!;
      const c = expected[type]!;
      all[c]! += weight;
      if (!hasLink(type)) missing[c]! += weight;
    }
  }
  return Float32Array.from(expected, (c, type) =>
    c === Expected.No || hasLink(type) ? 0 : Math.min(0, Math.log(missing[c]! / all[c]! / elsewhere[c]!)),
  );
}

/**
 * Scores of so many sentences of a side from those of their tokens. Words are absent together rather than one by one, so half of the sum counts; and
 * one translation in ten is taken to be so free that absent words say nothing.
 */
export function absenceOfSentences(
  side: Side,
  absent: Float32Array,
  from: number,
  count: number,
): Float64Array {
  const scores = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let at = side.rows[from + k]!; at < side.rows[from + k + 1]!; at++) sum += absent[side.tokens[at]!]!;
    if (sum < 0) scores[k] = Math.log(FREE + (1 - FREE) * Math.exp(sum / 2));
  }
  return scores;
}

const FREE = 0.1;
