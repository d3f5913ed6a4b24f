import { decodeText } from '../../decode';
import { declaredEncoding } from '../../encodings/names';
import { BlockBuilder, type BlockKind, type DocumentText } from '../document-block';
import { unreadable } from '../damaged';
import { walkXml } from './xml-walk';
import { unzip } from './zip';

/** Reads a book in FictionBook 2, also packed in a ZIP archive. */
export async function readFb2(bytes: Uint8Array): Promise<DocumentText> {
  return fictionBook(xmlOf(bytes[0] === 0x50 && bytes[1] === 0x4b ? await onlyFile(bytes) : bytes));
}

async function onlyFile(bytes: Uint8Array): Promise<Uint8Array> {
  const files = await unzip(bytes, 'FB2', (name) => /\.fb2$/i.test(name));
  const [first] = files.values();
  if (!first) throw unreadable('this archive holds no FB2 book');
  return first;
}

/** The text by the encoding that the XML declares, or by what it looks like. */
function xmlOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.-]+)/.exec(head)?.[1];
  const encoding = declaredEncoding(declared);
  return decodeText(bytes, encoding?.startsWith('utf') ? undefined : encoding).text;
}

/** Elements that end a block, and what it is. */
const kinds: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  v: 'paragraph',
  subtitle: 'heading',
  'text-author': 'paragraph',
  td: 'cell',
  th: 'cell',
};

function fictionBook(xml: string): DocumentText {
  const builder = new BlockBuilder();
  const open: string[] = [];
  let notes = false;
  let [reference, mark] = ['', ''];
  let [table, row, column] = [0, 0, 0];
  const inside = (name: string) => open.includes(name);
  walkXml(xml, {
    open: (name, attributes) => {
      open.push(name);
      if (name === 'body') notes = /notes|comments/.test(attributes['name'] ?? '');
      if (name === 'table') [table, row] = [table + 1, 0];
      if (name === 'tr') [row, column] = [row + 1, 0];
      if (name === 'td' || name === 'th') column++;
      if (name === 'a') reference = attributes['type'] === 'note' ? 'note' : '';
      // verses of a stanza are lines of one block
      if (name === 'v' && open.at(-2) === 'stanza') builder.add('\n');
    },
    close: (name) => {
      open.pop();
      const kind = name === 'stanza' ? 'paragraph' : name === 'v' ? undefined : kinds[name];
      if (!kind) return;
      const cell = kind === 'cell' ? { cell: { table, row, column } } : {};
      if (notes && inside('title')) mark = builder.take();
      else if (notes) builder.close('note', mark === '' ? {} : { mark });
      else if (kind === 'paragraph' && builder.dropBullet()) builder.close('list-item');
      else builder.close(inside('title') ? 'heading' : kind, cell);
    },
    text: (text) => {
      if (!inside('body') || inside('binary')) return;
      const plain = text.replace(/\s+/g, ' ');
      builder.add(reference === 'note' && open.at(-1) === 'a' ? `[${plain.replace(/[[\]\s]/g, '')}]` : plain);
    },
  });
  builder.close('paragraph');
  return builder.finish();
}
