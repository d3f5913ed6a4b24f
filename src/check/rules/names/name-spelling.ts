import type { Gazetteer } from '../../../model/gazetteer';
import type { NameEntry, Rendering } from '../../../model/name';
import type { Draft, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { misspellingOf, russianMisspellingOf, type Misspelling } from '../../evidence/names/misspellings';
import { departureOf, type HouseSystem } from '../../evidence/names/house-system';
import { caseTakenOver } from '../../evidence/names/case-taken-over';
import { indexOf } from '../../../names/gazetteer/gazetteer-index';
import { streetWords } from '../../../pairs/ru-en/names/name-words';
import { inCaseOf } from '../../evidence/names/case-forms';
import { russianSpellings } from '../../evidence/names/russian-spellings';
import { competing } from '../../evidence/names/spellings';

/** A name in a spelling that no usage gives, or that is not of the house system. */
export const nameSpelling: Rule<HouseSystem> = {
  id: 'name-spelling',
  severity: 'warning',
  mqm: 'accuracy/mistranslation/name',
  description: 'A name is spelled as neither a romanisation nor the list of known names has it.',
  defaults: { romanization: '', chinese: '', korean: '' },
  *checkBitext({ names, gazetteer, original, bitext }, house) {
    // what name-inconsistent says already
    const told = new Set(
      original === 'target' ? russianSpellings(names.entries).flatMap(({ entries }) => entries) : [],
    );
    for (const entry of names.entries) {
      if (told.has(entry)) continue;
      // the Russian side is the translation: its form is looked at first
      const russian = original === 'target' ? firstRussian(entry, gazetteer) : undefined;
      if (russian) {
        yield russianDraft(entry, russian);
        continue;
      }
      if (competing(entry).length > 1) continue;
      const wrong = entry.renderings.flatMap((one) => {
        const misspelling =
          (original === 'source' ? endingOf(entry, one, gazetteer) : undefined) ??
          misspellingOf(entry, one, gazetteer) ??
          (original === 'source' ? departureOf(entry, one, house) : undefined);
        return misspelling ? [{ one, misspelling }] : [];
      });
      if (wrong.length === 0) continue;
      const one = draft(
        entry,
        wrong.map(({ one: rendering }) => rendering),
        wrong[0]!.misspelling,
        original,
      );
      const isOnMap =
        wrong[0]!.misspelling.authority === WITHOUT_ENDING &&
        one.target.every((span) => isBeforeStreet(bitext.target.text, span));
      yield isOnMap ? { ...one, severity: 'info' } : one;
    }
  },
};

const WITHOUT_ENDING = 'without its case ending it is';

function endingOf(
  entry: NameEntry,
  rendering: Rendering,
  gazetteer: Gazetteer | undefined,
): Misspelling | undefined {
  const usual = caseTakenOver(entry, rendering, gazetteer?.find(entry.name) ?? [], indexOf(gazetteer));
  return usual === undefined ? undefined : { usual, authority: WITHOUT_ENDING };
}

/** Gorkogo Street, ul. Gorkogo: so maps have it. */
function isBeforeStreet(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + NEAR).match(/[a-z]+/i)?.[0];
  const before = text
    .slice(Math.max(0, start - NEAR), start)
    .match(/[a-z]+/gi)
    ?.at(-1);
  return [after, before].some((word) => word !== undefined && streetWords.test(word.toLowerCase()));
}

/** In letters: the word beside a name begins so near. */
const NEAR = 16;

/**
 * An English original and its Russian translation have names that do not belong together (Bowen, Болен): of the five that were read in enru21a-docs, enru21b-docs and TICO-19 four were
 * slips, three of them in the Russian. Given names that many bearers spell in their own way were none.
 */
const APART = 0.6;
const OF_MANY = 0.4;

/** Beside an English original it is not said which of the two is wrong, and nothing is put in. */
function draft(
  entry: NameEntry,
  wrong: readonly Rendering[],
  { usual, authority, isOfMany = false }: Misspelling,
  original: 'source' | 'target',
): Draft {
  const written = wrong.map(({ text }) => text);
  const places = {
    source: inOrder(entry.forms.flatMap(({ spans }) => spans)),
    target: inOrder(wrong.flatMap(({ spans }) => spans)),
  };
  const data = { name: entry.name, written, usual };
  if (original === 'target') {
    const message = `${written.join(', ')} became ${entry.name}, which is ${usual} in English.`;
    const confidence = isOfMany ? OF_MANY : APART;
    return { messageId: 'misspelled', data, message, ...places, confidence };
  }
  return {
    messageId: 'misspelled',
    data,
    message: `${entry.name} is written ${written.join(', ')}; ${authority} ${usual}.`,
    ...places,
    expected: usual,
    suggestion: written.every((text) => text === text.toUpperCase()) ? usual.toUpperCase() : usual,
  };
}

function firstRussian(entry: NameEntry, gazetteer: Gazetteer | undefined): Misspelling | undefined {
  return entry.renderings.flatMap((one) => russianMisspellingOf(entry, one, gazetteer) ?? [])[0];
}

/** The Russian side is the translation: its form is at fault. The suggestion is in the case of the form, where there is one form. */
function russianDraft(entry: NameEntry, { usual, authority }: Misspelling): Draft {
  const [form, ...others] = entry.forms;
  const suggestion = others.length === 0 ? inCaseOf(form!.text, entry.name, usual) : undefined;
  return {
    messageId: 'misspelledRussian',
    data: { name: entry.renderings[0]!.text, written: [entry.name], usual },
    message: `${entry.renderings[0]!.text} is written ${entry.name}; ${authority} ${usual}.`,
    source: inOrder(entry.forms.flatMap(({ spans }) => spans)),
    target: inOrder(entry.renderings.flatMap(({ spans }) => spans)),
    expected: usual,
    ...(suggestion ? { suggestion } : {}),
  };
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
