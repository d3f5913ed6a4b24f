/** Words that stand in names or beside them; all words are lower case. */

/** An adjective in -ский, in any case. */
export const skAdjective = /[сц]к(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими)$/;

/** An infinitive, and a few nouns: no name, but often the name of a command or key (Снять выделение). */
export const infinitive = /[аяеиуыо]ть(?:ся)?$/;

/** What a participle ends in that only says what was done (сказано, морено): it has no capital in titles, so a word with one is a name (Морено, Серрано). */
export const shortParticiple = /.{2}(?:ен|ан|ян)о$/;

/** One of a verb with a prefix, as labels of an interface have it (Включено, Подключено): no name begins so. */
export const statusParticiple = /^(?:вклю|выклю|под|от|за|при|пере|ра[сз]|и[сз]|об|про|соз|сохр).+[еая]но$/;

/** An imperative of politeness (Передвиньте): no name ends so. */
export const imperative = /[йь]те(?:сь)?$/;

/** What an imperative may end in, as forms of names do (Гори): of a common word that begins a sentence. */
export const mayBeImperative = /(?:и|ите)(?:сь)?$/;

/** A noun made from a verb (Достраивание): names of countries end otherwise (Испания). */
export const verbalNoun = /.{3}[аея]ни(?:е|ем)$/;

/** A particle that never has a capital, though the surname has (Ли). */
export const surnameParticle = 'ли';

/** What joins the last two names of a list. */
export const and = 'и';

/** The word behind what something is likened to: «Мекка для лыжников». */
export const likenedFor = 'для';

/** The country of the original as it stands in names of its institutions: Банк России. */
export const ownCountry = /^(?:росси[яию]|рф)$/;

/** Acronyms that are common words: a translation spells them out or does without. */
export const everydayAcronyms: readonly string[] =
  'ДТП СМИ ТВ ЖКХ ВВП ВОВ ПО ЭВМ ГУ КПП ЧП ВУЗ ООО ОАО ЗАО ПАО АО МСК ЧМ ТЭЦ ГЭС АЭС АЗС ИТ ПК'.split(' ');
