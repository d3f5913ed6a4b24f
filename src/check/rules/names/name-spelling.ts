import type { Gazetteer } from '../../../model/gazetteer';
import type { NameEntry } from '../../../model/name';
import type { Rule } from '../../../model/rule';
import { pinyinSyllables } from '../../../names/systems/palladius';
import { areSpellings, competing } from '../../evidence/spellings';

/** A known or Chinese name in a spelling that no system and no list gives. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  severity: 'warning',
  mqm: 'accuracy/mistranslation/name',
  description: 'A name is spelled as neither a romanisation nor the list of known names has it.',
  defaults: {},
  *checkBitext({ names, gazetteer }) {
    for (const entry of names.entries) {
      if (!entry.suggestions[0] || competing(entry).length > 1) continue;
      const right = rightSpellings(entry, gazetteer);
      const wrong = entry.renderings.filter(
        (one) => !one.acceptable && right.some((form) => areSpellings(one.text, form)),
      );
      if (wrong.length === 0) continue;
      const usual = right.find((form) => areSpellings(wrong[0]!.text, form))!;
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

/** The usual spelling, and all that the list of known names has for the name: Petersburg as well as Saint Petersburg. */
function rightSpellings({ name, suggestions }: NameEntry, gazetteer: Gazetteer | undefined): string[] {
  const known = gazetteer?.find(name) ?? [];
  return [...suggestions, ...known.flatMap(({ target }) => target.map(({ text }) => text))];
}

/** Who says what is right: the Palladius system for Chinese names, else the list of known names. */
function authority({ name }: NameEntry): string {
  const words = name.split(' ');
  const chinese = words.length > 1 && words.every((word) => pinyinSyllables(word));
  return chinese ? 'the Palladius system gives' : 'the usual spelling is';
}
