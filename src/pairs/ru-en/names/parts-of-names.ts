/** What stands inside names of either language without being a name by itself. */

/** What stands for a given name before a stop: one letter, or what renders one. */
export const initialLetter = /^(?:\p{L}|Y[aueo]|I[au]|J[aueo]|[ZKCS]h|Ts|Дж)$/u;

/** Abbreviations inside names; lower case. */
export const insideName: ReadonlySet<string> = new Set(['st', 'ste', 'mt', 'ft', 'сен', 'св']);

/** Тихий океан, Белый дом: common words that are part of a known name; lower case. */
export const geographicHeads =
  /^(?:океан|мор|залив|остров|полуостров|пролив|озер|рек|гор|площад|дворец|дворц|дом|башн|театр|мост|стен|полян|войн|поток)(?:[аеиоуыюья]|ом|ем|ой|ей|ью|ов|ев|ам|ами|ах|ям|ях)?$/;

/** O'Хара with a Latin O: before an apostrophe no neighbour tells in which alphabet it is. */
export function withRussianO(word: string): string {
  return word.replace(/^O(?=['’][\u0400-\u052f])/, 'О');
}
