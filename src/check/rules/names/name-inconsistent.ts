import type { Gazetteer } from '../../../model/gazetteer';
import type { NameForm, Rendering } from '../../../model/name';
import type { CheckFacts, Draft, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { indexOf, latinKey } from '../../../names/gazetteer/gazetteer-index';
import { inCaseOf } from '../../evidence/names/case-forms';
import { russianSpellings, type RussianSpellings } from '../../evidence/names/russian-spellings';
import { slipsOf, type Slip } from '../../evidence/names/slips';
import { competing, competingSurnames, lastWord } from '../../evidence/names/spellings';

/** One name, several spellings. */
export const nameInconsistent: Rule = {
  id: 'name-inconsistent',
  severity: 'warning',
  mqm: 'style/inconsistent-name',
  description: 'One name of the original is spelled in several ways in the translation.',
  defaults: {},
  *checkBitext(facts) {
    const said: Span[] = [];
    for (const one of spellingsOfNames(facts)) {
      if (one.severity !== 'info') said.push(...one[facts.original === 'source' ? 'target' : 'source']);
      yield one;
    }
    for (const slip of slipsOf(facts)) {
      if (!said.some(({ start, end }) => start < slip.written.end && slip.written.start < end))
        yield slipDraft(slip, facts.original);
    }
  },
};

/** What the ledger says: names with several spellings. */
function* spellingsOfNames({ names, original, gazetteer }: CheckFacts): Iterable<Draft> {
  // two spellings of a Russian original are nothing that its translation departs from
  for (const one of russianSpellings(names.entries)) {
    const { suggestion, ...found } = russianDraft(one);
    if (original === 'source') yield { ...found, severity: 'info' };
    else yield { ...found, ...(suggestion ? { suggestion } : {}) };
  }
  for (const entry of names.entries) {
    const renderings = competing(entry);
    if (renderings.length < 2 || areNames(entry.name, renderings, gazetteer)) continue;
    const texts = renderings.map(({ text }) => text);
    // an English original spells the names of its people as they do
    const [known] = original === 'source' ? entry.suggestions : [];
    const usual = known ?? oftenest(renderings, ({ text }) => text);
    yield draft(entry.name, texts, entry.forms, renderings, original === 'source' ? usual : undefined);
  }
  // an English original spells the bearers of surnames that sound alike (Mayo and Di Maio) as each of them does
  if (original === 'target') return;
  for (const group of competingSurnames(names.entries)) {
    const renderings = group.flatMap((entry) => entry.renderings);
    const spellings = [...new Set(renderings.map(({ text }) => lastWord(text)))];
    const forms = group.flatMap((entry) => entry.forms);
    const usual = oftenest(renderings, ({ text }) => lastWord(text));
    yield draft(lastWord(group[0]!.name), spellings, forms, renderings, usual);
  }
}

/** The spelling that stands in more places than any other; nothing where two stand as often. */
function oftenest(
  renderings: readonly Rendering[],
  spellingOf: (one: Rendering) => string,
): string | undefined {
  const counts = new Map<string, number>();
  for (const one of renderings)
    counts.set(spellingOf(one), (counts.get(spellingOf(one)) ?? 0) + one.spans.length);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The Russian side is the translation: one English name with several Russian ones. */
function russianDraft({ entries, usual }: RussianSpellings): Draft {
  const forms = entries.flatMap((entry) => entry.forms);
  const renderings = entries.flatMap((entry) => entry.renderings);
  const spellings = entries.map(({ name }) => name);
  const one = draft(renderings[0]!.text, spellings, forms, renderings, usual?.name);
  const wrong = entries.filter((entry) => entry !== usual);
  const places = wrong.flatMap(({ name, forms: own }) => own.map(({ text }) => ({ name, text })));
  const inCase =
    usual && places.length === 1 ? inCaseOf(places[0]!.text, places[0]!.name, usual.name) : undefined;
  if (inCase) return { ...one, suggestion: inCase };
  delete one.suggestion;
  return one;
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

/** @param usual - the spelling that is right, where it is known */
function draft(
  name: string,
  spellings: readonly string[],
  forms: readonly NameForm[],
  renderings: readonly NameForm[],
  usual: string | undefined,
): Draft {
  const right = usual ? `; the usual one is ${usual}` : '';
  return {
    messageId: 'severalWays',
    data: { name, spellings, ...(usual ? { usual } : {}) },
    message: `${name} is spelled in ${spellings.length} ways: ${spellings.join(', ')}${right}.`,
    source: forms.flatMap(({ spans }) => spans),
    target: renderings.flatMap(({ spans }) => spans),
    ...(usual ? { expected: usual, suggestion: usual } : {}),
  };
}

/** One word that is a letter off the usual one. */
function slipDraft({ written, usual, count, original }: Slip, side: 'source' | 'target'): Draft {
  const elsewhere = `in ${count === 1 ? 'another place' : `${count} other places`} it is ${usual}`;
  const here = original ? `${original.text} is written ${written.text} here` : `${written.text} stands here`;
  const there = original ? [spanOf(original)] : [];
  return {
    messageId: 'slip',
    data: { name: original?.text ?? usual, written: written.text, usual, count },
    message: `${here}; ${elsewhere}.`,
    source: side === 'source' ? there : [spanOf(written)],
    target: side === 'source' ? [spanOf(written)] : there,
    expected: usual,
    suggestion: usual,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
