import type { Rule } from '../../model/rule';
import { competing } from '../spellings';

/** One name, several spellings. */
export const nameInconsistent: Rule = {
  id: 'name-inconsistent',
  severity: 'warning',
  mqm: 'style/inconsistent-name',
  description: 'One name of the original is spelled in several ways in the translation.',
  defaults: {},
  *checkBitext({ names }) {
    for (const entry of names.entries) {
      const renderings = competing(entry);
      if (renderings.length < 2) continue;
      const target = renderings.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
      const spellings = renderings.map(({ text }) => text).join(', ');
      yield {
        message: `${entry.name} is spelled in ${renderings.length} ways: ${spellings}.`,
        source: entry.forms.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
        target,
        ...(entry.suggestions[0] ? { suggestion: entry.suggestions[0] } : {}),
      };
    }
  },
};
