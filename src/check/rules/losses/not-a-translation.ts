import type { BeadContext, CheckFacts, Draft, Rule, WordLinks } from '../../../model/rule';
import { translationEvidence } from '../../evidence/clauses/coverage';
import { leftoversOf } from '../../evidence/clauses/leftovers';
import { shiftedRuns, type ShiftedRun } from '../../evidence/shifted-pairs';
import { stoodNearby } from '../../evidence/clauses/nearby';

/** Options of {@link notATranslation}. */
export interface NotATranslationOptions {
  /** Evidence against a translation, in nats, from which a passage is reported. */
  minEvidence: number;
  /** Share of such passages among the paired ones from which the whole text is reported instead, in [0, 1]. */
  wholeText: number;
  /** Share of either text that has a counterpart, in [0, 1], below which the whole text is reported. */
  minShare: number;
}

/** Two words without a counterpart prove nothing: «Они приближаются» may be said in other words. */
function saysEnough({ source }: WordLinks): boolean {
  const known = source.filter((word) => word.kind !== 'function' && word.known > 0);
  return new Set(known.map(({ stem }) => stem)).size >= 3;
}

/** Aligned beads of unrelated texts are next to 0. */
const LEAST_CONFIDENCE = 0.1;

/** Texts of fewer sentences may have nothing in common by chance. */
const LEAST_SENTENCES = 3;

/** Share of the characters of a side that stand in these beads. */
function shareOf(
  side: 'source' | 'target',
  some: readonly BeadContext[],
  all: readonly BeadContext[],
): number {
  const length = (beads: readonly BeadContext[]) =>
    beads.reduce((sum, bead) => sum + bead[side].text.length, 0);
  return length(some) / Math.max(1, length(all));
}

/**
 * Evidence, in nats, at which a reader agrees as often as not that a passage is no translation, and how fast it grows: 46 of 50 pairs of DEMETR
 * whose translations were exchanged are above.
 */
const MIDDLE = 6;
const SLOPE = 0.6;

/** That so many passages belong to their neighbours by chance, nobody has seen. */
const SHIFTED = 0.95;

/** What is left of the confidence where the next passage has the words: then the passages are cut otherwise. */
const NEARBY = 0.4;

function isCutOtherwise(context: BeadContext): boolean {
  const links = context.facts.links(context);
  return (['source', 'target'] as const).some((side) =>
    stoodNearby(context, side, { from: 0, to: links[side].length }),
  );
}

/** What a name that the ledger pairs, though its words are not linked, says for a translation, in nats. */
const NAME = 4;

/** What the names of a passage that have their counterparts by the ledger alone say for it. */
function namesFor(context: BeadContext): number {
  const fates = leftoversOf(context);
  const links = context.facts.links(context);
  const paired = (['source', 'target'] as const).map(
    (side) =>
      links[side].filter((word, at) => fates[side][at] === 'linked' && word.links.length === 0).length,
  );
  return NAME * Math.max(...paired);
}

function shiftedDraft({ beads }: CheckFacts, { start, end }: ShiftedRun): Draft {
  const run = beads.slice(start, end);
  return {
    message: `${run.length} passages in a row are each paired with the translation of a neighbour: from here on the pairs are shifted.`,
    source: run.flatMap(({ source }) => source.sentences),
    target: run.flatMap(({ target }) => target.sentences),
    bead: start,
    confidence: SHIFTED,
  };
}

/** Passages paired with each other that have next to nothing in common. */
export const notATranslation: Rule<NotATranslationOptions> = {
  id: 'not-a-translation',
  severity: 'error',
  mqm: 'accuracy/mistranslation',
  description: 'Two passages that are paired have hardly a word in common.',
  // short passages that are freely rendered reach 4; figures on the rule's page
  defaults: { minEvidence: 5, wholeText: 0.5, minShare: 0.1 },
  *checkBitext(facts, { minEvidence, wholeText, minShare }) {
    if (!facts.lexicon) return;
    const shifted = shiftedRuns(facts);
    yield* shifted.map((run) => shiftedDraft(facts, run));
    const isShifted = ({ index }: BeadContext) =>
      shifted.some(({ start, end }) => index >= start && index < end);
    const paired = facts.beads.filter(({ source, target }) => source.text && target.text);
    const strange = paired
      .filter((context) => !isShifted(context) && saysEnough(facts.links(context)))
      .map((context) => ({ context, evidence: -translationEvidence(facts.links(context)) }))
      // names are only asked where the words are against it: most texts have no such passage, and need no ledger of names
      .filter(({ evidence }) => evidence >= minEvidence)
      .map(({ context, evidence }) => ({ context, evidence: evidence - namesFor(context) }))
      .filter(({ evidence }) => evidence >= minEvidence);
    if (strange.length >= 3 && strange.length >= wholeText * paired.length) {
      yield {
        messageId: 'mostlyUnrelated',
        data: { unrelated: strange.length, passages: paired.length },
        message: `These texts are not translations of each other: ${strange.length} of ${paired.length} paired passages have hardly a word in common.`,
        source: [],
        target: [],
        bead: -1,
      };
      return;
    }
    const odd = new Set(strange.map(({ context }) => context.index));
    const sound = paired.filter(({ index, bead }) => !odd.has(index) && bead.confidence >= LEAST_CONFIDENCE);
    const { source, target } = facts.bitext;
    const share = Math.max(
      ...(['source', 'target'] as const).map((side) => shareOf(side, sound, facts.beads)),
    );
    if (Math.min(source.sentences.length, target.sentences.length) >= LEAST_SENTENCES && share < minShare) {
      yield {
        messageId: 'unrelated',
        data: { share },
        message: `These texts are not translations of each other: next to nothing of either has a counterpart in the other (${Math.round(share * 100)}%).`,
        source: [],
        target: [],
        bead: -1,
      };
      return;
    }
    for (const { context, evidence } of strange) {
      yield {
        messageId: 'passageUnrelated',
        data: {},
        message: 'These passages have hardly a word in common: they may not be translations of each other.',
        source: context.source.sentences,
        target: context.target.sentences,
        bead: context.index,
        confidence: (isCutOtherwise(context) ? NEARBY : 1) / (1 + Math.exp(SLOPE * (MIDDLE - evidence))),
      };
    }
  },
};
