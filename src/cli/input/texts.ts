import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SverkaError } from '../../errors';
import { readCesSentences, readSentences, type SentenceLines } from '../../formats';
import { mojibakeMessage } from '../../read/encodings/mojibake';
import { decodeBytes, readBytes, unpack } from '../../read/files/read-file';
import { refuseMarkup } from '../../read/markup-guard';
import type { CommandContext } from '../command';
import { naming } from './unit-files';

/** A file as the reports name it. */
export interface InputFile {
  /** As the user wrote it; `<stdin>` for standard input. */
  path: string;
  /** A label that `TextDecoder` knows. */
  encoding: string;
  /** In a file of units or sentences, the line where each sentence begins, or its unit. */
  lines?: readonly number[];
}

/** One version of a text. */
export interface Text {
  file: InputFile;
  /** As it stands in the file; of an OPUS document its sentences, one a line. */
  text: string;
  /** The sentences, where the file tells them. */
  lines?: SentenceLines;
  /** What an OPUS document calls its sentences. */
  ids?: readonly string[];
}

/** Options of the command line that name the documents of an alignment, for `parseArgs`. */
export const documentFlags = {
  'source-document': { type: 'string' },
  'target-document': { type: 'string' },
} as const;

/** What the help says about them. */
export const documentHelp = `  --source-document FILE   the document whose sentences a CES alignment calls by ids that are no numbers
  --target-document FILE   the same for the translation`;

/** The documents that {@link documentFlags} name. */
export async function readDocuments(
  values: { 'source-document'?: string | undefined; 'target-document'?: string | undefined },
  encoding: string | undefined,
  context: CommandContext,
): Promise<{ source: Text | undefined; target: Text | undefined }> {
  const read = async (path: string | undefined, language: string) =>
    path === undefined ? undefined : readVersion(path, language, true, encoding, context);
  return {
    source: await read(values['source-document'], 'ru'),
    target: await read(values['target-document'], 'en'),
  };
}

/** Reads a text file whole, or standard input. */
export async function readText(
  path: string,
  encoding: string | undefined,
  context: CommandContext,
): Promise<{ text: string; file: InputFile }> {
  const name = path === '-' ? '<stdin>' : path;
  return naming(name, async () => {
    const bytes = path === '-' ? await unpack(await buffer(context.stdin())) : await readInput(path, context);
    const decoded = decodeBytes(bytes, encoding);
    if (decoded.mojibake) context.err(`sverka: warning: ${name}: ${mojibakeMessage(decoded.mojibake)}\n`);
    return { text: decoded.text, file: { path: name, encoding: decoded.encoding } };
  });
}

/** The bytes of a file that no output of the command may replace. */
export async function readInput(path: string, { cwd, inputs }: CommandContext): Promise<Uint8Array> {
  const whole = resolve(cwd, path);
  inputs?.add(whole);
  return readBytes(whole);
}

/**
 * Reads one version of a text: a document of OPUS or CES with its sentences and their ids, else any text.
 *
 * @param segmented - whether a text has a sentence a line
 */
export async function readVersion(
  path: string,
  language: string,
  segmented: boolean,
  encoding: string | undefined,
  context: CommandContext,
): Promise<Text> {
  const { text, file } = await readText(path, encoding, context);
  if (isCesDocument(text)) return naming(file.path, () => cesDocument(text, language, file));
  await naming(file.path, () => refuseMarkup(text));
  return { file, text, ...(segmented ? { lines: readSentences(text, language) } : {}) };
}

/** XML with sentences that have ids. */
function isCesDocument(text: string): boolean {
  return /^\s*<(?:\?xml|!DOCTYPE|[\w:-]+[\s>])/.test(text) && /<s\s[^<>]{0,200}\bid\s*=/.test(text);
}

function cesDocument(xml: string, language: string, file: InputFile): Text {
  const sentences = [...readCesSentences(xml, { lines: true })];
  const text = sentences.map((sentence) => `${sentence.text}\n`).join('');
  const lines = readSentences(text, language);
  if (lines.document.sentences.length !== sentences.length)
    throw new SverkaError('INVALID_INPUT', 'a sentence of the document is a mark of hunalign, <p>');
  return {
    file: { ...file, lines: sentences.map(({ line }) => line ?? 1) },
    text,
    lines,
    ids: sentences.map(({ id }) => id),
  };
}
