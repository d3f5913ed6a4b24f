/**
 * Whether a text holds Cyrillic letters that were decoded wrongly: UTF-8 read as Windows-1251 («РЎС‚Р°Р»РёРЅ»), UTF-8 read as Latin-1 or Windows-1252
 * ("Ð¡Ñ‚Ð°Ð»Ð¸Ð½"), or characters that were lost (U+FFFD).
 */
export function isMojibake(text: string): boolean {
  return text.includes('\ufffd') || AS_CYRILLIC.test(text) || AS_LATIN.test(text);
}

/** The two halves of Cyrillic letters in UTF-8, D0 or D1 and then 80 to BF, as Windows-1251 shows them; three letters in a row. */
const AS_CYRILLIC = /(?:[РС][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї]){3}/;

/** The same as Latin-1 and Windows-1252 show them. */
const AS_LATIN = /(?:[ÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){3}/;
