import type { Rule } from '../../../model/rule';
import { nullRuns } from '../../evidence/null-runs';

/** Options of {@link addition}. */
export interface AdditionOptions {
  /** Below this confidence of the bead the finding is information only, in [0, 1]. */
  minConfidence: number;
}

/** Sentences that only the translation has; a run of them is one finding. */
export const addition: Rule<AdditionOptions> = {
  id: 'addition',
  severity: 'warning',
  mqm: 'accuracy/addition',
  description: 'A sentence of the translation has no counterpart in the original.',
  // more likely wrong than right below one half
  defaults: { minConfidence: 0.5 },
  *checkBitext(facts, { minConfidence }) {
    for (const { places, words, confidence, bead, editorial, declared } of nullRuns(facts, 'target')) {
      const what = places.length === 1 ? 'this passage' : `these ${places.length} passages`;
      yield {
        messageId: 'added',
        data: { passages: places.length, words },
        message: `Only the translation has ${what} (${words} ${words === 1 ? 'word' : 'words'}).`,
        source: [],
        target: places,
        bead,
        confidence,
        // an editor's own words, and a cut that is declared, are no error
        ...(confidence < minConfidence || editorial || declared ? { severity: 'info' } : {}),
      };
    }
  },
};
