import type { Span } from '../../model/span';

/** What a block of a document is. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'note' | 'cell' | 'caption';

/** Where a block stands in its file, as far as the format tells. */
export interface BlockPlace {
  /** Page, from 1 (PDF). */
  page?: number;
  /** Line of the file, from 1 (Markdown, subtitles). */
  line?: number;
  /** When a caption is shown: seconds from the beginning. */
  time?: Span;
  /** Row and column of a table cell, from 1, and which table. */
  cell?: { table: number; row: number; column: number };
  /** The chapter or file inside a book. */
  part?: string;
  /** What refers to a note, `1` or `*`. */
  mark?: string;
}

/** A paragraph, heading, note … of a document; its span is into {@link DocumentText.text}. */
export interface DocumentBlock extends Span, BlockPlace {
  kind: BlockKind;
}

/** The text of a document with its structure. */
export interface DocumentText {
  /** The blocks in order, an empty line between two of them, a space between captions of one sentence. All spans of Sverka point into this text. */
  text: string;
  blocks: DocumentBlock[];
}

/** Collects the blocks of a document. White space inside a block is squeezed; line breaks that are meant are kept. */
export class BlockBuilder {
  private readonly pieces: string[] = [];
  private readonly blocks: DocumentBlock[] = [];
  private length = 0;
  private open = '';

  /** Adds text to the block that is being built. */
  add(text: string): void {
    this.open += text;
  }

  /**
   * Ends the block; one without letters or digits is dropped. A caption that goes on with the sentence of the one before stands behind a space,
   * every other block behind an empty line.
   */
  close(kind: BlockKind, place: BlockPlace = {}): void {
    const text = squeeze(this.open);
    this.open = '';
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (this.length > 0) this.push(kind === 'caption' && goesOn(this.pieces.at(-1)!, text) ? ' ' : '\n\n');
    const start = this.length;
    this.push(text);
    this.blocks.push({ kind, start, end: this.length, ...place });
  }

  /** Gives the text of the block that is being built, and forgets it. */
  take(): string {
    const text = squeeze(this.open);
    this.open = '';
    return text;
  }

  /** Takes off the bullet that the block begins with; false when there is none. */
  dropBullet(): boolean {
    const found = /^\s*[•·▪◦‣]\s+/.exec(this.open);
    if (found) this.open = this.open.slice(found[0].length);
    return found !== null;
  }

  finish(): DocumentText {
    return { text: this.pieces.join(''), blocks: this.blocks };
  }

  private push(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }
}

/** Whether a caption goes on in the next one. */
function goesOn(before: string, next: string): boolean {
  return !/[.!?…][»”"')\]♪]*$/.test(before) && /^(?:\.\.\.|…)?\s?[«“"]?\p{Ll}/u.test(next);
}

function squeeze(text: string): string {
  return text
    .replace(/[ \t\r\f\v]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
