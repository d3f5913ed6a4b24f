/** A text with е for ё, as most of Russian print has it: words are compared so. The length stays. */
export function withoutYo(text: string): string {
  return /ё/i.test(text) ? text.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : text;
}

/** The words that a word may be whose ё is not marked: each has one of its е read as ё. */
export function withOneYo(word: string): string[] {
  return [...word].flatMap((letter, k) =>
    letter === 'е' ? [`${word.slice(0, k)}ё${word.slice(k + 1)}`] : [],
  );
}

/** A lower-case word with one letter for the three that foreign names are spelt with by turns: е, ё and э. */
export function withOneE(lower: string): string {
  return withoutYo(lower).replaceAll('э', 'е');
}
