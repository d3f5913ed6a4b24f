import { rememberEach } from '../../../languages/remember';
import type { BeadContext, CheckFacts } from '../../../model/rule';
import { openDenials, type DeniedSide, type OpenDenial } from './denial-evidence';
import { denialConfidence } from './denial-odds';
import { deniedSides } from './denied-sides';

/** A denial of a side that nothing on the other answers, with its probability by what the passage shows. */
export interface UnansweredDenial extends OpenDenial {
  side: 'source' | 'target';
  confidence: number;
}

/** What a passage denies. */
export interface DenialsOfPassage {
  sides: Record<'source' | 'target', DeniedSide>;
  open: readonly UnansweredDenial[];
}

/** The denials of a passage; null where neither side denies anything. */
export const denialsOf = rememberEach((context: BeadContext): DenialsOfPassage | null => {
  const sides = deniedSides(context);
  return sides ? { sides, open: unanswered(sides) } : null;
});

function unanswered({ source, target }: Record<'source' | 'target', DeniedSide>): UnansweredDenial[] {
  const sure = (side: 'source' | 'target', open: readonly OpenDenial[]) =>
    open.map((denial) => ({ ...denial, side, confidence: denialConfidence(denial.evidence) }));
  return [...sure('source', openDenials(source, target)), ...sure('target', openDenials(target, source))];
}

/** Between these a denial is as likely as not said otherwise, and not surely lost: where many are, the translation is free with them. */
const DOUBTED = { from: 0.05, to: 0.75 };

/** What is usual: their probabilities a passage in news and manuals. Half of the documents of wmt21-docs, enru21a-docs and enru21b-docs have less, Anna Karenina and the stories of games two to three times as much. */
const USUAL = 0.006;

/** So many passages of a usual text are added to those of the document. */
const PRIOR_PASSAGES = 60;

/** How far the odds of a departure fall with what the document does otherwise: a little more than in proportion, since what else is seen of a denial tells less in a free text. */
const SLOPE = 1.5;

/**
 * The probability of a departure where the rest of the document is taken in: departures are as rare in a free translation as in a close one, denials that are said
 * otherwise are not. Sure ones count for nothing, so that a translation with many wrong denials has them all reported.
 *
 * @param context - the passage, which does not count itself
 * @param confidence - by what the passage shows, in (0, 1)
 */
export function confidenceByHabit(context: BeadContext, confidence: number): number {
  const { doubted, passages } = sumsOf(context.facts);
  const habit = (doubted - doubtedIn(context) + USUAL * PRIOR_PASSAGES) / (passages - 1 + PRIOR_PASSAGES);
  if (habit <= USUAL) return confidence;
  const against = ((1 - confidence) / confidence) * (habit / USUAL) ** SLOPE;
  return 1 / (1 + against);
}

const sumsOf = rememberEach(({ beads }: CheckFacts) => {
  const whole = beads.filter(({ source, target }) => source.text && target.text);
  return { doubted: whole.reduce((all, context) => all + doubtedIn(context), 0), passages: whole.length };
});

function doubtedIn(context: BeadContext): number {
  return (denialsOf(context)?.open ?? []).reduce(
    (sum, { confidence }) => sum + (confidence > DOUBTED.from && confidence < DOUBTED.to ? confidence : 0),
    0,
  );
}
