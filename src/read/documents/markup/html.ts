import type { DefaultTreeAdapterTypes } from 'parse5';
import { BlockBuilder, type BlockKind, type BlockPlace, type DocumentText } from '../document-block';
import { loadPeer, notThere } from '../optional-peer';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads the main text of a page: without navigation, scripts and forms; see {@link HtmlWalk}. */
export async function readHtml(html: string): Promise<DocumentText> {
  const walk = new HtmlWalk(new BlockBuilder());
  await walk.page(html);
  return walk.builder.finish();
}

/** Elements that are no text, or not of the main one. */
const SKIPPED = new Set(
  `script style noscript template nav form button svg math iframe select textarea object video audio canvas head title dialog menu code-block`.split(
    ' ',
  ),
);

/** Elements that begin a block. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    ' ',
  ),
);

/** No page nests deeper in earnest. */
const DEEPEST = 400;

/**
 * Walks through pages and adds their blocks to a builder. Notes are told by their roles and ids, as pandoc, mammoth and EPUB have them; a reference to a
 * note becomes `[1]`.
 */
export class HtmlWalk {
  /** Tables so far, and rows of the one that is open. */
  private table = 0;
  private rows = 0;
  private place: BlockPlace = {};

  constructor(readonly builder: BlockBuilder) {}

  /**
   * Adds the blocks of one page.
   *
   * @param part - chapter or file that the page is
   */
  async page(html: string, part?: string): Promise<void> {
    const { parse } = await loadPeer('parse5', 'to read HTML', () => import('parse5').catch(notThere));
    this.place = part === undefined ? {} : { part };
    const root = parse(html);
    const mains = [...elements(root, (name) => name === 'main')];
    const articles = mains.length ? [] : [...elements(root, (name) => name === 'article')];
    const [only] = mains.length ? mains : articles.length === 1 ? articles : [];
    for (const child of only ? [only] : root.childNodes) this.visit(child as Node, 'paragraph', 0);
    this.close('paragraph');
  }

  private visit(node: Node, kind: BlockKind, depth: number): void {
    if ('value' in node) this.builder.add(node.value.replace(/\s+/g, ' '));
    if (!('tagName' in node) || depth > DEEPEST) return;
    const name = node.tagName;
    if (name === 'br') this.builder.add('\n');
    if (SKIPPED.has(name) || isHidden(node) || isChrome(node)) return;
    const reference = noteReference(node);
    if (reference !== undefined) return this.builder.add(reference);
    if (name === 'table') [this.table, this.rows] = [this.table + 1, 0];
    const own = kindOf(node) ?? kind;
    const outer = this.place;
    if (own === 'note' && kind !== 'note') this.place = { ...outer, ...markOf(node) };
    if (name === 'tr' && this.row(node, own, depth)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.close(kind);
    for (const child of node.childNodes) this.visit(child, own, depth + 1);
    if (isBlock) this.close(own);
    this.place = outer;
  }

  /** A row of a table with more than one column: its cells are blocks that know their row and column. */
  private row(node: Element, kind: BlockKind, depth: number): boolean {
    const cells = node.childNodes.filter(
      (child): child is Element => 'tagName' in child && (child.tagName === 'td' || child.tagName === 'th'),
    );
    if (cells.length < 2) return false;
    this.close(kind);
    const row = ++this.rows;
    const outer = this.place;
    cells.forEach((cell, column) => {
      this.place = { ...outer, cell: { table: this.table, row, column: column + 1 } };
      for (const child of cell.childNodes) this.visit(child, 'cell', depth + 1);
      this.close('cell');
    });
    this.place = outer;
    return true;
  }

  private close(kind: BlockKind): void {
    this.builder.close(kind, this.place);
  }
}

function* elements(
  node: DefaultTreeAdapterTypes.Node,
  wanted: (name: string) => boolean,
): Generator<Element> {
  const open: DefaultTreeAdapterTypes.Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('tagName' in next && wanted(next.tagName)) yield next;
    else if ('childNodes' in next) open.push(...next.childNodes.toReversed());
  }
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

function isHidden(node: Element): boolean {
  return (
    node.attrs.some(({ name }) => name === 'hidden') ||
    attribute(node, 'aria-hidden') === 'true' ||
    /display:\s?none/.test(attribute(node, 'style'))
  );
}

/** What stands around the text of a page; inside an article a header or footer is text, and notes are. */
function isChrome(node: Element): boolean {
  const role = `${attribute(node, 'role')} ${attribute(node, 'epub:type')}`;
  if (/navigation|banner|contentinfo|search|complementary/.test(role)) return true;
  if (node.tagName === 'pre') return node.childNodes.some(({ nodeName }) => nodeName === 'code');
  if (node.tagName === 'aside') return !/note/.test(role);
  const isEdge = node.tagName === 'header' || node.tagName === 'footer';
  return isEdge && !inside(node, 'article') && !inside(node, 'main') && !inside(node, 'section');
}

function inside(node: Element, name: string): boolean {
  for (let at = node.parentNode; at && 'parentNode' in at; at = at.parentNode)
    if (at.nodeName === name) return true;
  return false;
}

function kindOf(node: Element): BlockKind | undefined {
  const name = node.tagName;
  if (/^h[1-6]$/.test(name)) return 'heading';
  const role = `${attribute(node, 'role')} ${attribute(node, 'epub:type')}`;
  if (/doc-(?:endnote|footnote)\b|\b(?:foot|end|rear)notes?\b/.test(role)) return 'note';
  if (/^(?:foot|end)note-\d+$|^fn\d+$/.test(attribute(node, 'id'))) return 'note';
  return name === 'li' ? 'list-item' : undefined;
}

/** The number of a note, from its id. */
function markOf(node: Element): BlockPlace {
  const mark = /(\d{1,9})$/.exec(attribute(node, 'id').slice(-9))?.[1];
  return mark === undefined ? {} : { mark };
}

/** The mark of a reference to a note, `[1]`; an empty string for the way back from a note; undefined for all else. */
function noteReference(node: Element): string | undefined {
  if (node.tagName !== 'a') return undefined;
  const role = `${attribute(node, 'role')} ${attribute(node, 'epub:type')} ${attribute(node, 'class')}`;
  const href = attribute(node, 'href');
  if (/doc-backlink|footnote-back/.test(role) || /#(?:foot|end)note-ref-|#fnref/.test(href)) return '';
  const isNote = /doc-noteref|\bnoteref\b|footnote-ref/.test(role) || /#(?:foot|end)note-\d|#fn\d/.test(href);
  if (!isNote) return undefined;
  const mark = textOf(node).replace(/[[\]\s()]/g, '');
  return mark === '' ? '' : `[${mark}]`;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
