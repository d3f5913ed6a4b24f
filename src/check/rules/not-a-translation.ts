import type { Rule, WordLinks } from '../../model/rule';
import { translationEvidence } from '../coverage';

/** Options of {@link notATranslation}. */
export interface NotATranslationOptions {
  /** Evidence against a translation, in nats, from which a passage is reported. */
  minEvidence: number;
  /** Share of such passages among the paired ones from which the whole text is reported instead, in [0, 1]. */
  wholeText: number;
}

/** Two words without a counterpart prove nothing: «Они приближаются» may be said in other words. */
function saysEnough({ source }: WordLinks): boolean {
  const known = source.filter((word) => word.kind !== 'function' && word.known > 0);
  return new Set(known.map(({ stem }) => stem)).size >= 3;
}

/** Passages paired with each other that have next to nothing in common. */
export const notATranslation: Rule<NotATranslationOptions> = {
  id: 'not-a-translation',
  severity: 'error',
  mqm: 'accuracy/mistranslation',
  description: 'Two passages that are paired have hardly a word in common.',
  // short passages that are freely rendered reach 4; figures on the rule's page
  defaults: { minEvidence: 5, wholeText: 0.5 },
  *checkBitext(facts, { minEvidence, wholeText }) {
    if (!facts.lexicon) return;
    const paired = facts.beads.filter(({ source, target }) => source.text && target.text);
    const strange = paired
      .filter(({ index }) => saysEnough(facts.links(facts.beads[index]!)))
      .map((context) => ({ context, evidence: -translationEvidence(facts.links(context)) }))
      .filter(({ evidence }) => evidence >= minEvidence);
    if (strange.length >= 3 && strange.length >= wholeText * paired.length) {
      yield {
        message: `These texts are no translations of each other: ${strange.length} of ${paired.length} paired passages have hardly a word in common.`,
        source: [],
        target: [],
        bead: -1,
      };
      return;
    }
    for (const { context, evidence } of strange) {
      yield {
        message: 'These passages have hardly a word in common: the one is no translation of the other.',
        source: context.source.sentences,
        target: context.target.sentences,
        bead: context.index,
        confidence: 1 / (1 + Math.exp(3 - evidence)),
      };
    }
  },
};
