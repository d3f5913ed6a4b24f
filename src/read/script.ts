/** The scripts that are told apart; `none` is a text without letters of either. */
export type Script = 'cyrillic' | 'latin' | 'none';

/** The script that most letters of a stretch of text are of. */
export function mainScript(text: string, start = 0, end = text.length): Script {
  const { cyrillic, latin } = countLetters(text, start, end);
  if (cyrillic + latin === 0) return 'none';
  return cyrillic >= latin ? 'cyrillic' : 'latin';
}

/** Numbers of Cyrillic and Latin letters in a stretch of text. */
export function countLetters(text: string, start: number, end: number): { cyrillic: number; latin: number } {
  let [cyrillic, latin] = [0, 0];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x400 && code < 0x530) cyrillic++;
    else if (((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x250)) latin++;
  }
  return { cyrillic, latin };
}
