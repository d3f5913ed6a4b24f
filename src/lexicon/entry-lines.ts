import { ParseError } from '../errors';

/** A line of a word list, with a way to refuse it. */
export interface EntryLine {
  text: string;
  /** An error that names the line. */
  wrong(message: string): ParseError;
}

/** The lines of a word list that say something: not empty, no comment (`#` at the beginning). */
export function* entryLines(text: string): Generator<EntryLine> {
  let [offset, number] = [0, 0];
  for (const line of text.split('\n')) {
    const [at, lineNumber] = [offset, ++number];
    offset += line.length + 1;
    const entry = (at === 0 ? line.replace(/^\ufeff/, '') : line).replace(/\r$/, '');
    if (entry.trim() === '' || entry.startsWith('#')) continue;
    yield {
      text: entry,
      wrong: (message) => new ParseError(message, at, lineNumber),
    };
  }
}

/** What `; ` separates in a column. */
export function alternatives(column: string): string[] {
  return column
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
