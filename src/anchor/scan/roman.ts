import { romanLookAlikes } from '../../languages/look-alike-letters';

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/**
 * Value of a Roman numeral in capitals, its canonical spelling only; Cyrillic lookalikes (Х for X) are read too.
 *
 * @returns 1–3999, or 0 when the word is not a numeral
 */
export function romanValue(word: string): number {
  if (word.length > 15) return 0;
  if (romanLookAlikes.words.has(word)) return 0;
  const latin = latinNumeral(word);
  let value = 0;
  for (let at = 0; at < latin.length; at++) {
    const digit = digits[latin[at]!];
    if (!digit) return 0;
    value += digit < (digits[latin[at + 1]!] ?? 0) ? -digit : digit;
  }
  return value > 0 && spell(value) === latin ? value : 0;
}

/** A numeral in Latin letters only. */
export function latinNumeral(word: string): string {
  let latin = '';
  for (const letter of word) latin += romanLookAlikes.letters.get(letter) ?? letter;
  return latin;
}

/** True for a letter that is a Roman numeral alone. */
export function isRomanDigit(letter: string): boolean {
  return latinNumeral(letter) in digits && !romanLookAlikes.words.has(letter);
}

function spell(value: number): string {
  let rest = value;
  let result = '';
  for (const [sign, amount] of steps) {
    for (; rest >= amount; rest -= amount) result += sign;
  }
  return result;
}

const steps: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
