import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SverkaError } from '../../errors';
import { readCesSentences, readSentences, type SentenceLines } from '../../formats';
import { mojibakeMessage } from '../../read/encodings/mojibake';
import { decodeBytes, readBytes, unpack } from '../../read/files/read-file';
import { refuseMarkup } from '../../read/markup-guard';
import type { Span } from '../../model/span';
import type { ReadDocument } from '../../read/documents/read-document';
import type { CommandContext } from '../command';
import { asDocument } from './as-document';
import { inputName, naming } from './unit-files';

/** A file as the reports name it. */
export interface InputFile {
  /** As the user wrote it; `<stdin>` for standard input. */
  path: string;
  /** A label that `TextDecoder` knows. */
  encoding: string;
  /** In a file of units or sentences, the line where each sentence begins, or its unit. */
  lines?: readonly number[];
  /** In a document, where each sentence stands, in words. */
  labels?: readonly string[];
  /** In subtitles, when each sentence is shown: seconds from the beginning. */
  times?: readonly Span[];
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
  /** The document that it was read from. */
  read?: ReadDocument;
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
  const { name, bytes } = await bytesOf(path, context);
  return naming(name, () => decoded(name, bytes, encoding, context));
}

/** Reads a text, or a document, whole; of a document its text and structure. */
export async function readTextOrDocument(
  path: string,
  encoding: string | undefined,
  context: CommandContext,
): Promise<Pick<Text, 'file' | 'text' | 'read'>> {
  const { name, bytes } = await bytesOf(path, context);
  return naming(name, async () => {
    const read = await asDocument(bytes, name, encoding);
    if (!read) return decoded(name, bytes, encoding, context);
    return { text: read.text, file: { path: name, encoding: read.format }, read };
  });
}

async function bytesOf(path: string, context: CommandContext): Promise<{ name: string; bytes: Uint8Array }> {
  const name = inputName(path, context);
  const read = async () =>
    path === '-' ? await unpack(await buffer(context.stdin())) : await readInput(path, context);
  return { name, bytes: await naming(name, read) };
}

function decoded(
  name: string,
  bytes: Uint8Array,
  encoding: string | undefined,
  context: CommandContext,
): Pick<Text, 'file' | 'text'> {
  const { text, encoding: found, mojibake } = decodeBytes(bytes, encoding);
  if (mojibake) context.err(`sverka: warning: ${name}: ${mojibakeMessage(mojibake)}\n`);
  return { text, file: { path: name, encoding: found } };
}

/** The bytes of a file that no output of the command may replace. */
export async function readInput(path: string, { cwd, inputs }: CommandContext): Promise<Uint8Array> {
  const whole = resolve(cwd, path);
  inputs?.add(whole);
  return readBytes(whole);
}

/**
 * Reads one version of a text: a document of OPUS or CES with its sentences and their ids, a document such as DOCX or PDF, else any text.
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
  const version = await readTextOrDocument(path, encoding, context);
  const { text, file, read } = version;
  if (read) return segmented ? { file, text, lines: readSentences(text, language) } : version;
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
