import { offices } from '../../../languages/ru/offices';
import type { BeadContext, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { sideWords } from '../../evidence/passage-words';

interface Use {
  source: Span;
  target: Span;
  text: string;
}

/** An office or rank that the translation renders in several ways. */
export const termInconsistent: Rule = {
  id: 'term-inconsistent',
  severity: 'info',
  mqm: 'terminology/inconsistent-use',
  description: 'A title or office of the original is rendered in several ways.',
  defaults: {},
  *checkBitext({ bitext, beads }) {
    if (!bitext.source.language.startsWith('ru') || !bitext.target.language.startsWith('en')) return;
    for (const office of offices) {
      const uses = beads.flatMap((bead) => usesIn(bead, office));
      const renderings = [...new Set(uses.map(({ text }) => text))];
      if (new Set(renderings.map((text) => text.toLowerCase().replace(/-/g, ' '))).size < 2) continue;
      yield {
        messageId: 'severalWays',
        data: { term: office.name, renderings },
        message: `${office.name} is rendered in ${renderings.length} ways: ${renderings.join(', ')}.`,
        source: uses.map(({ source }) => source),
        target: uses.map(({ target }) => target),
      };
    }
  },
};

/** The k-th use of the term in a bead beside its k-th rendering, when both sides have as many. */
function usesIn({ source, target }: BeadContext, { stem, renderings }: (typeof offices)[number]): Use[] {
  const terms = sideWords(source).filter(({ lower }) => lower.startsWith(stem));
  if (terms.length === 0) return [];
  const pattern = new RegExp(`\\b(?:${renderings.join('|')})(?:s|es)?\\b`, 'giu');
  const found = [...target.text.matchAll(pattern)];
  if (found.length !== terms.length) return [];
  return terms.map(({ start, end }, k) => {
    const at = target.start + found[k]!.index;
    const text = found[k]![0];
    return { source: { start, end }, target: { start: at, end: at + text.length }, text };
  });
}
