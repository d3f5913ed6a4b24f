import { BlockBuilder, type BlockKind, type DocumentText } from '../document-block';
import { unreadable } from '../damaged';
import { walkXml } from './xml-walk';
import { unzip } from './zip';

/** Reads an OpenDocument text: notes stand at the end, deletions that are tracked and comments are left out. */
export async function readOdt(bytes: Uint8Array): Promise<DocumentText> {
  const files = await unzip(
    bytes,
    'ODT',
    (name) => name === 'content.xml' || name === 'META-INF/manifest.xml',
  );
  const manifest = new TextDecoder().decode(files.get('META-INF/manifest.xml') ?? new Uint8Array());
  if (manifest.includes('encryption-data')) throw unreadable('this ODT file is protected by a password');
  const content = files.get('content.xml');
  if (!content) throw unreadable('this ODT file has no text in it');
  return openDocument(new TextDecoder().decode(content));
}

/** What is no text of the document. */
const skipped = new Set([
  'tracked-changes',
  'annotation',
  'forms',
  'sequence-decls',
  'table-of-content',
  'desc',
  'title',
]);

interface Note {
  mark: string;
  text: string[];
}

function openDocument(xml: string): DocumentText {
  const builder = new BlockBuilder();
  const open: string[] = [];
  let [skipping, lists] = [0, 0];
  const notes: Note[] = [];
  let note: Note | undefined;
  let [table, row, column] = [0, 0, 0];
  const add = (text: string) => {
    if (note) note.text.push(text);
    else builder.add(text);
  };
  const close = (kind: BlockKind) => {
    builder.close(kind, kind === 'cell' ? { cell: { table, row, column } } : {});
  };
  walkXml(xml, {
    open: (name, attributes) => {
      open.push(name);
      if (skipped.has(name)) skipping++;
      if (name === 'list') lists++;
      if (name === 'note') note = { mark: '', text: [] };
      if (name === 'table') [table, row] = [table + 1, 0];
      if (name === 'table-row') [row, column] = [row + 1, 0];
      if (name === 'table-cell') column++;
      if (name === 's') add(' '.repeat(Math.min(20, Number(attributes['c'] ?? 1) || 1)));
      if (name === 'tab') add(' ');
      if (name === 'line-break') add('\n');
    },
    close: (name) => {
      open.pop();
      if (skipped.has(name)) skipping--;
      if (name === 'list') lists--;
      if (name === 'note' && note) {
        const done = note;
        note = undefined;
        builder.add(`[${done.mark}]`);
        notes.push(done);
      }
      if (note || skipping > 0) return;
      if (name === 'h') close('heading');
      if (name === 'p') close(open.includes('table-cell') ? 'cell' : lists > 0 ? 'list-item' : 'paragraph');
    },
    text: (text) => {
      if (skipping > 0 || !open.some((name) => name === 'p' || name === 'h' || name === 'note-citation'))
        return;
      if (note && open.at(-1) === 'note-citation') note.mark += text.trim();
      else add(text.replace(/\s+/g, ' '));
    },
  });
  for (const { mark, text } of notes) {
    builder.add(text.join(''));
    builder.close('note', { mark });
  }
  return builder.finish();
}
