/**
 * The stretch of XML at hand: the piece that is parsed and what came before it. It knows the lines, and finds the next record where one
 * was malformed. Offsets are UTF-16 code units from the beginning of the input.
 */
export class XmlWindow {
  private readonly marks: RegExp;
  private previous = '';
  private piece = '';
  private joined: string | undefined;
  /** Offset at which `piece` begins, and the line feeds before it. */
  private start = { offset: 0, feeds: 0 };
  /** So far line feeds were counted. */
  private counted = this.start;
  /** Where to look for the next record and what for: behind what the search came upon, its end. */
  private search: { from: number; mark: 'record' | '-->' | ']]>' } | undefined;

  /** @param records - names of the elements that are a record, without prefix */
  constructor(records: readonly string[]) {
    this.marks = new RegExp(`<(?:\\w+:)?(?:${records.join('|')})(?=[\\s/>])|<!--|<!\\[CDATA\\[`, 'g');
  }

  /** Offset behind the last piece. */
  get end(): number {
    return this.start.offset + this.piece.length;
  }

  /** Whether the next record is looked for. */
  get seeking(): boolean {
    return this.search !== undefined;
  }

  /** Goes on to the next piece. */
  advance(piece: string): void {
    this.count(this.end);
    this.start = this.counted;
    if (this.piece.length >= KEPT) this.previous = this.piece;
    else {
      this.previous += this.piece;
      if (this.previous.length > 2 * KEPT) this.previous = this.previous.slice(-KEPT);
    }
    this.piece = piece;
    this.joined = undefined;
  }

  /** The line, from 1, that holds an offset in the piece. */
  lineAt(offset: number): number {
    if (offset < this.counted.offset) this.counted = this.start;
    this.count(offset);
    return this.counted.feeds + 1;
  }

  /** The line on which a tag begins, given the offset behind it; no tag holds another `<`. */
  tagLine(end: number): number {
    const { offset, feeds } = this.start;
    const at = this.piece.lastIndexOf('<', end - offset - 1);
    if (at >= 0) return this.lineAt(offset + at);
    const begun = this.previous.slice(this.previous.lastIndexOf('<'));
    return feeds + 2 - begun.split('\n').length;
  }

  private count(offset: number): void {
    const { offset: start } = this.start;
    let { feeds } = this.counted;
    const from = Math.max(0, this.counted.offset - start);
    const stretch = this.piece.slice(from, Math.max(from, offset - start));
    for (let at = stretch.indexOf('\n'); at >= 0; at = stretch.indexOf('\n', at + 1)) feeds++;
    this.counted = { offset, feeds };
  }

  /** The next record is looked for from an offset on. */
  seekFrom(offset: number): void {
    this.search = { from: offset, mark: 'record' };
  }

  /** The same behind the tag that holds an offset, or from a tag that begins there. */
  seekBehindTag(offset: number): void {
    const { text, start } = this.all();
    const tag = start + text.lastIndexOf('<', offset - start);
    this.seekFrom(tag < start || tag === offset ? offset : tag + 1);
  }

  /** Looks for the next record outside comments and CDATA sections, and gives its offset and the text from there on. */
  seek(): { offset: number; text: string } | undefined {
    const search = this.search!;
    const { text, start } = this.all();
    for (let at = Math.max(0, search.from - start); ;) {
      this.marks.lastIndex = at;
      const mark = search.mark === 'record' ? this.marks.exec(text) : null;
      const end = search.mark === 'record' ? (mark?.index ?? -1) : text.indexOf(search.mark, at);
      if (end < 0) {
        search.from = start + Math.max(at, text.length - LONGEST_MARK);
        return undefined;
      }
      if (mark && !mark[0].startsWith('<!')) {
        this.search = undefined;
        return { offset: start + end, text: text.slice(end) };
      }
      at = end + (mark?.[0].length ?? search.mark.length);
      search.mark = mark ? (mark[0] === '<!--' ? '-->' : ']]>') : 'record';
      search.from = start + at;
    }
  }

  /** All that is kept; joined once, however many records are malformed. */
  private all(): { text: string; start: number } {
    this.joined ??= this.previous + this.piece;
    return { text: this.joined, start: this.start.offset - this.previous.length };
  }
}

/** No mark that is looked for is longer: a prefix and the name of a record (code units). */
export const LONGEST_MARK = 200;

/**
 * So much of the text before a piece is kept at least, to find the record behind a malformed one; a longer record is passed over whole (code
 * units). Pieces of a text and of a file are longer, and so need not be joined.
 */
const KEPT = 65_000;
