import { rareNominative } from '../../languages/ru/morphology/nominatives';
import { givenNameInNominative, womansGivenName, womansSurname } from '../../languages/ru/names/surnames';
import type { GazetteerIndex } from '../gazetteer/gazetteer-index';
import { citationForms } from '../spelling/inflection';
import { bestPath } from '../spelling/name-similarity';
import { prepareName, type PreparedName } from '../spelling/prepare-name';
import { surnames } from '../systems/chinese-surnames';
import { pinyinSyllables } from '../systems/palladius';
import type { NamePair } from './name-pair';
import type { Word } from './name-tokens';

/**
 * Chooses the citation form of each source name: what the gazetteer has; else, word by word, the candidate that most forms of the
 * text may have, and among those the one that is nearest to the rendering (Иванова is a woman, or Ivanov in the genitive).
 */
export function citer(pairs: readonly NamePair[], index: GazetteerIndex): (pair: NamePair) => string {
  const attested = attestedForms(pairs);
  const memo = new Map<string, string>();
  return (pair) => {
    const { source, target, known } = pair;
    if (known) {
      const initials = source.words.filter(({ letter }) => letter).map(({ text }) => `${text}.`);
      return [...initials, known.form.text].join(' ');
    }
    const key = `${source.text}\t${target.text}`;
    let name = memo.get(key);
    if (name === undefined) memo.set(key, (name = cited(pair, worthOf(pair, attested, index), index)));
    return name;
  };
}

/** By each form that a word of some name may have in the nominative: the words that may be a case of it. */
type Attested = ReadonlyMap<string, ReadonlySet<string>>;

function attestedForms(pairs: readonly NamePair[]): Attested {
  const attested = new Map<string, Set<string>>();
  for (const { source } of pairs) {
    for (const { text } of source.words) {
      const word = titleCase(text);
      for (const form of citationForms(word)) {
        const forms = attested.get(form) ?? new Set();
        attested.set(form, forms.add(word));
      }
    }
  }
  return attested;
}

/** In nats, how much speaks for a form as the nominative of a word of this name. */
type Worth = (form: string) => number;

function worthOf(pair: NamePair, attested: Attested, index: GazetteerIndex): Worth {
  const targets = spellingsOf(pair);
  const isChinese = pair.source.words.length > 1 && isChineseSurname(pair.source.words[0]!.text);
  const likeness = (form: string) =>
    pair.by === 'position'
      ? 0
      : targets.reduce((best, one) => Math.max(best, bestPath(prepareName(form), one)), -Infinity);
  return (form) => {
    const forms = attested.get(form);
    return (
      Math.max(likeness(form), -9) -
      (rareNominative.test(form) ? RARE : 0) +
      2 * Math.log(forms?.size ?? 1) +
      (forms?.has(form) ? 0.6 : 0) +
      (isChinese && targets.some(({ key }) => key === pinyinOf(form)) ? PALLADIUS : 0) +
      (index.hasGivenName(form) ? GIVEN_NAME : 0)
    );
  };
}

/** The words of the rendering. A final silent e says nothing of the Russian ending: Mike is Майк, not Майка. */
function spellingsOf({ source, target }: NamePair): PreparedName[] {
  const spellings = target.words.map(({ text }) => text);
  if (source.words.length === 1 && spellings.length > 1) spellings.push(target.text);
  return spellings.flatMap((text) => [prepareName(text), prepareName(text.replace(/e$/i, ''))]);
}

/** The name in the nominative. Its parts stand in one case: Джорджа Флойда is Джордж Флойд, though Джорджа might be a nominative. */
function cited({ source: { words }, target }: NamePair, worth: Worth, index: GazetteerIndex): string {
  const allCaps = words.length > 1 && words.every(({ caps, letter }) => caps || letter);
  const surname = words.at(-1)!;
  const isAsWritten = isWoman(words, target.words) || isNominative(words, index);
  const cite = (word: Word, changed: boolean) => citedWord(word, { worth, allCaps, changed });
  const last = isAsWritten ? titleCase(surname.text) : cite(surname, false);
  const isChanged = (form: string, word: Word) => form !== titleCase(word.text);
  const isEastAsian = words.length > 2 && words.every(({ text }) => text.length <= 4);
  const others = words.slice(0, -1).map((word) =>
    // of Ли Зу Ену only the last syllable is declined
    isEastAsian ? titleCase(word.text) : cite(word, isChanged(last, surname)),
  );
  // of Буббы Уоллеса the given name can be no nominative
  const isOblique =
    !isAsWritten && others.some((form, at) => isChanged(form, words[at]!) && !words[at]!.letter);
  return [...others, isOblique ? cite(surname, true) : last].join(' ');
}

/** A man's given name without ending is in the nominative, and so is his surname: Роберт Уиттэйкер, Джамал Хашогги. */
function isNominative(words: readonly Word[], index: GazetteerIndex): boolean {
  const { text, caps, letter } = words[0]!;
  if (words.length < 2 || caps || letter || !givenNameInNominative.test(text)) return false;
  // of a Chinese or Korean name the given name alone is declined: Ван Вэньбиня
  return text.length > longestFamilyName || (index.hasGivenName(text) && !isChineseSurname(text));
}

function isChineseSurname(word: string): boolean {
  const pinyin = pinyinOf(word);
  return pinyin !== undefined && surnames.has(pinyin);
}

function pinyinOf(word: string): string | undefined {
  return pinyinSyllables(word)?.join('');
}

/** Letters of a Chinese or Korean surname. */
const longestFamilyName = 5;

/** One word in the nominative; `changed` when the surname had another form there than in the text. */
function citedWord(
  word: Word,
  { worth, allCaps, changed }: { worth: Worth; allCaps: boolean; changed: boolean },
): string {
  if (word.letter) return `${word.text}.`;
  if (!word.capital || (word.caps && word.text.length <= 4 && !allCaps)) return word.text;
  if (/\p{Ll}\p{Lu}/u.test(word.text)) return word.text;
  const written = titleCase(word.text);
  const candidates = citationForms(written);
  if (candidates.length === 1) return candidates[0]!;
  let [best, most] = [candidates[0]!, -Infinity];
  for (const form of candidates) {
    const total = worth(form) + (changed && form !== written ? AGREEMENT : 0);
    if (total > most + 1e-9) [best, most] = [form, total];
  }
  return best;
}

/** Лариса Харламова is a woman in the nominative, though she may be rendered as Larisa Kharlamov. */
function isWoman(source: readonly Word[], target: readonly Word[]): boolean {
  const [given, surname] = [source[0]!.lower, source.at(-1)!.lower];
  return (
    source.length > 1 &&
    womansGivenName.test(given) &&
    /a$/.test(target[0]!.lower) &&
    womansSurname.test(surname)
  );
}

/** In nats, how unusual a nominative is that ends so (Данте). */
const RARE = 1.5;

/** In nats, what it says that Palladius gives the very rendering: Цзянем beside Jian is Цзянь, beside Jiang no form of it. */
const PALLADIUS = 2;

/** In nats, what it says for a form to be a given name that people bear: Пьера is Пьер. */
const GIVEN_NAME = 4;

/** In nats, what the case of the surname says of the case of the given name; foreign given names may be indeclinable. */
const AGREEMENT = 1.2;

/** КИМ → Ким; a name in mixed case stays. */
function titleCase(word: string): string {
  if (word.length < 2 || word !== word.toUpperCase()) return word;
  return word.replace(
    /(\p{L})([\p{L}\p{M}]*)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}
