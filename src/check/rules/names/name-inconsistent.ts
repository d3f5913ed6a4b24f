import type { NameForm } from '../../../model/name';
import type { Draft, Rule } from '../../../model/rule';
import { competing, competingSurnames, lastWord } from '../../evidence/spellings';

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
      const [suggestion] = entry.suggestions;
      yield draft(
        entry.name,
        renderings.map(({ text }) => text),
        entry.forms,
        renderings,
        suggestion,
      );
    }
    for (const group of competingSurnames(names.entries)) {
      const renderings = group.flatMap((entry) => entry.renderings);
      const spellings = [...new Set(renderings.map(({ text }) => lastWord(text)))];
      const forms = group.flatMap((entry) => entry.forms);
      yield draft(lastWord(group[0]!.name), spellings, forms, renderings, undefined);
    }
  },
};

function draft(
  name: string,
  spellings: readonly string[],
  forms: readonly NameForm[],
  renderings: readonly NameForm[],
  suggestion: string | undefined,
): Draft {
  return {
    message: `${name} is spelled in ${spellings.length} ways: ${spellings.join(', ')}.`,
    source: forms.flatMap(({ spans }) => spans),
    target: renderings.flatMap(({ spans }) => spans),
    ...(suggestion ? { suggestion } : {}),
  };
}
