import { ParseError } from '../../../errors';
import { unreadable } from '../damaged';
import { loadPeer, notThere } from '../optional-peer';

/** Most bytes that are unpacked of one file, and of all together: the text of the longest books is some MB; a bomb has gigabytes. */
const [MOST_OF_ONE, MOST_OF_ALL] = [128 * 1024 * 1024, 256 * 1024 * 1024];

/**
 * Unpacks those files of a ZIP archive that are wanted.
 *
 * @param bytes - the archive
 * @param format - what it is, for messages
 * @param wanted - tells by the name whether a file is unpacked
 * @throws ParseError when the archive is damaged, encrypted or unpacks to more than a document can hold
 */
export async function unzip(
  bytes: Uint8Array,
  format: string,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const { unzipSync } = await loadPeer('fflate', `to read ${format}`, () => import('fflate').catch(notThere));
  let all = 0;
  const filter = (file: { name: string; originalSize: number }) => {
    if (!wanted(file.name)) return false;
    all += file.originalSize;
    if (file.originalSize > MOST_OF_ONE || all > MOST_OF_ALL)
      throw unreadable(
        `this ${format} file would unpack to more than ${MOST_OF_ALL / 1024 / 1024} MB: it is no document`,
      );
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (cause) {
    if (cause instanceof ParseError) throw cause;
    if (isCompoundFile(bytes)) throw unreadable(`this ${format} file is protected by a password`, cause);
    throw unreadable(`this ${format} file is damaged: it is no whole ZIP archive`, cause);
  }
}

/** Office keeps an encrypted document in a compound file (MS-CFB), which begins so. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
