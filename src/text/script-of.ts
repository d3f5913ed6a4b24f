/** The scripts that are told apart; letters of others count as `other`. */
export type ScriptName = 'cyrillic' | 'latin' | 'greek' | 'han' | 'hangul' | 'kana' | 'arabic' | 'hebrew';

/** What the letters of each script match. */
export const scriptPatterns: Record<ScriptName, RegExp> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  latin: /\p{Script=Latin}/u,
  greek: /\p{Script=Greek}/u,
  han: /\p{Script=Han}/u,
  hangul: /\p{Script=Hangul}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
};
const names = Object.keys(scriptPatterns) as ScriptName[];

/** The script of a letter; nothing for what is no letter of a known script. */
export function scriptOf(letter: string): ScriptName | undefined {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122 ? 'latin' : undefined;
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  return names.find((name) => scriptPatterns[name].test(letter));
}
