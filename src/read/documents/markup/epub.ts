import { BlockBuilder, type DocumentText } from '../document-block';
import { unreadable } from '../damaged';
import { HtmlWalk } from './html';
import { walkXml } from './xml-walk';
import { unzip } from './zip';

/** Reads a book in EPUB: the chapters in the order of its spine. */
export async function readEpub(bytes: Uint8Array): Promise<DocumentText> {
  const files = await unzip(bytes, 'EPUB', (name) => /\.(?:x?html?|opf|xml|ncx)$/i.test(name));
  const text = (name: string) => decode(files.get(name));
  if (files.has('META-INF/encryption.xml') && /EncryptedKey/.test(text('META-INF/encryption.xml')))
    throw unreadable('this EPUB is protected: only its shop can open it');
  const root = rootFile(text('META-INF/container.xml'));
  if (!files.has(root)) throw unreadable('this EPUB has no list of its contents');
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const walk = new HtmlWalk(new BlockBuilder());
  for (const href of spineOf(text(root))) {
    const path = resolve(folder, href);
    // a book may list what it lacks
    if (files.has(path)) await walk.page(text(path), href);
  }
  return walk.builder.finish();
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

function rootFile(container: string): string {
  let root = '';
  if (container !== '')
    walkXml(container, {
      open: (name, attributes) => {
        if (name === 'rootfile') root ||= attributes['full-path'] ?? '';
      },
      close: () => undefined,
      text: () => undefined,
    });
  return root;
}

/** Paths of the chapters, in reading order; the navigation is none. */
function spineOf(opf: string): string[] {
  const items = new Map<string, string>();
  const spine: string[] = [];
  walkXml(opf, {
    open: (name, { id, href, idref, properties, linear }) => {
      if (name === 'item' && id && href && !/\bnav\b/.test(properties ?? '')) items.set(id, href);
      if (name === 'itemref' && idref && linear !== 'no') spine.push(idref);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return spine.map((id) => items.get(id)).filter((href) => href !== undefined);
}

function resolve(folder: string, href: string): string {
  const parts: string[] = [];
  let path = href.split('#')[0]!;
  try {
    path = decodeURIComponent(path);
  } catch {
    // a name with a bare percent sign
  }
  for (const part of (folder + path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
