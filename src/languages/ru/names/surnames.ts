/** What the endings of Russian words tell of the names of people; all words are lower case. */

/** A surname in -ов, -ев, -ин, of a man or a woman, in any case (Громов, Волкову, Орловой); a common word may look so. */
export const surnameInAnyCase = /.{3}(?:[оеё]в|ин)(?:[ауые]|ым|ой|ых)?$/;

/** A common word so spelled is a noun in -ина (корзину, вершиной); one in -ов may be the genitive plural of a noun, and a surname. */
export const nounInIna = /ин(?:[ауые]|ым|ой|ых)?$/;

/** A surname of a woman in the nominative (Харламова, Каховская). */
export const womansSurname = /(?:[оеё]ва|ина|ская|цкая)$/;

/** A given name without ending, which is in the nominative: Роберт, Адам; but Константином and Тедом are not. */
export const givenNameInNominative = /(?:[бвгджзйклнпрстфхцчшщ]|[аяуьч]м)$/u;

/** A woman's given name in the nominative (Лариса, Мария). */
export const womansGivenName = /[ая]$/;

/** A patronymic in any case (Иванович, Ивановной, Ильинична). */
export const patronymic = /(?:ович|евич|овн|евн|иничн)\p{L}{0,2}$/u;

/** A Russian surname or patronymic in the nominative: these are romanised letter by letter, so that other spellings are wrong. */
export const russianSuffix = /.{3}(?:[оеё]в|[оеё]ва|[сц]кий|[сц]кая|енко|ович|евич|овна|евна|ичн[аы])$/;

/** What foreign given names end in that look like Slavic surnames (Джастин, Гэвин). */
export const foreignGivenName = /ин$/;

/** Endings of names that no nominative has: of surnames in -ов, -ев, -ин and of adjectives (Сидоровым, Кузнецову, Бахтинского). Живаго and Диего have others, and Успасских is a nominative. */
export const neverNominative =
  /.{2}(?:(?:[оеё]в|ин)(?:у|ым)|[сц]к(?:ого|ому|им|ую)|[бвгдзклмнпрст]ого|[бвгдзклмнпрст]ому)$/u;

/** A man's surname in the genitive, or a woman's in the nominative (Иванова, Пушкина). */
export const mansOrWomans = /.{2}(?:[оеё]в|ин)а$/u;

/** A man's surname in the nominative. */
export const mansSurname = /(?:[оеё]в|ин|[ыи]й)$/u;
