import { SaxesParser } from 'saxes';
import { ParseError } from '../errors';
import { Malformed } from './malformed';
import type { Stage } from './stream';

/** Reads the records of one XML vocabulary: told of elements and text in order, it gives each record as it closes. */
export interface XmlRecordReader<T> {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string, emit: (record: T) => void): void;
  /** A record was malformed: forget what was read of it. */
  reset(): void;
  /** After the last record of a sound file. */
  end?(): void;
}

/** What an XML vocabulary is like. */
export interface XmlVocabulary {
  /** For messages: `TMX`, `XLIFF`. */
  name: string;
  /** The root element; default: any. */
  root?: string;
  /** Elements that are a record. Where one is malformed, reading goes on at the next. */
  records: readonly string[];
  /** The DOCTYPE that files of the vocabulary carry: passed over, never fetched. Any other is refused. */
  doctype?: RegExp;
}

/** The file as a whole is refused, whatever is done about malformed records. */
class Refused extends Malformed {}

/**
 * Reads records of XML piece by piece, with saxes. Entities of a DOCTYPE are never expanded and nothing is fetched. A malformed record is
 * thrown, or told to `onError`, left out, and reading goes on at the next record.
 */
export class XmlRecords<T> implements Stage<string, T> {
  private parser: SaxesParser;
  private readonly marks: RegExp;
  private rooted = false;
  /** Names of the open elements around the records, to begin again inside them. */
  private readonly around: string[] = [];
  private inRecord: string | undefined;
  /** Offset behind the opening tag of the record. */
  private recordAt = 0;
  private ready: T[] = [];

  private piece = '';
  /** Offset in the input at which `piece` begins. */
  private start = 0;
  /** The end of the piece before: a tag may begin there. */
  private previous = '';
  /** The end of the input so far, when an entity reference may go on behind it. */
  private held = '';
  /** Whether an `&` was marked since the last CDATA section. */
  private marked = false;
  /** Line feeds before `piece`. */
  private lines = 0;
  /** Offset in the input of position 0 of the parser. */
  private base = 0;
  /** Where to look for the next record and what for, after a malformed one. */
  private seeking: { from: number; mark: 'record' | '-->' | ']]>' } | undefined;

  constructor(
    private readonly vocabulary: XmlVocabulary,
    private readonly reader: XmlRecordReader<T>,
    private readonly onError?: (error: ParseError) => void,
  ) {
    const records = vocabulary.records.join('|');
    this.marks = new RegExp(`<(?:\\w+:)?(?:${records})(?=[\\s/>])|<!--|<!\\[CDATA\\[`, 'g');
    this.parser = this.newParser();
    this.listen(this.parser);
  }

  push(text: string): T[] {
    const all = this.held + text;
    const ampersand = all.lastIndexOf('&');
    const end = ampersand >= 0 && ampersand > all.length - LONGEST_REFERENCE ? ampersand : all.length;
    this.held = all.slice(end);
    this.advance(all.slice(0, end));
    return this.take();
  }

  private advance(piece: string): void {
    this.lines += countLines(this.piece, this.piece.length);
    this.start += this.piece.length;
    this.previous = (this.previous + this.piece).slice(-WINDOW);
    this.piece = piece;
    this.parse(piece);
  }

  end(): T[] {
    this.advance(this.held);
    if (!this.seeking) {
      const end = this.start + this.piece.length;
      try {
        if (this.inRecord) throw new Malformed(`the file ends inside <${this.inRecord}>`);
        this.parser.close();
        this.reader.end?.();
      } catch (error) {
        this.fail(error, end);
      }
    }
    return this.take();
  }

  private take(): T[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  /** Parses a piece; behind every malformed record it begins again at the next. */
  private parse(piece: string): void {
    for (let text = piece; ;) {
      if (this.seeking) {
        const found = this.seek();
        if (found === undefined) return;
        text = found;
      }
      try {
        this.write(text);
        return;
      } catch (error) {
        this.fail(error, this.base + this.parser.position);
      }
    }
  }

  /**
   * Gives a text to the parser. saxes takes everything behind a bare `&` up to the next semicolon for the name of an entity, over any number of
   * records; so a mark is put behind each `&` that begins no reference, which is an error right there, and is dropped from CDATA sections.
   */
  private write(text: string): void {
    let at = 0;
    bareAmpersand.lastIndex = 0;
    for (let found = bareAmpersand.exec(text); found; found = bareAmpersand.exec(text)) {
      const end = found.index + 1;
      this.parser.write(text.slice(at, end));
      this.base -= AMPERSAND_MARK.length;
      this.marked = true;
      this.parser.write(AMPERSAND_MARK);
      at = end;
      bareAmpersand.lastIndex = end;
    }
    if (at < text.length) this.parser.write(at === 0 ? text : text.slice(at));
  }

  /** Tells of a malformed record, and where the search for the next one begins. */
  private fail(error: unknown, position: number): void {
    if (!(error instanceof Malformed)) throw error;
    const { name } = this.vocabulary;
    const message =
      this.rooted || error instanceof Refused ? error.message : `this is not ${name}: ${error.message}`;
    const offset = Math.max(0, position - 1);
    const line = this.lines + countLines(this.piece, offset - this.start) + 1;
    const parseError = new ParseError(message, offset, line, { cause: error });
    if (!this.rooted || error instanceof Refused || !this.onError) throw parseError;
    this.onError(parseError);

    this.seeking = { from: this.inRecord ? this.recordAt : this.afterTag(offset), mark: 'record' };
    this.inRecord = undefined;
    this.reader.reset();
  }

  /** Where to look for the next record when none is open: at a tag that begins at the place of the error, else behind the tag that holds it. */
  private afterTag(offset: number): number {
    const text = this.previous + this.piece;
    const textStart = this.start - this.previous.length;
    const tag = textStart + text.lastIndexOf('<', offset - textStart);
    return tag < textStart || tag === offset ? offset : tag + 1;
  }

  /** Looks for the next record outside comments and CDATA sections, and gives the text from there with a parser that is ready for it. */
  private seek(): string | undefined {
    const seeking = this.seeking!;
    const text = this.previous + this.piece;
    const textStart = this.start - this.previous.length;
    for (let at = Math.max(0, seeking.from - textStart); ;) {
      this.marks.lastIndex = at;
      const mark = seeking.mark === 'record' ? this.marks.exec(text) : null;
      const end = seeking.mark === 'record' ? (mark?.index ?? -1) : text.indexOf(seeking.mark, at);
      if (end < 0) {
        seeking.from = Math.max(textStart + at, textStart + text.length - LONGEST_MARK);
        return undefined;
      }
      if (mark && !mark[0].startsWith('<!')) {
        this.restart(textStart + end);
        return text.slice(end);
      }
      at = end + (mark?.[0].length ?? seeking.mark.length);
      seeking.mark = mark ? (mark[0] === '<!--' ? '-->' : ']]>') : 'record';
      seeking.from = textStart + at;
    }
  }

  /** Begins again at an offset, inside the elements that were open around the records. */
  private restart(offset: number): void {
    this.seeking = undefined;
    this.parser = this.newParser();
    for (const name of this.around) this.parser.write(`<${name}>`);
    this.base = offset - this.around.reduce((sum, { length }) => sum + length + 2, 0);
    this.listen(this.parser);
  }

  private newParser(): SaxesParser {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('error', ({ message }) => {
      const where = this.inRecord ? ` in <${this.inRecord}>` : '';
      const reason = /in entity name/.test(message)
        ? "'&' begins no entity of XML; write &amp;"
        : message.replace(/\.$/, '');
      throw new Malformed(reason + where);
    });
    return parser;
  }

  private listen(parser: SaxesParser): void {
    parser.on('doctype', (text) => this.judgeDoctype(text.trim()));
    parser.on('opentag', ({ name, attributes }) => this.open(name, attributes as Record<string, string>));
    parser.on('closetag', ({ name }) => this.close(localName(name)));
    parser.on('text', (text) => this.reader.text(text));
    parser.on('cdata', (text) => {
      this.reader.text(this.marked ? text.replaceAll(`&${AMPERSAND_MARK}`, '&') : text);
      this.marked = false;
    });
  }

  private judgeDoctype(text: string): void {
    if (this.vocabulary.doctype?.test(text)) return;
    throw new Refused(
      `a DOCTYPE that declares entities or points elsewhere is refused, since no DTD is ever read: remove <!DOCTYPE ${shorten(text)}>`,
    );
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    const own = localName(name);
    const { name: vocabulary, root, records } = this.vocabulary;
    if (!this.rooted && root !== undefined && own !== root) {
      throw new Refused(`this is not ${vocabulary}: the root element is <${shorten(name)}>, not <${root}>`);
    }
    this.rooted = true;
    const isRecord = records.includes(own);
    if (this.inRecord !== undefined) {
      if (isRecord) throw new Malformed(`<${this.inRecord}> is not closed before the next <${own}>`);
    } else if (isRecord) {
      this.inRecord = own;
      this.recordAt = this.base + this.parser.position;
    } else {
      if (this.around.length === DEEPEST || name.length > LONGEST_MARK) {
        throw new Refused(`<${shorten(name)}> is nested too deeply or has too long a name for ${vocabulary}`);
      }
      this.around.push(name);
    }
    this.reader.open(own, attributes);
  }

  private close(name: string): void {
    if (this.inRecord === undefined) this.around.pop();
    this.reader.close(name, (record) => this.ready.push(record));
    if (name === this.inRecord) this.inRecord = undefined;
  }
}

/** An `&` that begins neither a character reference nor one of the five entities of XML: there are no others without a DTD. */
const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,8}|#x[\da-fA-F]{1,8});)/g;
/** Longer than any reference that the pattern takes (code units). */
const LONGEST_REFERENCE = 16;
/** No entity has such a name: a character of the private use area. */
const AMPERSAND_MARK = '\ue0f7;';

/** So much of the text before a piece is kept, to find the record behind a malformed one; a longer record is passed over whole (code units). */
const WINDOW = 65_536;
/** No mark that is looked for is longer: a prefix and the name of a record (code units). */
const LONGEST_MARK = 200;
/** No vocabulary nests its records so deep; bounds the work of beginning again. */
const DEEPEST = 100;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
