import { createReadStream } from 'node:fs';
import { SverkaError } from '../../errors';
import { reasons } from './read-file';

/**
 * Reads the lines of a UTF-8 file one by one, however large it is; lines end with LF or CRLF.
 *
 * @param path - the file
 * @throws SverkaError `INVALID_INPUT` when it is missing, a folder, may not be read, or is not UTF-8
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        number++;
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
      }
    }
    rest += decoder.decode();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? `this is not UTF-8 text after line ${number}: convert it first`
        : (reasons[code ?? ''] ?? message);
    throw new SverkaError('INVALID_INPUT', reason, { cause });
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
