import { evidenceOf, translationEvidence } from '../../check/evidence/clauses/coverage';
import type { BeadContext, LinkedWord } from '../../model/rule';
import type { PairRecord } from '../model/record';
import { round } from './likeness';

/** What the words of a pair say for its being a translation: all of them, and those that have nothing on the other side. Without a lexicon they say nothing. */
export function wordEvidence(context: BeadContext, isPair: boolean): Pick<PairRecord, 'evidence' | 'gaps'> {
  if (!isPair || !context.facts.lexicon) return { evidence: null, gaps: { source: 0, target: 0 } };
  const { facts } = context;
  const links = facts.links(context);
  // the sides of the facts stand by language, those of a record as they were given
  const given =
    facts.original === 'source'
      ? ({ source: 'source', target: 'target' } as const)
      : ({ source: 'target', target: 'source' } as const);
  const gapIn = (side: 'source' | 'target') => round(gapOf(links[side], facts.bitext[side].text));
  return {
    evidence: round(translationEvidence(links)),
    gaps: { source: gapIn(given.source), target: gapIn(given.target) },
  };
}

/**
 * What speaks against a counterpart of an end of a side, and of its least covered sentence, together. What is lost or added by mistake, or cut otherwise on the
 * two sides, stands at an end or is a whole sentence; free translation leaves words without counterpart in the middle as often.
 */
function gapOf(words: readonly LinkedWord[], text: string): number {
  const against = words.map((word) => -evidenceOf(word));
  return (
    Math.max(mostFromStart(against), mostFromStart(against.toReversed())) + sentenceGap(words, against, text)
  );
}

/** The greatest sum of values from the first one on. */
function mostFromStart(values: readonly number[]): number {
  let [most, sum] = [0, 0];
  for (const value of values) {
    sum += value;
    if (sum > most) most = sum;
  }
  return most;
}

/** Words of a sentence; fewer are an abbreviation with its stop. */
const LEAST_WORDS = 3;

/** What speaks against the sentence that has least of a counterpart; 0 in a side of one sentence. */
function sentenceGap(words: readonly LinkedWord[], against: readonly number[], text: string): number {
  let most = 0;
  let [first, sum] = [0, 0];
  against.forEach((value, at) => {
    sum += value;
    if (!endsSentence(words, at, text)) return;
    const isOneOfSeveral = first > 0 || at < words.length - 1;
    if (isOneOfSeveral && at - first >= LEAST_WORDS - 1) most = Math.max(most, sum);
    [first, sum] = [at + 1, 0];
  });
  return most;
}

/** Whether a sentence ends after a word: it is the last, or a mark and a capital follow. */
function endsSentence(words: readonly LinkedWord[], at: number, text: string): boolean {
  const next = words[at + 1];
  return !next || (/[.!?…]/.test(text.slice(words[at]!.end, next.start)) && /^\p{Lu}/u.test(next.text));
}
