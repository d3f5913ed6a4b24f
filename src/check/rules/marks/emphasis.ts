import type { Rule } from '../../../model/rule';
import { sideWords } from '../../evidence/passage-words';

/** Options of {@link emphasis}. */
export interface EmphasisOptions {
  /** Shortest word, in letters, that counts: shorter ones are acronyms. */
  minLetters: number;
}

/** Words in capitals on one side only. */
export const emphasis: Rule<EmphasisOptions> = {
  id: 'emphasis',
  severity: 'info',
  mqm: 'style/typography/emphasis',
  description: 'One side writes words in capitals, the other does not.',
  recommended: false,
  defaults: { minLetters: 5 },
  *checkBead({ source, target }, { minLetters }) {
    const capitals = (side: typeof source) =>
      sideWords(side).filter(
        ({ text, lower }) => text.length >= minLetters && text !== lower && text === text.toUpperCase(),
      );
    const [inSource, inTarget] = [capitals(source), capitals(target)];
    if (!source.text || !target.text || inSource.length > 0 === inTarget.length > 0) return;
    yield {
      messageId: 'capitals',
      data: { side: inSource.length ? 'original' : 'translation' },
      message: `Only the ${inSource.length ? 'original' : 'translation'} writes in capitals here.`,
      source: inSource,
      target: inTarget,
    };
  },
};
