const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

// Cyrillic letters that stand for Roman digits in Russian typing
const lookalikes: Readonly<Record<string, string>> = { Х: 'X', І: 'I', С: 'C', М: 'M' };

/**
 * Value of a Roman numeral in capitals, its canonical spelling only; Cyrillic lookalikes (Х for X) are read too.
 *
 * @returns 1–3999, or 0 when the word is not a numeral
 */
export function romanValue(word: string): number {
  if (word.length > 15) return 0;
  // «С» and «М» alone are words
  if (word === 'С' || word === 'М') return 0;
  let value = 0;
  let latin = '';
  for (const letter of word) latin += lookalikes[letter] ?? letter;
  for (let at = 0; at < latin.length; at++) {
    const digit = digits[latin[at]!];
    if (!digit) return 0;
    value += digit < (digits[latin[at + 1]!] ?? 0) ? -digit : digit;
  }
  return value > 0 && spell(value) === latin ? value : 0;
}

/** True for a letter that is a Roman numeral alone. */
export function isRomanDigit(letter: string): boolean {
  return 'IVXLCDMХІ'.includes(letter);
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
