import { BlockBuilder, type BlockKind, type DocumentText } from './document-block';

/**
 * Reads the prose of Markdown: headings, paragraphs, list items, quotations, table cells and footnotes. Front matter, code blocks, HTML, the
 * addresses of links and pictures are left out.
 *
 * @param text - the decoded file
 */
export function readMarkdown(text: string): DocumentText {
  const reader = new MarkdownReader();
  for (const line of text.split(/\r\n|[\n\r]/)) reader.line(line);
  return reader.finish();
}

/** Fences, headings, items, rows and definitions as CommonMark and pandoc have them. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^#{1,6}[ \t]/;
const UNDERLINE = /^(?:=+|-{2,})$/;
const RULE = /^(?:\*[* ]+\*|-[- ]+-|_[_ ]+_)$/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
const NOTE = /^\[\^([^\]\s]{1,40})\]:/;
const DEFINITION = /^\[[^\]]{1,200}\]:/;

class MarkdownReader {
  private readonly builder = new BlockBuilder();
  private kind: BlockKind = 'paragraph';
  /** Where the open block begins; 0 when none is open. */
  private begun = 0;
  /** Mark of the open note. */
  private mark = '';
  private number = 0;
  private fence = '';
  private front = false;
  private comment = false;
  /** Whether the line before ends with a break that is meant. */
  private hard = false;
  private table = 0;
  private row = 0;

  line(raw: string): void {
    this.number++;
    if (this.outside(raw)) return;
    this.read(raw);
    this.hard = / {2}$|\\$/.test(raw);
  }

  finish(): DocumentText {
    this.close();
    return this.builder.finish();
  }

  private read(raw: string): void {
    const line = raw.replace(/^(?: {0,3}> ?){1,9}/, '');
    const text = line.trim();
    if (text === '') return this.close();
    if (/^(?: {4}|\t)/.test(line) && this.begun === 0) return;
    if (text.length > 1 && text.startsWith('|') && text.endsWith('|')) return this.cells(text);
    this.row = 0;
    if (UNDERLINE.test(text) && this.begun > 0 && this.kind === 'paragraph') {
      this.kind = 'heading';
      return this.close();
    }
    if (RULE.test(text)) return this.close();
    if (HEADING.test(text)) {
      this.open('heading', text.replace(/^#+/, '').replace(/ #{1,20}$/, ''));
      return this.close();
    }
    const note = NOTE.exec(text);
    if (note) return this.open('note', text.slice(note[0].length), note[1]!);
    if (DEFINITION.test(text)) return this.close();
    const item = ITEM.exec(text);
    if (item) return this.open('list-item', text.slice(item[0].length).replace(/^\s?\[[ x]\] /i, ''));
    if (this.begun > 0) this.builder.add(`${this.hard ? '\n' : ' '}${inline(line)}`);
    else this.open('paragraph', line);
  }

  /** Front matter, fenced code and comments: nothing of them is prose. */
  private outside(line: string): boolean {
    if (this.number === 1 && /^(?:---|\+\+\+)\s*$/.test(line)) return (this.front = true);
    if (this.front) {
      if (/^(?:---|\.\.\.|\+\+\+)\s*$/.test(line)) this.front = false;
      return true;
    }
    const fence = FENCE.exec(line)?.[1];
    if (this.fence !== '') {
      if (fence?.startsWith(this.fence)) this.fence = '';
      return true;
    }
    if (fence) {
      this.close();
      this.fence = fence;
      return true;
    }
    if (this.comment || line.trimStart().startsWith('<!--')) {
      this.comment = !line.includes('-->');
      return true;
    }
    return /^\s*<\/?[a-z][\w-]*(?:\s[^<>]*)?>\s*$/i.test(line);
  }

  private cells(line: string): void {
    this.close();
    if (/^[\s:|+=-]+$/.test(line)) return;
    if (this.row === 0) this.table++;
    this.row++;
    const cells = line.slice(1, -1).split(/(?<!\\)\|/);
    cells.forEach((cell, column) => {
      this.builder.add(inline(cell));
      const place = { table: this.table, row: this.row, column: column + 1 };
      this.builder.close('cell', { line: this.number, cell: place });
    });
  }

  private open(kind: BlockKind, text: string, mark = ''): void {
    this.close();
    this.mark = mark;
    this.kind = kind;
    this.begun = this.number;
    this.builder.add(inline(text));
  }

  private close(): void {
    if (this.begun > 0)
      this.builder.close(this.kind, { line: this.begun, ...(this.mark ? { mark: this.mark } : {}) });
    this.begun = 0;
    this.mark = '';
    this.kind = 'paragraph';
  }
}

/** The words of a line without the marks of Markdown. */
function inline(text: string): string {
  return text
    .replace(/!\[[^\]]{0,500}\]\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g, '')
    .replace(/\[([^\][]{1,1000})\]\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g, '$1')
    .replace(/\[([^\][]{1,1000})\]\[[^\][]{0,200}\]/g, '$1')
    .replace(/\[\^([^\]\s]{1,40})\]/g, '[$1]')
    .replace(/<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>|<\/?[a-z][^<>]{0,500}>/gi, '')
    .replaceAll('`', '')
    .replace(
      /(?<![\\\p{L}\p{N}])(?:\*{1,3}|_{1,3}|~~)(?=\S)|(?<=\S)(?<!\\)(?:\*{1,3}|~~)|(?<=\S)(?<!\\)_{1,3}(?![\p{L}\p{N}])/gu,
      '',
    )
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
