import type { BeadContext, LinkedWord, Rule } from '../../../model/rule';
import { WARNING } from '../../engine/finding/severity';
import type { DeniedSide } from '../../evidence/denials/denial-evidence';
import {
  confidenceByHabit,
  denialsOf,
  type DenialsOfPassage,
  type UnansweredDenial,
} from '../../evidence/denials/denial-habit';
import { affixDenials, refusals } from '../../evidence/denials/affix-denials';
import { affixConfidence, refusalConfidence } from '../../evidence/denials/denial-odds';

/** Options of {@link negation}. */
export interface NegationOptions {
  /** Also compare passages where both sides deny something, word by word. */
  compareEach: boolean;
}

/** What one side denies and the other states. */
export const negation: Rule<NegationOptions> = {
  id: 'negation',
  severity: 'warning',
  mqm: 'accuracy/mistranslation/negation',
  description: 'One side denies what the other states.',
  defaults: { compareEach: true },
  *checkBead(context, { compareEach }) {
    const passage = denialsOf(context);
    if (!passage) return;
    const { sides } = passage;
    const found = departures(context, passage, compareEach);
    const sure = found.filter(({ confidence }) => confidence >= WARNING);
    for (const one of sure.length ? sure : found.slice(0, 1)) yield draft(context, sides, one);
  },
};

/** What is less probable is not worth a line. */
const INFO = 0.15;

/** What is denied on one side alone, surest first. */
function departures(
  context: BeadContext,
  { sides: { source, target }, open }: DenialsOfPassage,
  compareEach: boolean,
): UnansweredDenial[] {
  if (!compareEach && source.denials.plain.length && target.denials.plain.length) return [];
  return open
    .map((denial) => ({ ...denial, confidence: confidenceByHabit(context, denial.confidence) }))
    .concat(...impliedDepartures(source, target))
    .filter(({ confidence }) => confidence >= INFO)
    .sort((a, b) => b.confidence - a.confidence);
}

/** What one side denies by an affix or a verb and the other states. */
function impliedDepartures(source: DeniedSide, target: DeniedSide): UnansweredDenial[] {
  const found = (side: 'source' | 'target', own: DeniedSide, other: DeniedSide): UnansweredDenial[] => [
    ...affixDenials(own, other).map((denial) => ({
      ...denial,
      side,
      confidence: affixConfidence(denial.evidence, denial.isBared ?? false),
    })),
    ...refusals(own, other).map((denial) => ({
      ...denial,
      side,
      confidence: refusalConfidence(denial.evidence),
    })),
  ];
  return [...found('source', source, target), ...found('target', target, source)];
}

/** What the sides of a bitext are called, source first. */
const roles = ['original', 'translation'] as const;

function draft(
  context: BeadContext,
  sides: Record<'source' | 'target', DeniedSide>,
  found: UnansweredDenial,
) {
  const { bitext, original } = context.facts;
  const { side, at, focus, places, confidence } = found;
  const [own, other] = side === 'source' ? [sides.source, sides.target] : [sides.target, sides.source];
  const [ofOwn, ofOther] = (side === 'source') === (original === 'source') ? roles : [roles[1], roles[0]];
  const denial = [own.words[at]!];
  const counterpart = places.length ? [other.words[places[0]!]!] : [];
  return {
    messageId: 'denied',
    data: { denying: ofOwn, stating: ofOther },
    message: `The ${ofOwn} denies (‘${around(own.words, at, focus, bitext[side].text)}’) what the ${ofOther} states.`,
    ...(side === 'source'
      ? { source: denial, target: counterpart }
      : { source: counterpart, target: denial }),
    confidence,
  };
}

/** The denial and what it denies, as the text has it. */
function around(words: readonly LinkedWord[], at: number, focus: readonly number[], text: string): string {
  const linked = focus.find((i) => words[i]!.links.length) ?? focus[0] ?? at;
  return text
    .slice(words[Math.min(at, linked)]!.start, words[Math.max(at, linked)]!.end)
    .replace(/\s+/g, ' ');
}
