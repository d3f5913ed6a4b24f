/** A text with е for ё, as most of Russian print has it: words are compared so. The length stays. */
export function withoutYo(text: string): string {
  return /ё/i.test(text) ? text.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : text;
}
