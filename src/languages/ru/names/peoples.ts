/** How Russian forms the names of peoples; all words are lower case, with ё as е. */

/** Before the name of a people: what is for it, against it, or of all of it. */
export const beforePeople = /^(?:про|анти|все|обще|внутри|меж|не|древне|ново)(?=\p{L}{5})/u;

/**
 * The first part of a word that names two peoples (русско-японский, англо-русский).
 *
 * @returns `adjective`, where it is one without its ending; an empty object for what is only said before a hyphen; nothing for other words
 */
export function firstOfTwoPeoples(part: string): { adjective?: string } | undefined {
  if (/(?:ск|цк)о$/.test(part)) return { adjective: `${part.slice(0, -1)}ий` };
  return part.endsWith('о') ? {} : undefined;
}

/** The plural of an inhabitant where its stem is another one (немец, немцы; англичанин, англичане). */
export function inhabitants(word: string): string | undefined {
  if (/[аеиоуя]ец$/.test(word)) return `${word.slice(0, -2)}йцы`;
  if (word.endsWith('лец')) return `${word.slice(0, -2)}ьцы`;
  if (word.endsWith('ец')) return `${word.slice(0, -2)}цы`;
  if (/[ая]нин$/.test(word)) return `${word.slice(0, -2)}е`;
  if (/(?:гар|тар)ин$/.test(word)) return `${word.slice(0, -2)}ы`;
  return undefined;
}
