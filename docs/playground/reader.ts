/** Reads documents (PDF, DOCX, EPUB …) beside the page; the page starts it only when one is dropped. */
import { readDocument } from '../../src/read/documents/read-document';
import type { Read, Reading } from './messages';

addEventListener('message', ({ data: { name, bytes } }: MessageEvent<Reading>) => {
  void readDocument(bytes, { name }).then(
    ({ text, blocks }) => say({ document: { name, text, blocks } }),
    (error: unknown) => say({ error: error instanceof Error ? error.message : String(error) }),
  );
});

function say(message: Read): void {
  postMessage(message);
}
