import { shown } from '../boundary/shown';
import { SverkaError } from '../errors';
import { declaredEncoding, decoderOf, type Decoder } from '../read/encodings/names';

/** A piece of a text, as it is or as bytes; bytes may be cut anywhere, also inside a letter. */
export type TextPiece = string | Uint8Array;

/** So many bytes are looked at for a mark or a declaration of the encoding: an XML declaration is shorter. */
const HEAD = 200;

/**
 * Makes text of pieces of text or bytes. Bytes are read as their mark (BOM) says, else as an XML declaration at their head says, else as UTF-8; what is damaged or
 * in another encoding is an error and never another text.
 */
export class PieceDecoder {
  private decoder: Decoder | undefined;
  /** The first bytes, until there are enough of them to tell the encoding. */
  private head: Uint8Array | undefined;
  private encoding = 'utf-8';

  /** The text of a piece, as far as it is whole. */
  text(piece: TextPiece): string {
    if (typeof piece === 'string') return piece === '' ? '' : this.rest() + piece;
    if (!(piece instanceof Uint8Array)) {
      throw new SverkaError('INVALID_INPUT', `a piece of an input is text or bytes; got ${shown(piece)}`);
    }
    if (this.decoder) return this.decode(piece);
    this.head = this.head ? joined(this.head, piece) : piece;
    return this.head.length < HEAD ? '' : this.begin();
  }

  /** What is left behind the last piece. */
  rest(): string {
    const begun = this.head ? this.begin() : '';
    if (!this.decoder) return begun;
    const rest = this.decode(undefined);
    this.decoder = undefined;
    return begun + rest;
  }

  private begin(): string {
    const head = this.head!;
    this.head = undefined;
    this.encoding = encodingOf(head);
    this.decoder = decoderOf(this.encoding);
    return this.decode(head);
  }

  private decode(piece: Uint8Array | undefined): string {
    try {
      return piece ? this.decoder!.decode(piece, { stream: true }) : this.decoder!.decode();
    } catch (cause) {
      throw new SverkaError(
        'INVALID_INPUT',
        `the bytes are not ${this.encoding}: decode them first, as decodeText does for Windows-1251 and others`,
        { cause },
      );
    }
  }
}

function encodingOf(head: Uint8Array): string {
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  // XML in UTF-16 without a mark begins with one of these (XML 1.0, appendix F)
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const declared = /^<\?xml[^>]*\sencoding=["']([\w-]{1,40})["']/.exec(
    String.fromCharCode(...head.subarray(0, HEAD)),
  );
  const encoding = declaredEncoding(declared?.[1]);
  // a declaration of UTF-16 that can be read byte by byte is wrong
  return encoding === undefined || encoding.startsWith('utf-16') ? 'utf-8' : encoding;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
