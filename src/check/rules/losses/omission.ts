import type { Rule } from '../../../model/rule';
import { hasWords } from '../../../text/words';
import { nullRuns } from '../../evidence/null-runs';

/** Options of {@link omission}. */
export interface OmissionOptions {
  /** Below this confidence of the bead the finding is information only, in [0, 1]. */
  minConfidence: number;
}

/** Confidence that an original has no translation beside an empty text, or one of marks alone. */
const NOTHING_THERE = 0.98;

/** Sentences of the original that the translation does not have; a run of them is one finding. */
export const omission: Rule<OmissionOptions> = {
  id: 'omission',
  severity: 'error',
  mqm: 'accuracy/omission',
  description: 'A sentence of the original has no counterpart in the translation.',
  // more likely wrong than right below one half
  defaults: { minConfidence: 0.5 },
  *checkBitext(facts, { minConfidence }) {
    const { target } = facts.bitext;
    // nothing is translated: no doubt of the aligner counts
    const isEmpty = !target.sentences.some(({ text }) => hasWords(text));
    for (const { places, words, confidence: likely, bead, editorial, declared } of nullRuns(
      facts,
      'source',
    )) {
      const confidence = isEmpty ? NOTHING_THERE : likely;
      const what = places.length === 1 ? 'This passage' : `These ${places.length} passages`;
      yield {
        messageId: 'omitted',
        data: { passages: places.length, words },
        message: `${what} of the original (${words} ${words === 1 ? 'word' : 'words'}) ${places.length === 1 ? 'has' : 'have'} no counterpart in the translation.`,
        source: places,
        target: [],
        bead,
        confidence,
        // an editor's own words, and a cut that is declared, are no error
        ...(confidence < minConfidence || editorial || declared ? { severity: 'info' } : {}),
      };
    }
  },
};
