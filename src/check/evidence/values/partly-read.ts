import type { AnchorDifference } from '../../../anchor/compare/compare-anchors';
import type { Anchor } from '../../../model/anchor';

/** A difference that may come from how a value was read, or from another way to say it, is a warning at most. */
const DOUBTED = 0.75;

/**
 * How sure a difference is that may be one of reading: one number is the beginning of the other (1 and 1.1, 2,240,191 and 2240), as where a text runs together
 * or breaks off, or a share stands for a number (24%, three times). Digits that differ by a power of ten are no such thing: 1.7 million
 * is not 17 million.
 */
export function readConfidence({ source, target, confidence }: AnchorDifference): number {
  if (!source || !target) return confidence;
  return isPartOf(source, target) || isShare(source) !== isShare(target)
    ? Math.min(DOUBTED, confidence)
    : confidence;
}

function isPartOf(source: Anchor, target: Anchor): boolean {
  if (source.kind !== 'number' || target.kind !== 'number') return false;
  const [short, long] = [digitsOf(source), digitsOf(target)].sort((a, b) => a.length - b.length);
  return short !== '' && short !== long && long!.startsWith(short!) && !isPowerOfTen(source, target);
}

function digitsOf({ text }: Anchor): string {
  return text.replace(/\P{Nd}/gu, '');
}

function isPowerOfTen(source: Anchor, target: Anchor): boolean {
  const ratio = Math.log10(numberOf(source) / numberOf(target));
  return Math.abs(ratio - Math.round(ratio)) < 1e-6;
}

function numberOf({ value }: Anchor): number {
  return Number(value.slice(value.lastIndexOf(':') + 1));
}

function isShare({ text }: Anchor): boolean {
  return text.includes('%');
}
