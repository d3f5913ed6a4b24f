import type { BeadContext, CheckFacts } from '../../../../model/rule';
import { leftoversOf, type Fate } from '../leftovers';

/** Share of words with content that find no counterpart in the human translations of TICO-19 (CC0), on either side. */
const USUAL = 0.25;

/** So many words of a usual text are added to what is counted: the share of a short text is chance. */
const PRIOR_WORDS = 60;

/** Words of a side with content, and those of them without a counterpart. */
interface Counts {
  all: number;
  open: number;
}

/** The same of Russian words in wmt21-docs, whose originals are Russian, where the rest of the document is too short to tell. */
const USUAL_HABIT = 0.1;

const counted = new WeakMap<CheckFacts, Record<'source' | 'target', Counts>>();

/**
 * How freely the other passages of a document are translated: the share of words with content that find no counterpart, from 0 to 1. What is usual
 * in a text says little in one of its passages.
 *
 * @param context - the passage, which is not counted
 * @param side - whose words are counted
 */
export function freedomOf(context: BeadContext, side: 'source' | 'target'): number {
  return shareOf(elsewhere(context, side), USUAL);
}

/**
 * How much a side of the document says that the other does not, from 0 to 1: the share of {@link freedomOf}, which is taken to be small where a text is too short to tell. Who spells out
 * what the other leaves to be understood shows in it, whichever side is called the original.
 *
 * @param context - the passage, which is not counted
 * @param side - whose words are counted
 */
export function habitOf(context: BeadContext, side: 'source' | 'target'): number {
  return shareOf(elsewhere(context, side), USUAL_HABIT);
}

function shareOf({ all, open }: Counts, usual: number): number {
  return (open + usual * PRIOR_WORDS) / (all + PRIOR_WORDS);
}

/** The words of a side in the other passages. */
function elsewhere(context: BeadContext, side: 'source' | 'target'): Counts {
  const { facts } = context;
  let sums = counted.get(facts);
  if (!sums) {
    sums = { source: countOf(facts, 'source'), target: countOf(facts, 'target') };
    counted.set(facts, sums);
  }
  const own = countIn(leftoversOf(context)[side]);
  return { all: sums[side].all - own.all, open: sums[side].open - own.open };
}

/** Passages that only one side has are no translations. */
function countOf({ beads }: CheckFacts, side: 'source' | 'target'): Counts {
  const sum = { all: 0, open: 0 };
  for (const context of beads) {
    if (!context.source.text || !context.target.text) continue;
    const { all, open } = countIn(leftoversOf(context)[side]);
    sum.all += all;
    sum.open += open;
  }
  return sum;
}

/** Counts the words of a side of a passage that have content. */
export function countIn(fates: readonly Fate[]): Counts {
  let [all, open] = [0, 0];
  for (const fate of fates) {
    if (fate === 'light') continue;
    all++;
    if (fate !== 'linked') open++;
  }
  return { all, open };
}
