import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { PlannedFile } from '../plan/plan';

/** Size and SHA-256 of a file as it is now. Rejects with the error of the system where it cannot be read. */
export async function hashFile(path: string, name: string): Promise<PlannedFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(piece);
    size += piece.length;
  }
  return { path: name, size, sha256: hash.digest('hex') };
}
