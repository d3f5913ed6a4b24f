/** Characters that take two cells of a terminal: those of the East Asian scripts and emoji (UAX #11, W and F). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Characters that take no cell: combining marks and formats such as the soft hyphen and joiners. */
const NO_CELL = /[\p{M}\p{Cf}]/u;

/** Anything beyond plain letters: most lines have none of it and are as wide as they are long. */
const NOT_PLAIN =
  /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027]/u;

/** Letters of scripts that run from right to left (UAX #9, R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** How many cells of a terminal a text takes; control characters must be gone. */
export function terminalWidth(text: string): number {
  if (!NOT_PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_CELL.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Keeps a text that runs from right to left from turning the line around it (UAX #9, FSI … PDI). */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Breaks a text into lines of so many cells, at spaces; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, room] = ['', width];
  for (const word of text.split(' ')) {
    const needed = terminalWidth(word) + (line ? 1 : 0);
    if (line && needed > room) {
      lines.push(line.trimEnd());
      [line, room] = [word, width - terminalWidth(word)];
    } else {
      line = line ? `${line} ${word}` : word;
      room -= needed;
    }
  }
  return [...lines, line];
}
