/** Reads what was dropped: a text, or a document that the reader beside the page reads. */
import { decodeText } from '../../src/read/decode';
import { documentFormatOf, refusal } from '../../src/read/documents/document-format';
import type { PageDocument, Read } from './messages';

/** Put in by the build: the script of the reader, packed, since most visitors need it never. */
declare const READER_CODE: string;

/**
 * @param file - that was dropped or chosen
 * @returns its text; for a document, with its blocks
 * @throws Error when it cannot be read, with the reason
 */
export async function openFile(file: File): Promise<PageDocument> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const refused = refusal(file.name);
  if (refused) throw new Error(`this is ${refused}`);
  const format = documentFormatOf(bytes, file.name);
  // Markdown is a text to the page too: its lines are those of the file
  if (!format || format === 'markdown') return { name: file.name, text: decodeText(bytes).text, blocks: [] };
  return readBeside(file.name, bytes);
}

async function readBeside(name: string, bytes: Uint8Array): Promise<PageDocument> {
  const url = URL.createObjectURL(new Blob([await unpacked(READER_CODE)], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  try {
    return await new Promise<PageDocument>((done, failed) => {
      // the library of PDF says a word of its own to whoever started the worker
      worker.addEventListener('message', ({ data }: MessageEvent<Read>) => {
        if (data.error !== undefined) failed(new Error(data.error));
        else if (data.document) done(data.document);
      });
      worker.addEventListener('error', ({ message }) => failed(new Error(message)));
      worker.postMessage({ name, bytes });
    });
  } finally {
    worker.terminate();
  }
}

/** A text that was packed with gzip and written in base 64. */
async function unpacked(code: string): Promise<string> {
  const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
