import { LONGEST_RECORD, MOST_COLUMNS } from '../limits';
import { guarded, Malformed, type ReadRecordsOptions } from '../malformed';
import type { Stage } from '../stream';

/** Makes records of rows. */
export interface RowReader<T> {
  /** May throw {@link Malformed}: the row is told of and left out. */
  row(cells: readonly string[]): readonly T[];
}

/** Where in a row the reading is: at the beginning of a cell, in a bare cell, in a quoted one, or behind its closing quote. */
type State = 'begin' | 'bare' | 'quoted' | 'closed';

/**
 * Splits pieces of comma-separated values (RFC 4180) into rows. The separator is a comma, a semicolon or a tab: the one that the first
 * row has, unless it is given.
 */
export class RowStage<T extends object> implements Stage<string, T> {
  private state: State = 'begin';
  private cell = '';
  private cells: string[] = [];
  private problem: string | undefined;
  /** Whether lines end with CR alone. */
  private returns: boolean | undefined;
  /** Whether the rest of the row is passed over. */
  private lost = false;
  private line = 1;
  private offset = 0;
  /** Where the row begins. */
  private row = { line: 1, offset: 0 };
  private separators: RegExp | undefined;
  /** What came before the separator was known. */
  private head = '';

  constructor(
    private readonly reader: RowReader<T>,
    private readonly options: ReadRecordsOptions,
    separator: string | undefined,
  ) {
    if (separator !== undefined) this.separate(separator);
  }

  private separate(separator: string): RegExp {
    return (this.separators = new RegExp(separator === '\t' ? '[\\t\\n]' : `[${separator}\\n]`, 'g'));
  }

  *push(text: string): Generator<T> {
    // old Macintoshes end lines with CR
    this.returns ??= !text.includes('\n') && text.includes('\r');
    const piece = this.returns ? text.replaceAll('\r', '\n') : text;
    if (this.offset > 0) yield* this.split(piece);
    else {
      this.head += piece;
      if (this.head.includes('\n') || this.head.length > LONGEST_CELL) yield* this.begin();
    }
  }

  private *begin(): Generator<T> {
    const { head } = this;
    this.head = '';
    if (!this.separators) this.separate(likelySeparator(head));
    yield* this.split(head);
  }

  private *split(piece: string): Generator<T> {
    let at = this.offset === 0 && piece.startsWith('\ufeff') ? 1 : 0;
    const separators = this.separators!;
    while (at < piece.length) {
      if (this.lost) {
        const end = piece.indexOf('\n', at);
        at = end < 0 ? piece.length : end + 1;
        if (end < 0) break;
        this.line++;
        yield* this.finish(this.offset + at);
        continue;
      }
      if (this.state === 'begin' && piece[at] === '"') {
        this.state = 'quoted';
        at++;
      } else if (this.state === 'quoted') at = this.quoted(piece, at);
      else if (this.state === 'closed' && piece[at] === '"') {
        this.cell += '"';
        this.state = 'quoted';
        at++;
      } else {
        separators.lastIndex = at;
        const found = separators.exec(piece);
        const end = found?.index ?? piece.length;
        this.bare(piece.slice(at, end));
        at = end + 1;
        if (!found) break;
        this.cells.push(this.state === 'closed' ? this.cell : withoutReturn(this.cell, found[0]));
        this.cell = '';
        this.state = 'begin';
        if (this.cells.length > MOST_COLUMNS)
          this.give(`more than ${MOST_COLUMNS.toLocaleString('en')} columns in one row`);
        if (found[0] === '\n') {
          this.line++;
          yield* this.finish(this.offset + at);
        }
      }
    }
    this.offset += piece.length;
    if (this.offset - this.row.offset > LONGEST_RECORD && this.state !== 'quoted')
      this.give(`a row of more than ${LONGEST_RECORD.toLocaleString('en')} characters`);
    if (this.lost && !this.options.onError) yield* this.finish(this.offset);
  }

  /** Keeps nothing more of the row, which is malformed: the next begins in the next line. */
  private give(problem: string): void {
    this.problem ??= problem;
    this.lost = true;
    this.cells = [];
    this.cell = '';
    this.state = 'bare';
  }

  *end(): Generator<T> {
    if (this.head !== '') yield* this.begin();
    if (this.state === 'quoted') {
      this.problem = 'a quote is opened and not closed before the end of the file';
    }
    if (this.state === 'begin' && this.cells.length === 0) return;
    this.cells.push(this.cell);
    yield* this.finish(this.offset);
  }

  private quoted(piece: string, at: number): number {
    const quote = piece.indexOf('"', at);
    const end = quote < 0 ? piece.length : quote;
    const text = piece.slice(at, end);
    this.cell += text;
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) this.line++;
    if (quote >= 0) this.state = 'closed';
    else if (this.cell.length > LONGEST_CELL) {
      this.problem = `a quote is opened and not closed within ${LONGEST_CELL} characters`;
      this.state = 'bare';
    }
    return quote < 0 ? end : end + 1;
  }

  private bare(text: string): void {
    if (this.state === 'closed') {
      if (text !== '' && text !== '\r') this.problem = `text behind a closing quote: '${text.slice(0, 40)}'`;
    } else {
      this.state = 'bare';
      this.cell += text;
    }
  }

  private finish(next: number): Iterable<T> {
    const { cells, problem, row } = this;
    this.cells = [];
    this.cell = '';
    this.state = 'begin';
    this.problem = undefined;
    this.lost = false;
    this.row = { line: this.line, offset: next };
    if (!problem && cells.length === 1 && cells[0] === '') return [];
    const action = () => {
      if (problem) throw new Malformed(problem);
      return this.reader.row(cells);
    };
    return guarded(action, row, this.options);
  }
}

/** A cell of this length (code units) was not meant to be one: a quote is missing. Bounds the memory. */
const LONGEST_CELL = 1_000_000;

function withoutReturn(cell: string, separator: string): string {
  return separator === '\n' && cell.endsWith('\r') ? cell.slice(0, -1) : cell;
}

/** The separator that occurs most in the first line: spreadsheets write semicolons where the comma is a decimal mark. */
function likelySeparator(text: string): string {
  const end = text.indexOf('\n');
  const line = text.slice(0, end < 0 ? text.length : end).replace(/"[^"]*"/g, '');
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
