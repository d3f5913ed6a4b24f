import { loadPeer, notThere } from '../../read/documents/optional-peer';

/** A time that is the same on every machine: the first that ZIP can write, by the local clock, which ZIP keeps without a zone. */
const TIME = new Date(1980, 0, 1);

/**
 * Packs texts into a ZIP archive, the same bytes every time.
 *
 * @param files - path and text, in their order in the archive
 * @param what - what the archive is for, for the message when fflate is not installed
 * @param stored - paths that are not compressed (EPUB asks it of `mimetype`)
 */
export async function packed(
  files: readonly (readonly [path: string, text: string])[],
  what: string,
  stored: readonly string[] = [],
): Promise<Uint8Array> {
  const { zipSync } = await loadPeer('fflate', what, () => import('fflate').catch(notThere));
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      files.map(([path, text]) => [
        path,
        [encoder.encode(text), { level: stored.includes(path) ? 0 : 6, mtime: TIME }],
      ]),
    ),
  );
}
