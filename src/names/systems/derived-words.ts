import { romanizeRussian } from './russian';

/** СОБРовцы, ООНовский: the acronym in Latin letters, by which what belongs to it is named. */
export function acronymsWithin(text: string): string[] {
  const acronym = /^(\p{Lu}{2,6})-?(?:о?в(?:ец|ц)|о?вск|ш?н)\p{Ll}*$/u.exec(text)?.[1];
  return acronym ? [romanizeRussian(acronym, 'press')] : [];
}

/**
 * The words that an adjective in -ский may be made from: Краснодар of краснодарский, Сирия of сирийский.
 *
 * @param lower - a word in any case and number, in lower case
 * @returns nothing for a word of another kind
 */
export function placesWithin(lower: string): string[] {
  const stem = /^(.{3,}?)(?:ий|ей|ай|[аиео])?[сц]к(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими)$/u.exec(
    lower,
  )?.[1];
  return stem ? ['', 'а', 'ия', 'ь', 'ай', 'ея', 'о', 'ы'].map((ending) => stem + ending) : [];
}

/** First parts that many names of places have: Нью-Йорк is not New Orleans. */
export const generalPart =
  /^(?:нью|сан|санта|санкт|сен|лос|лас|порт|форт|усть|северо|южно|западно|восточно|верхне|нижне|ново|старо|эль|аль)$/i;

/** Endings of adjectives, in any case and number: Дальнего is no port of that name where the text has a far thing. */
export const adjectiveEnding =
  /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|ого|его|ому|ему|[ыи]м|[ое]м|[ую]ю|[ыи]х|[ыи]ми|ей)$/;
