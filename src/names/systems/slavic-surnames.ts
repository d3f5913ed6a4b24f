/** Surnames that are romanised letter by letter. */
const slavic = /.{2}(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|[сц]кий|[сц]кая|енко|ович|евич)$/;

/** Whether a word looks like the surname of a Slav. */
export function isSlavic(word: string): boolean {
  return slavic.test(word.toLowerCase());
}
