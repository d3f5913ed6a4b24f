import type { GazetteerEntry } from '../../../model/gazetteer';
import type { NameEntry, Rendering } from '../../../model/name';
import {
  mansOrWomans,
  mansSurname,
  neverNominative,
  womansGivenName,
} from '../../../languages/ru/names/surnames';
import { latinKey, type GazetteerIndex } from '../../../names/gazetteer/gazetteer-index';
import { citationForms } from '../../../names/spelling/inflection';
import { isRegularSpelling } from '../../../names/spelling/slavic-spelling';
import { romanizeRussian } from '../../../names/systems/russian';
import { lastWord } from './spellings';

/**
 * The right spelling of a name whose Russian case ending was taken over: Gorkogo for Горького, Leningrade for Ленинграде, Pyotr Ivanova for Петра Иванова. A name
 * may be nominative as it stands, so that only endings which no nominative has, and forms of known names, tell.
 *
 * @param known - what the list of names has under the name
 */
export function caseTakenOver(
  { name, forms, suggestions }: NameEntry,
  { text, by }: Rendering,
  known: readonly GazetteerEntry[],
  index: GazetteerIndex,
): string | undefined {
  if (by !== 'similarity') return undefined;
  // given names have forms of their own: Билли is not only Билл
  const isKnown = known.some(({ note }) => !note.endsWith('by custom'));
  const [last, spelling] = [lastWord(name), lastWord(text)];
  for (const form of forms.map((one) => lastWord(one.text))) {
    const nominative = nominativeOf(form, last, isKnown) ?? mansName(form, name, text, index);
    if (nominative === undefined || isRegularSpelling(nominative, spelling)) continue;
    if (!isRegularSpelling(form, spelling)) continue;
    const words = text.split(' ').length;
    const right = [...suggestions, ...known.flatMap(({ target }) => target.map((one) => one.text))].filter(
      (one) => one.split(' ').length === words,
    );
    const usual = right.find((one) => isRegularSpelling(nominative, lastWord(one))) ?? right[0];
    if (usual !== undefined) return usual;
    return [...text.split(' ').slice(0, -1), romanizeRussian(nominative, 'press')].join(' ');
  }
  return undefined;
}

/** What the form is in the nominative, where it is surely none itself. */
function nominativeOf(form: string, cited: string, isKnown: boolean): string | undefined {
  if (isKnown && form !== cited) return cited;
  if (!neverNominative.test(form.toLowerCase())) return undefined;
  return form === cited ? mansForm(form) : cited;
}

/** Иванов for the Иванова of «Петра Иванова». */
function mansName(form: string, name: string, text: string, index: GazetteerIndex): string | undefined {
  const [given, ...others] = name.split(' ');
  const isMans = others.length > 0 && mansOrWomans.test(form.toLowerCase()) && isMan(given!, text, index);
  return isMans ? form.slice(0, -1) : undefined;
}

/** The first nominative that is no woman's: Бахтинский of Бахтинского. */
function mansForm(form: string): string | undefined {
  return citationForms(form).find(
    (one) => one !== form && !neverNominative.test(one) && mansSurname.test(one),
  );
}

/** Pyotr Ivanova: the given name is one of a man, on both sides. */
function isMan(given: string, text: string, index: GazetteerIndex): boolean {
  const there = latinKey(text.split(' ')[0]!);
  return index.hasGivenName(given) && !womansGivenName.test(given) && !there.endsWith('a');
}
