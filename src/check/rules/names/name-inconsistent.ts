import type { Gazetteer } from '../../../model/gazetteer';
import type { NameEntry, NameForm, Rendering } from '../../../model/name';
import type { Draft, Rule } from '../../../model/rule';
import { indexOf, latinKey } from '../../../names/gazetteer/gazetteer-index';
import { areRussianSpellings } from '../../evidence/names/misspellings';
import { competing, competingSurnames, lastWord } from '../../evidence/names/spellings';

/** One name, several spellings. */
export const nameInconsistent: Rule = {
  id: 'name-inconsistent',
  severity: 'warning',
  mqm: 'style/inconsistent-name',
  description: 'One name of the original is spelled in several ways in the translation.',
  defaults: {},
  *checkBitext({ names, original, gazetteer }) {
    if (original === 'target') yield* russianSpellings(names.entries);
    for (const entry of names.entries) {
      const renderings = competing(entry);
      if (renderings.length < 2 || areNames(entry.name, renderings, gazetteer)) continue;
      const [suggestion] = entry.suggestions;
      yield draft(
        entry.name,
        renderings.map(({ text }) => text),
        entry.forms,
        renderings,
        suggestion,
      );
    }
    // an English original spells the bearers of surnames that sound alike (Mayo and Di Maio) as each of them does
    if (original === 'target') return;
    for (const group of competingSurnames(names.entries)) {
      const renderings = group.flatMap((entry) => entry.renderings);
      const spellings = [...new Set(renderings.map(({ text }) => lastWord(text)))];
      const forms = group.flatMap((entry) => entry.forms);
      yield draft(lastWord(group[0]!.name), spellings, forms, renderings, undefined);
    }
  },
};

/** The Russian side is the translation: one English name with several Russian ones; the rarer stand first. */
function* russianSpellings(entries: readonly NameEntry[]): Iterable<Draft> {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(entry.renderings.map(({ text }) => latinKey(text)))) {
      const there = groups.get(key);
      if (there) there.push(entry);
      else groups.set(key, [entry]);
    }
  }
  const places = ({ forms }: NameEntry) => forms.reduce((sum, { spans }) => sum + spans.length, 0);
  for (const [key, group] of groups) {
    const same = group.filter((one) => group.some((other) => areRussianSpellings(one.name, other.name)));
    if (same.length < 2 || same.every((entry) => isListed(entry, key))) continue;
    same.sort((a, b) => places(a) - places(b));
    const forms = same.flatMap((entry) => entry.forms);
    const renderings = same.flatMap((entry) => entry.renderings);
    yield draft(
      renderings[0]!.text,
      same.map(({ name }) => name),
      forms,
      renderings,
      undefined,
    );
  }
}

/** Whether each of the spellings is known, and so may be a name of its own: the District of Columbia and Colombia. */
function areNames(name: string, renderings: readonly Rendering[], gazetteer: Gazetteer | undefined): boolean {
  const keys = renderings.map(({ text }) => latinKey(text));
  const isOne = gazetteer?.find(name).some(({ target }) => {
    const forms = new Set(target.map((form) => latinKey(form.text)));
    return keys.every((key) => forms.has(key));
  });
  if (isOne) return false;
  const index = indexOf(gazetteer);
  return renderings.every(({ text, by }) => by === 'gazetteer' && index.isTargetPlace(latinKey(text)));
}

/** Whether the list of known names has the pair: Петербург and Санкт-Петербург are both right. */
function isListed({ renderings }: NameEntry, key: string): boolean {
  return renderings.some(({ text, by }) => by === 'gazetteer' && latinKey(text) === key);
}

function draft(
  name: string,
  spellings: readonly string[],
  forms: readonly NameForm[],
  renderings: readonly NameForm[],
  suggestion: string | undefined,
): Draft {
  return {
    messageId: 'severalWays',
    data: { name, spellings },
    message: `${name} is spelled in ${spellings.length} ways: ${spellings.join(', ')}.`,
    source: forms.flatMap(({ spans }) => spans),
    target: renderings.flatMap(({ spans }) => spans),
    ...(suggestion ? { suggestion } : {}),
  };
}
