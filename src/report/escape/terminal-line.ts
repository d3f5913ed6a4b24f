import { visible, withoutBidiControls } from './visible';

/**
 * A text of the input for a line of a terminal or of the log of a build: white space becomes single spaces, control characters are shown, and
 * what turns the direction of the line is taken away.
 */
export function terminalLine(text: string): string {
  return withoutCommands(withoutBidiControls(visible(text.replace(/\s/g, ' '))));
}

/** The same for lines of our own that hold text of the input: their line feeds stay. */
export function terminalLines(text: string): string {
  return withoutCommands(withoutBidiControls(visible(text.replace(/\r/g, '\u240d'))));
}

/**
 * Breaks what the runners of builds would obey in a log: `##[…]` (GitHub, Azure), `##vso[…]` (Azure) and `##teamcity[…]` anywhere in a line,
 * and `::` at its beginning (GitHub: actions/runner, ActionCommand.cs). A space without width goes in, so that a reader sees the same.
 *
 * @param text - lines of a report or message, with colours or without
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/#(?=#\w{0,20}\[)/g, `#${BREAK}`)
    .replace(/^([^\S\r\n\u2028\u2029]*:)(?=:)/gm, `$1${BREAK}`);
}

/** ZERO WIDTH SPACE. */
const BREAK = '\u200b';
