import type { NameEntry } from '../../model/name';
import type { Rule } from '../../model/rule';
import { pinyinSyllables } from '../../names/systems/palladius';
import { areSpellings, competing } from '../spellings';

/** A known or Chinese name in a spelling that no system and no list gives. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  severity: 'warning',
  mqm: 'accuracy/mistranslation/name',
  description: 'A name is spelled as neither a romanisation nor the list of known names has it.',
  defaults: {},
  *checkBitext({ names }) {
    for (const entry of names.entries) {
      const usual = entry.suggestions[0];
      if (!usual || competing(entry).length > 1) continue;
      const wrong = entry.renderings.filter(
        (one) => !one.acceptable && entry.suggestions.some((right) => areSpellings(one.text, right)),
      );
      if (wrong.length === 0) continue;
      const written = wrong.map(({ text }) => text).join(', ');
      yield {
        message: `${entry.name} is written ${written}; ${authority(entry)} ${usual}.`,
        source: entry.forms.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
        target: wrong.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
        expected: usual,
        suggestion: wrong.every(({ text }) => text === text.toUpperCase()) ? usual.toUpperCase() : usual,
      };
    }
  },
};

/** Who says what is right: the Palladius system for Chinese names, else the list of known names. */
function authority({ name }: NameEntry): string {
  const words = name.split(' ');
  const chinese = words.length > 1 && words.every((word) => pinyinSyllables(word));
  return chinese ? 'the Palladius system gives' : 'the usual spelling is';
}
