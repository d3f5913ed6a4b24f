/**
 * Share of the letters of a Cyrillic text that Russian does not have, in [0, 1]: letters of Ukrainian, Belarusian, Serbian and Macedonian, and
 * the hard signs of Bulgarian, which are vowels there. The old Russian spelling (before 1918) has і and ъ as well; it is known by its ѣ,
 * and by ы, which Bulgarian lacks.
 *
 * @param text - any text; what is not Cyrillic is passed over
 */
export function foreignLetterShare(text: string): number {
  let [letters, foreign, dotted, hard, native] = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x400 || code > 0x4ff) continue;
    letters++;
    const letter = text[i]!.toLowerCase();
    if (FOREIGN.includes(letter)) foreign++;
    else if (letter === 'і') dotted++;
    else if (letter === 'ъ') hard++;
    else if (letter === 'ы' || letter === 'ѣ') native++;
  }
  if (letters === 0) return 0;
  const old = native / letters >= LEAST_NATIVE;
  return (foreign + (old ? 0 : dotted + hard)) / letters;
}

/** Letters of the neighbours that no Russian spelling ever had. */
const FOREIGN = 'їєґўђјљњћџѓќ';

/** Share of ы and ѣ together: 1.9% in Russian of today, 4% in the old spelling; a quotation in another text stays far below. */
const LEAST_NATIVE = 0.005;
