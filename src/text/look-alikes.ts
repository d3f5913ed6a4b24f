import { lookAlikeLetters, notRussian } from '../languages/look-alike-letters';
import { scriptOf, type ScriptName } from './script-of';

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const [cyrillic, latin] of lookAlikeLetters) {
  [...cyrillic].forEach((letter, i) => {
    toLatin.set(letter, latin[i]!);
    if (!notRussian.has(letter)) toCyrillic.set(latin[i]!, letter);
  });
}

/**
 * A word of Cyrillic and Latin letters where those of one script are all look-alikes: the word as it was meant, and the
 * wrong letters with their code points. Nothing for a word in one script, or one that mixes on purpose (SMSки).
 *
 * @param main - the script to prefer when both could be meant
 */
export function lookAlike(
  word: string,
  main: ScriptName | 'other',
): { text: string; letters: string[] } | undefined {
  for (const part of word.split(/['’‑-]/)) {
    const letters = [...part];
    const cyrillic = letters.filter((letter) => scriptOf(letter) === 'cyrillic');
    const latin = letters.filter((letter) => scriptOf(letter) === 'latin');
    if (!cyrillic.length || !latin.length) continue;
    const choices = [
      { script: 'cyrillic', wrong: latin, table: toCyrillic },
      { script: 'latin', wrong: cyrillic, table: toLatin },
    ] as const;
    const fits = choices.filter(({ wrong, table }) => wrong.every((letter) => table.has(letter)));
    // codes such as С4 are no words; НТСшный is a Latin acronym with a Russian ending
    if (!fits.length && STRAY.test(part))
      return { text: word.replace(part, part.slice(1)), letters: [named(part[0]!)] };
    if (!fits.length || /\d/.test(part) || /^\p{Lu}{3,}\p{Ll}/u.test(part)) continue;
    const choice = fits.length > 1 ? (fits.find(({ script }) => script === main) ?? fits[0]!) : fits[0]!;
    const repaired = letters.map((letter) =>
      choice.wrong.includes(letter) ? choice.table.get(letter)! : letter,
    );
    return {
      text: word.replace(part, repaired.join('')),
      letters: [...new Set(choice.wrong)].map(named),
    };
  }
  return undefined;
}

/** A stroke before a Cyrillic word, as text recognition makes of the edge of a page. */
const STRAY = /^[Iil](?=\p{Script=Cyrillic}{4,}$)\p{L}\p{Ll}+$/u;

function named(letter: string): string {
  return `${letter} (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}
