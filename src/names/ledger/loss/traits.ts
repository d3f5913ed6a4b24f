import type { NameTrait } from '../../../model/name';
import type { Side } from '../side';
import type { NameKnowledge } from './counterparts';
import { isBehindName } from './behind-name';
import type { Vocabulary } from '../common-words';
import {
  and,
  everydayAcronyms as russianAcronyms,
  imperative,
  infinitive,
  shortParticiple,
  likenedFor,
  mayBeImperative,
  skAdjective,
  statusParticiple,
  verbalNoun,
} from '../../../languages/ru/names/words';
import { nounInIna, surnameInAnyCase } from '../../../languages/ru/names/surnames';
import { surnameInCapitals } from '../../../pairs/ru-en/names/surnames';
import { adjectiveEnding } from '../../systems/derived-words';
import { latinKey, type GazetteerIndex, type KnownForm } from '../../gazetteer/gazetteer-index';
import { givenNamesThatAreWords, personTitles } from '../../../pairs/ru-en/names/name-words';
import { isWrittenApart } from '../../otherwise/written-apart';
import type { Word } from '../name-tokens';

/** Tells by what a capitalised word is a name; nothing when its capital says nothing. */
export type TraitOf = (word: Word) => NameTrait | undefined;

/** For words of a Russian source. */
export function sourceTraits(source: Side, target: Side, { vocabulary, index }: NameKnowledge): TraitOf {
  const isCyrillic = source.words.some((word) => !isLatin(word));
  return (word) => {
    if (isCompound(word) || word.tagged || notRussian.test(word.lower)) return undefined;
    if (isLatin(word)) {
      const isOpen =
        isCyrillic && !isRoman(word) && !everydayAcronyms.has(word.text) && !isKept(word, target);
      return isOpen && !besideKept(word, source.words, target) ? 'foreign' : undefined;
    }
    if (saysNothing(word, source)) return undefined;
    if (isAcronym(word)) return 'acronym';
    if (word.lower.length < 3 || vocabulary.isFunctionWord(word) || personTitles.has(word.lower))
      return undefined;
    const common = vocabulary.isCommonSource(word);
    const known = index
      .known([word.text])
      .find((one) => !common || (vocabulary.means(word, one) && !isAdjective(word, one, vocabulary)));
    // a label of an interface: Снять выделение, Отметить
    if (!known && common && infinitive.test(word.lower)) return undefined;
    if (known?.entry.kind === 'place' && isLikeness(source.words, word)) return undefined;
    const given = index.hasGivenName(word.text) && !givenNamesThatAreWords.has(word.lower);
    const isSurname = known?.entry.note === 'person surname';
    const isOnly = common && known !== undefined && vocabulary.isTranslatedAs(word, known);
    if (known && (given || isOnly || !(word.initial && (common || isSurname))))
      return known.entry.kind === 'person' ? 'person' : 'place';
    if (word.initial) {
      if (skAdjective.test(word.lower) || isVerbal(word, common)) return undefined;
      if (common) return vocabulary.isAlwaysCapital(word) ? 'name' : undefined;
      return vocabulary.hasCapital(word, 'source') || beginsList(source.words, word) ? 'name' : undefined;
    }
    if (skAdjective.test(word.lower) && !isBehindName(source.words, word, vocabulary)) return 'adjective';
    if (verbalNoun.test(word.lower) || (common && statusParticiple.test(word.lower))) return 'common';
    if (common && !looksLikeSurname(word, source.words) && !shortParticiple.test(word.lower)) return 'common';
    return hasTitle(word, source.words) ? 'person' : 'name';
  };
}

/** For words of an English target. */
export function targetTraits(source: Side, target: Side, { vocabulary, index }: NameKnowledge): TraitOf {
  const isCyrillic = source.words.some((word) => !isLatin(word));
  return (word) => {
    // without Russian letters the original was read in a wrong encoding, or is none
    if (!isCyrillic || isCompound(word) || word.tagged) return undefined;
    if (isKept(word, source) || saysNothing(word, target)) return undefined;
    if (isAcronym(word)) return isRoman(word) ? undefined : 'acronym';
    if (word.lower.length < 3 || vocabulary.isFunctionWord(word) || personTitles.has(word.lower))
      return undefined;
    if (vocabulary.isCalendar(word)) return undefined;
    const common = vocabulary.isCommonTarget(word);
    if (word.initial && common) return undefined;
    if (word.initial && index.isTargetGivenName(latinKey(word.text))) return 'person';
    if (word.initial && index.isTargetPlace(latinKey(word.text))) return 'place';
    if (word.initial) return vocabulary.hasCapital(word, 'target') ? 'name' : 'initial';
    if (/(?:ian|ese|ish)s?$/.test(word.lower)) return 'adjective';
    const key = latinKey(word.text);
    if (index.isTargetPlace(key) || isPartOfPlace(target.words, word, index)) return 'place';
    if (common) return 'common';
    return index.hasTarget(key) || hasTitle(word, target.words) ? 'person' : 'name';
  };
}

/** Дальний is a port, but mostly an adjective. */
function isAdjective(word: Word, known: KnownForm, vocabulary: Vocabulary): boolean {
  return adjectiveEnding.test(word.lower) && !vocabulary.isTranslatedAs(word, known);
}

/** Town of Cape Town: a common word that makes a known place with the word before it. */
function isPartOfPlace(words: readonly Word[], word: Word, index: GazetteerIndex): boolean {
  const before = words[words.indexOf(word) - 1];
  if (!word.joined || !before?.capital || !placeOpeners.has(before.lower)) return false;
  return index.isTargetPlace(latinKey(`${before.text} ${word.text}`));
}

const placeOpeners: ReadonlySet<string> = new Set(
  'cape new fort port saint st san los las el mount'.split(' '),
);

/** Передвиньте, Гори, Достраивание: a verb, or a noun made from one, that has its capital from its place. */
function isVerbal({ lower }: Word, common: boolean): boolean {
  return imperative.test(lower) || verbalNoun.test(lower) || (common && mayBeImperative.test(lower));
}

/** Громов, Волкову: looks like the genitive plural of a common word; Совет Министров is one. */
function looksLikeSurname(word: Word, words: readonly Word[]): boolean {
  const before = words[words.indexOf(word) - 1];
  if (!surnameInAnyCase.test(word.lower) || nounInIna.test(word.lower)) return false;
  return !(word.joined && before?.capital && !before.caps);
}

/** Mr Corbyn, господина Стармера: what stands behind a title is a person's name. */
function hasTitle(word: Word, words: readonly Word[]): boolean {
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && personTitles.has(before.lower) && !word.quoted;
}

/** Letters of Ukrainian, Belarusian and Serbian. */
const notRussian = /[\u0456\u0457\u0454\u0491\u045e\u0458\u0459\u045a\u045b\u0452\u045f]/u;

/** Words in Latin letters. */
export function isLatin({ lower }: Word): boolean {
  return lower[0]! < '\u0250';
}

/** B-лимфоциты, РНК-содержащий, N-terminal: a common word with something before it. */
function isCompound({ text }: Word): boolean {
  return /^[\p{Lu}\d]{1,6}-\p{Ll}/u.test(text);
}

/** Pictures of «Orion Pictures» where the translation has Orion: a part of a foreign name that is left out. */
function besideKept(word: Word, words: readonly Word[], target: Side): boolean {
  const at = words.indexOf(word);
  const [before, after] = [words[at - 1], words[at + 1]];
  const isKeptPart = (one: Word | undefined) =>
    one !== undefined && one.capital && isLatin(one) && one.lower.length > 1 && isKept(one, target);
  return (word.joined && isKeptPart(before)) || (after?.joined === true && isKeptPart(after));
}

/** Мекка для лыжников: a place that something is likened to. */
function isLikeness(words: readonly Word[], word: Word): boolean {
  return words[words.indexOf(word) + 1]?.lower === likenedFor && word.initial;
}

/** Acronyms that are common words, lines in capitals, and long words in capitals that are no surnames. */
function saysNothing(word: Word, side: Side): boolean {
  return (
    (word.caps && word.text.length > 6 && !surnameInCapitals.test(word.lower)) ||
    ((word.caps || isAcronym(word)) && (everydayAcronyms.has(word.text) || isInCapitals(side.words, word)))
  );
}

/** «Хьюн и Прайс»: a word at the beginning that stands beside a name in a list is a name. */
function beginsList(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word);
  const [next, other] = [words[at + 1], words[at + 2]];
  if (next?.capital && next.joined && !isLatin(next)) return true;
  return next?.lower === and && other !== undefined && other.capital && !other.initial;
}

/** ОАЭ, СПбГУ. */
function isAcronym({ text, caps, lower }: Word): boolean {
  if (text.length > 6 || /['’]/.test(text)) return false;
  // ЖУКОВ, KONEV: a surname in capitals
  if (caps) return text.length < 5 || !surnameInCapitals.test(lower);
  return /\p{Lu}.*\p{Lu}/u.test(text) && !text.includes('-');
}

/** In a line of capitals no word is an acronym or a name for its capitals. */
function isInCapitals(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word);
  if ([words[at - 1], words[at + 1]].some((other) => other && other.caps && other.text.length > 6))
    return true;
  const long = words.filter(({ caps, text }) => caps && text.length > 3).length;
  return long >= 3 && 2 * words.filter(({ caps }) => caps).length > words.length;
}

/** A Latin word that the other side has too, alone or as a part of a word. */
function isKept(own: Word, other: Side): boolean {
  const { lower } = own;
  if (isWrittenApart(own, other.words)) return true;
  const parts = lower.split('-').filter((part) => part.length > 1 && part[0]! < '\u0250');
  if (lower.length === 1) return true;
  return (
    parts.length > 0 &&
    other.words.some(({ lower: there }) =>
      parts.some((part) => there.includes(part) || isPlural(part, there) || isDerivedFrom(part, there)),
    )
  );
}

/** Amigas beside Amiga. */
function isPlural(word: string, name: string): boolean {
  return name.length >= shortestName && word === `${name}s`;
}

/** In letters; GPUs of GPU are seen elsewhere. */
const shortestName = 3;

/** Photoshopped beside Photoshop. */
function isDerivedFrom(word: string, name: string): boolean {
  return name.length >= wholeName && name[0]! < '\u0250' && word.startsWith(name);
}

/** A Latin word so long is no beginning of another by chance. */
const wholeName = 6;

function isRoman({ text }: Word): boolean {
  return /^[IVXLC]+$/.test(text.replace(/-.*/, ''));
}

/** Acronyms that are common words: a translation spells them out or does without. */
const everydayAcronyms: ReadonlySet<string> = new Set([
  ...russianAcronyms,
  ...'TV AM PM ID PC CEO CEOS LED ICU IV IT NB PS DVD CD OK VS UTC GMT'.split(' '),
]);
