import { guarded, type ReadRecordsOptions } from '../malformed';
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

/** Splits pieces of text into lines, which end with LF or CRLF, and reads each. A byte order mark is dropped. */
export class LineStage<T extends object> implements Stage<string, T> {
  private rest: string[] = [];
  private number = 1;
  private offset = 0;

  constructor(
    private readonly reader: LineReader<T>,
    private readonly options: ReadRecordsOptions = {},
  ) {}

  *push(piece: string): Generator<T> {
    let at = 0;
    if (this.offset === 0 && this.rest.length === 0 && piece.startsWith('\ufeff')) at = this.offset = 1;
    for (let end = piece.indexOf('\n', at); end >= 0; end = piece.indexOf('\n', at)) {
      const text = this.rest.join('') + piece.slice(at, end);
      this.rest = [];
      at = end + 1;
      yield* this.read(text, 1);
    }
    if (at < piece.length) this.rest.push(piece.slice(at));
  }

  *end(): Generator<T> {
    if (this.rest.length > 0) yield* this.read(this.rest.join(''), 0);
    if (!this.reader.end) return;
    yield* guarded(() => this.reader.end!(), { offset: this.offset, line: this.number }, this.options);
  }

  private read(text: string, ending: number): readonly T[] {
    const line = {
      text: text.endsWith('\r') ? text.slice(0, -1) : text,
      number: this.number,
      offset: this.offset,
    };
    this.offset += text.length + ending;
    this.number++;
    return guarded(() => this.reader.line(line), { offset: line.offset, line: line.number }, this.options);
  }
}

/** A text with a space for each line break, also for those that only some programs know (Unicode Standard Annex 14, class BK, and Python's `splitlines`). */
export function withoutLineBreaks(text: string): string {
  return text.replace(/[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/g, ' ');
}
