import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SverkaError } from '../../errors';
import { detectEncoding } from '../decode';
import { decoderOf, knownEncoding, type Decoder } from '../encodings/names';
import { damaged, fileError, isPacked, MOST_RATIO, ALWAYS, tooLarge } from './read-file';

/** A file that is read piece by piece. */
export interface OpenedText {
  /** The text without its byte order mark, as it is read. */
  text: AsyncGenerator<string, void, undefined>;
  /** A label that `TextDecoder` knows. */
  encoding: string;
}

/** Options of {@link openText}. */
export interface OpenTextOptions {
  /** Overrides the detection. */
  encoding?: string | undefined;
  /** Told how many bytes of the file were read. */
  onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * Opens a text of any size. A file that begins as gzip does is unpacked. The encoding is that of the byte order mark, of the XML
 * declaration, or what the first bytes look like.
 *
 * @param path - the file
 * @param options - see {@link OpenTextOptions}
 * @throws SverkaError `INVALID_INPUT` when it is missing, a folder, not a text, or damaged; also while the text is read
 */
export async function openText(path: string, options: OpenTextOptions = {}): Promise<OpenedText> {
  const file = await open(path).catch(fileError);
  // a folder can be opened and not read
  await file
    .read(new Uint8Array(1), 0, 1, 0)
    .catch(fileError)
    .finally(() => file.close());
  const raw = createReadStream(path, { highWaterMark: PIECE });
  let bytes = 0;
  raw.on('data', (piece) => options.onProgress?.((bytes += piece.length)));
  return decodePieces(raw, options.encoding);
}

/** Unpacks and decodes pieces of bytes; see {@link openText}. */
export async function decodePieces(input: AsyncIterable<Uint8Array>, encoding?: string): Promise<OpenedText> {
  const pieces = unpacked(input)[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  for (let next = await take(pieces); next; next = await take(pieces)) {
    head.push(next);
    length += next.length;
    if (length >= PIECE) break;
  }
  const sample = Buffer.concat(head);
  const label = encoding ?? encodingOf(sample);
  return { text: decode(sample, pieces, label), encoding: label };
}

/** How much is read at a time, and how much is looked at for the encoding (bytes). */
const PIECE = 262_144;

async function* unpacked(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = input[Symbol.asyncIterator]();
  let first = new Uint8Array();
  // the mark of gzip has two bytes, and a pipe may give one
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    first = Buffer.concat([first, next.value]);
    if (first.length > 1) break;
  }
  if (first.length === 0) return;
  let read = 0;
  async function* all() {
    yield first;
    read = first.length;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      read += next.value.length;
      yield next.value;
    }
  }
  if (!isPacked(first)) {
    yield* all();
    return;
  }
  let unpackedBytes = 0;
  for await (const piece of pipeline(all(), createGunzip(), () => undefined)) {
    unpackedBytes += (piece as Uint8Array).length;
    if (unpackedBytes > Math.max(ALWAYS, MOST_RATIO * read)) tooLarge(Math.max(ALWAYS, MOST_RATIO * read));
    yield piece as Uint8Array;
  }
}

async function take(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    const next = await pieces.next();
    return next.done ? undefined : next.value;
  } catch (error) {
    return damaged(error as Error);
  }
}

async function* decode(
  sample: Uint8Array,
  pieces: AsyncIterator<Uint8Array>,
  encoding: string,
): AsyncGenerator<string, void, undefined> {
  const decoder = decoderFor(encoding);
  let bytes = 0;
  const piece = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (cause) {
      const place = `between bytes ${bytes} and ${bytes + (chunk?.length ?? 0)}`;
      throw new SverkaError(
        'INVALID_INPUT',
        `what stands ${place} is not ${encoding}; name the right encoding with --encoding`,
        { cause },
      );
    }
  };
  for (let chunk: Uint8Array | undefined = sample; chunk; chunk = await take(pieces)) {
    const text = piece(chunk);
    bytes += chunk.length;
    if (text !== '') yield text;
  }
  const rest = piece();
  if (rest !== '') yield rest;
}

/** A declaration in XML may name any encoding that the platform knows. */
function decoderFor(encoding: string): Decoder {
  try {
    return decoderOf(encoding);
  } catch {
    return decoderOf(knownEncoding(encoding));
  }
}

function encodingOf(sample: Uint8Array): string {
  const [first, second] = sample;
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(sample.subarray(0, 200));
  const [, declared] = /^(?:ï»¿)?<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.-]+)/.exec(head) ?? [];
  if (declared && !/^utf-?(?:8|16)/i.test(declared)) return declared;
  return detectEncoding(sample, sample.length >= PIECE);
}
