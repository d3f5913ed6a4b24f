import { LONGEST_RECORD } from '../limits';
import { guarded, Malformed, type ReadRecordsOptions } from '../malformed';
import type { Stage } from '../stream';

/** One line of an input. */
export interface Line {
  /** Without its end. */
  text: string;
  /** From 1. */
  number: number;
  /** Where it begins: UTF-16 code units from the beginning of the input. */
  offset: number;
}

/** Makes records of lines: what a format of one record a line is. */
export interface LineReader<T> {
  /** May throw {@link Malformed}: the line is told of and left out. */
  line(line: Line): readonly T[];
  end?(): readonly T[];
}

/**
 * Splits pieces of text into lines and reads each. Lines end with LF or CRLF; where the first piece has CR only, with CR, as on old Macintoshes. A byte order mark is
 * dropped. A line that is longer than any record is malformed, and not kept.
 */
export class LineStage<T extends object> implements Stage<string, T> {
  private rest: string[] = [];
  private number = 1;
  private offset = 0;
  /** Length of `rest`, and of a line that is not kept any more. */
  private length = 0;
  private ending: '\n' | '\r' | undefined;

  constructor(
    private readonly reader: LineReader<T>,
    private readonly options: ReadRecordsOptions = {},
  ) {}

  *push(piece: string): Generator<T> {
    let at = 0;
    if (this.offset === 0 && this.rest.length === 0 && piece.startsWith('\ufeff')) at = this.offset = 1;
    const ending = (this.ending ??= piece.includes('\n') || !piece.includes('\r') ? '\n' : '\r');
    for (let end = piece.indexOf(ending, at); end >= 0; end = piece.indexOf(ending, at)) {
      this.keep(piece.slice(at, end));
      at = end + 1;
      yield* this.read(1);
    }
    if (at < piece.length) this.keep(piece.slice(at));
    if (this.length > LONGEST_RECORD && !this.options.onError) yield* this.read(0);
  }

  /** A line that is too long is counted and not kept. */
  private keep(part: string): void {
    this.length += part.length;
    if (this.length <= LONGEST_RECORD) this.rest.push(part);
    else this.rest = [];
  }

  *end(): Generator<T> {
    if (this.length > 0) yield* this.read(0);
    if (!this.reader.end) return;
    yield* guarded(() => this.reader.end!(), { offset: this.offset, line: this.number }, this.options);
  }

  private read(ending: number): readonly T[] {
    const { length, number, offset } = this;
    const text = this.rest.join('');
    this.rest = [];
    this.length = 0;
    this.offset += length + ending;
    this.number++;
    const read = () => {
      if (length > LONGEST_RECORD)
        throw new Malformed(`a line of more than ${LONGEST_RECORD.toLocaleString('en')} characters`);
      return this.reader.line({ text: text.endsWith('\r') ? text.slice(0, -1) : text, number, offset });
    };
    return guarded(read, { offset, line: number }, this.options);
  }
}

/** A text with a space for each line break, also for those that only some programs know (Unicode Standard Annex 14, class BK, and Python's `splitlines`). */
export function withoutLineBreaks(text: string): string {
  return text.replace(/[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/g, ' ');
}
