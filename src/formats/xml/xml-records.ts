import { SaxesParser } from 'saxes';
import { ParseError } from '../../errors';
import { DEEPEST_RECORD, LONGEST_RECORD } from '../limits';
import { Malformed, type ReadRecordsOptions } from '../malformed';
import type { Stage } from '../stream';
import { LONGEST_MARK, XmlWindow } from './xml-window';

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
export class XmlRecords<T extends object> implements Stage<string, T> {
  private parser: SaxesParser;
  private readonly window: XmlWindow;
  /** Whether anything but white space has come, and whether the root element has. */
  private begun = false;
  private rooted = false;
  /** Names of the open elements around the records, to begin again inside them. */
  private readonly around: string[] = [];
  private inRecord: string | undefined;
  /** Offset behind the opening tag of the record. */
  private recordAt = 0;
  /** Line of its opening tag, when it is asked for. */
  private recordLine: number | undefined;
  private ready: T[] = [];
  /** Elements that are open in the record. */
  private depth = 0;
  /** Offset behind the last tag outside a record. */
  private lastTag = 0;

  /** The end of the input so far, when an entity reference may go on behind it. */
  private held = '';
  /** Whether an `&` was marked since the last CDATA section. */
  private marked = false;
  /** Offset in the input of position 0 of the parser. */
  private base = 0;

  constructor(
    private readonly vocabulary: XmlVocabulary,
    private readonly reader: XmlRecordReader<T>,
    private readonly options: ReadRecordsOptions = {},
  ) {
    this.window = new XmlWindow(vocabulary.records);
    this.parser = this.newParser();
    this.listen(this.parser);
  }

  push(text: string): T[] {
    const all = this.held + text;
    const ampersand = all.indexOf('&', Math.max(0, all.length - LONGEST_REFERENCE));
    const end = ampersand < 0 ? all.length : ampersand;
    this.held = all.slice(end);
    this.parse(all.slice(0, end));
    return this.take();
  }

  end(): T[] {
    this.parse(this.held);
    if (!this.window.seeking) {
      try {
        if (this.inRecord) throw new Malformed(`the file ends inside <${this.inRecord}>`);
        this.parser.close();
        this.reader.end?.();
      } catch (error) {
        this.fail(error, this.window.end);
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
    this.window.advance(piece);
    for (let text = piece; ;) {
      if (this.window.seeking) {
        const found = this.window.seek();
        if (!found) return;
        this.restart(found.offset);
        text = found.text;
      }
      try {
        if (!this.begun) this.begin(text);
        this.write(text);
        this.judgeLength();
        return;
      } catch (error) {
        this.fail(error, this.base + this.parser.position);
      }
    }
  }

  /** Refuses what goes on and on without a tag, and a record that does not end. */
  private judgeLength(): void {
    const since = this.inRecord === undefined ? this.lastTag : this.recordAt;
    if (this.window.end - since <= LONGEST_RECORD) return;
    const what = this.inRecord === undefined ? 'there are' : `<${this.inRecord}> has`;
    this.lastTag = this.window.end;
    throw new Malformed(
      `${what} more than ${LONGEST_RECORD.toLocaleString('en')} characters without ${this.inRecord === undefined ? 'a tag' : 'an end'}`,
    );
  }

  /** Refuses at once what is no XML at all; the parser would look for a tag to the end. */
  private begin(text: string): void {
    const first = text.trimStart();
    if (first === '') return;
    this.begun = true;
    if (first.startsWith('<')) return;
    this.base += text.length - first.length + 1;
    throw new Refused(
      `this is not ${this.vocabulary.name}: it begins with '${shorten(first.slice(0, 100))}'`,
    );
  }

  /**
   * Gives a text to the parser. saxes takes everything behind a bare `&` up to the next semicolon for the name of an entity, over any number of
   * records; so a mark is put behind each `&` that begins no reference, which is an error right there, and is dropped from CDATA sections.
   */
  private write(text: string): void {
    let at = 0;
    for (let found = text.indexOf('&'); found >= 0; found = text.indexOf('&', found + 1)) {
      reference.lastIndex = found;
      if (reference.test(text)) continue;
      this.parser.write(text.slice(at, found + 1));
      this.base -= AMPERSAND_MARK.length;
      this.marked = true;
      this.parser.write(AMPERSAND_MARK);
      at = found + 1;
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
    const parseError = new ParseError(message, offset, this.window.lineAt(offset), { cause: error });
    if (!this.rooted || error instanceof Refused || !this.options.onError) throw parseError;
    this.options.onError(parseError);

    if (this.inRecord) this.window.seekFrom(this.recordAt);
    else this.window.seekBehindTag(offset);
    this.inRecord = undefined;
    this.reader.reset();
  }

  /** Begins again at an offset, inside the elements that were open around the records. */
  private restart(offset: number): void {
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
    parser.on('doctype', (text) => this.judgeDoctype(this.unmarked(text).trim()));
    parser.on('opentag', ({ name, attributes }) => this.open(name, attributes as Record<string, string>));
    parser.on('closetag', ({ name }) => this.close(localName(name)));
    parser.on('text', (text) => this.reader.text(text));
    parser.on('cdata', (text) => {
      this.reader.text(this.unmarked(text));
      this.marked = false;
    });
  }

  private unmarked(text: string): string {
    return this.marked ? text.replaceAll(`&${AMPERSAND_MARK}`, '&') : text;
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
    if (this.inRecord === undefined) this.lastTag = this.base + this.parser.position;
    else if (++this.depth > DEEPEST_RECORD)
      throw new Malformed(`<${this.inRecord}> has more than ${DEEPEST_RECORD} elements inside each other`);
    const isRecord = records.includes(own);
    if (this.inRecord !== undefined) {
      if (isRecord) throw new Malformed(`<${this.inRecord}> is not closed before the next <${own}>`);
    } else if (isRecord) {
      this.inRecord = own;
      this.depth = 0;
      this.recordAt = this.base + this.parser.position;
      if (this.options.lines) this.recordLine = this.window.tagLine(this.recordAt);
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
    else this.depth--;
    const { recordLine: line } = this;
    this.reader.close(name, (record) => this.ready.push(line === undefined ? record : { ...record, line }));
    if (name === this.inRecord) {
      this.inRecord = undefined;
      this.lastTag = this.base + this.parser.position;
    }
  }
}

/** A character reference or one of the five entities of XML: there are no others without a DTD. */
const reference = /&(?:amp|lt|gt|quot|apos|#\d{1,8}|#x[\da-fA-F]{1,8});/y;
/** Longer than any reference that the pattern takes (code units). */
const LONGEST_REFERENCE = 16;
/** No entity has such a name: a character of the private use area. */
const AMPERSAND_MARK = '\ue0f7;';

/** No vocabulary nests its records so deep; bounds the work of beginning again. */
const DEEPEST = 100;

function localName(name: string): string {
  // names are so short that this is faster than indexOf
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) === COLON) return name.slice(at + 1);
  return name;
}

const COLON = 58;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
