import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SverkaError } from '../errors';
import {
  applyLadder,
  readSentences,
  toBitext,
  type LadderRung,
  type SentenceLines,
  type TranslationUnit,
} from '../formats';
import { align, type AlignInput, type AlignOptions } from '../index';
import type { Bitext } from '../model/bead';
import type { Gazetteer } from '../model/gazetteer';
import type { Lexicon } from '../model/lexicon';
import { readBilingual, type Bilingual } from '../read/bilingual';
import { decodeBytes, readBytes, unpack } from '../read/files/read-file';
import { mainScript } from '../read/script';
import { UsageError, type CommandContext } from './command';
import {
  formatOfPath,
  isUnitFormat,
  ladderFormatNames,
  ladderFormatOf,
  ladderFormats,
  unitFormatNames,
  type UnitFormatName,
} from './file-formats';
import { oneOf } from './one-of';
import { named, openUnits, type OnError } from './unit-files';

/** A file as the reports name it. */
export interface InputFile {
  /** As the user wrote it; `<stdin>` for standard input. */
  path: string;
  /** A label that `TextDecoder` knows. */
  encoding: string;
  /** In a file of units, the line of the unit that holds each sentence. */
  lines?: readonly number[];
}

/** An aligned pair with where it came from. */
export interface LoadedBitext {
  bitext: Bitext;
  source: InputFile;
  /** Has the path of `source` when one file holds both versions. */
  target: InputFile;
  metadata: Bilingual['metadata'];
}

/** What the input options of a command say. */
export interface InputOptions {
  encoding?: string | undefined;
  sourceLanguage?: string | undefined;
  targetLanguage?: string | undefined;
  /** Vocabulary to align with; `false` for none, undefined for the bundled one. */
  lexicon?: Lexicon | false | undefined;
  /** Known names to align with; undefined for the bundled ones. */
  gazetteer?: Gazetteer | undefined;
  /** What the one file is: text, or a format of units; default: as its name tells. */
  from?: 'text' | UnitFormatName | undefined;
  /** Path of an alignment of the two files that was made elsewhere. */
  ladder?: string | undefined;
  /** Path of a file of beads that are kept as they are, whatever else is aligned. */
  pins?: string | undefined;
  /** Whether the two files have a sentence a line. */
  segmented?: boolean | undefined;
  /** What is done about malformed records; default `'stop'`. */
  onError?: OnError | undefined;
}

/** Options of the command line that say what the input is, for `parseArgs`. */
export const inputFlags = {
  from: { type: 'string' },
  ladder: { type: 'string' },
  pins: { type: 'string' },
  segmented: { type: 'boolean', default: false },
  'on-error': { type: 'string', default: 'stop' },
} as const;

/** What the help says about them. */
export const inputHelp = `  --from FORMAT            what FILE is: text, ${unitFormatNames.join(', ')}; default by its extension
  --ladder FILE            an alignment of SOURCE and TARGET that was made elsewhere: ${ladderFormatNames.join(', ')}
  --pins FILE              beads to keep, a line such as [3]:[4,5] each, sentences counted from 0 ('sverka align --to
                           vecalign' writes such lines); all else is aligned around them
  --segmented              SOURCE and TARGET have a sentence a line; a line <p> begins a paragraph
  --on-error MODE          stop (default) at a malformed record of FILE, or skip it and go on`;

/** The values of {@link inputFlags} as options. */
export function inputValues(values: {
  from?: string | undefined;
  ladder?: string | undefined;
  pins?: string | undefined;
  segmented: boolean;
  'on-error': string;
}): Pick<InputOptions, 'from' | 'ladder' | 'pins' | 'segmented' | 'onError'> {
  return {
    from: values.from === undefined ? undefined : oneOf('--from', values.from, ['text', ...unitFormatNames]),
    ladder: values.ladder,
    pins: values.pins,
    segmented: values.segmented,
    onError: oneOf('--on-error', values['on-error'], ['stop', 'skip']),
  };
}

/**
 * Reads one bilingual file, or a source and a target file (`-` is standard input), and aligns them. What is aligned already is taken as
 * it is: a translation memory or another file of units, or two files with a ladder.
 */
export async function loadBitext(
  paths: readonly string[],
  options: InputOptions,
  context: CommandContext,
): Promise<LoadedBitext> {
  const [first, second] = paths;
  if (first === undefined || paths.length > 2) {
    throw new UsageError(`give one bilingual file, or a source and a target; got ${paths.length} files`);
  }
  if (first === '-' && second === '-')
    throw new UsageError('only one of the two files can be standard input');
  if (options.pins !== undefined && options.ladder !== undefined)
    throw new UsageError(
      '--pins steers the alignment, and --ladder brings a finished one: give one of the two',
    );
  if (second !== undefined) return loadPair(first, second, options, context);
  if (options.ladder !== undefined || options.segmented)
    throw new UsageError('--ladder and --segmented need two files, a source and a target');
  const format = options.from ?? formatOfPath(first) ?? 'text';
  if (isUnitFormat(format)) return loadUnits(first, format, options, context);
  if (format !== 'text')
    throw new UsageError(
      `${first} holds indexes of sentences only: give SOURCE and TARGET, and it with --ladder`,
    );
  const languages = languagesOf(options);
  const { text, file } = await read(first, options.encoding, context);
  const { metadata, source, target } = await naming(file.path, () => readBilingual(text, languages));
  return {
    bitext: await aligned(source, target, options, context),
    source: file,
    target: file,
    metadata,
  };
}

async function loadUnits(
  path: string,
  format: UnitFormatName,
  options: InputOptions,
  context: CommandContext,
): Promise<LoadedBitext> {
  const languages = languagesOf(options);
  const opened = await openUnits(path, format, { ...options, read: { ...languages, lines: true } }, context);
  const units: TranslationUnit[] = [];
  for await (const unit of opened.records) if (unit.source !== '' || unit.target !== '') units.push(unit);
  const file = { path: path === '-' ? '<stdin>' : path, encoding: opened.encoding };
  if (opened.skipped() > 0) context.err(`sverka: ${file.path}: ${opened.skipped()} malformed skipped\n`);
  if (units.length === 0) throw new SverkaError('INVALID_INPUT', `${file.path}: there are no units in it`);
  const bitext = toBitext(units, languages);
  const linesOf = (side: 'source' | 'target') =>
    bitext.beads.flatMap((bead, k) =>
      Array.from({ length: bead[side].end - bead[side].start }, () => units[k]!.line ?? 1),
    );
  return {
    bitext,
    source: { ...file, lines: linesOf('source') },
    target: { ...file, lines: linesOf('target') },
    metadata: {},
  };
}

async function loadPair(
  first: string,
  second: string,
  options: InputOptions,
  context: CommandContext,
): Promise<LoadedBitext> {
  const languages = languagesOf(options);
  const source = await read(first, options.encoding, context);
  const target = await read(second, options.encoding, context);
  refuseSwapped(source.text, target.text, languages);
  const files = { source: source.file, target: target.file, metadata: {} };
  if (!options.segmented && options.ladder === undefined) {
    return { bitext: await aligned(source.text, target.text, options, context), ...files };
  }
  const [originals, translations] = [
    readSentences(source.text, languages.sourceLanguage ?? 'ru'),
    readSentences(target.text, languages.targetLanguage ?? 'en'),
  ];
  if (options.ladder === undefined) {
    return {
      bitext: await aligned(originals.document, translations.document, options, context),
      ...files,
    };
  }
  const rungs = await readLadder(options.ladder, options.encoding, context);
  const bitext = await naming(options.ladder, () => layLadder(originals, translations, rungs));
  return { bitext, ...files };
}

/** Reads a file of beads in any of the formats. */
export async function readLadder(
  path: string,
  encoding: string | undefined,
  context: CommandContext,
): Promise<LadderRung[]> {
  const { text } = await read(path, encoding, context);
  const format = ladderFormatOf(text.slice(0, 1000));
  if (!format) {
    throw new SverkaError(
      'INVALID_INPUT',
      `${path}: this is no ladder: expected lines such as '12\t13\t0.9' (hunalign) or '[0,1]:[0]:0.2' (vecalign), or a CES alignment`,
    );
  }
  return named(
    path,
    collect(() => ladderFormats[format].read(once(text))),
  );
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function collect<T>(records: () => AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const record of records()) all.push(record);
  return all;
}

/** Ladders of hunalign count `<p>` lines as sentences: where a ladder is as long as the lines, they are taken out of it. */
function layLadder(source: SentenceLines, target: SentenceLines, rungs: readonly LadderRung[]): Bitext {
  const last = rungs.at(-1);
  const counted =
    last?.source.end === source.document.sentences.length + source.marks.length &&
    last.target.end === target.document.sentences.length + target.marks.length;
  const own = (index: number, { marks }: SentenceLines) => index - (counted ? countBelow(marks, index) : 0);
  const range = ({ start, end }: LadderRung['source'], lines: SentenceLines) => ({
    start: own(start, lines),
    end: own(end, lines),
  });
  const mapped = rungs.map((rung) => ({
    ...rung,
    source: range(rung.source, source),
    target: range(rung.target, target),
  }));
  return applyLadder(source.document, target.document, mapped);
}

/** How many of ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function languagesOf({ sourceLanguage, targetLanguage }: InputOptions) {
  return { ...(sourceLanguage ? { sourceLanguage } : {}), ...(targetLanguage ? { targetLanguage } : {}) };
}

/** Aligns, and says on standard error what is doubtful about the texts as a whole. */
async function aligned(
  source: AlignInput,
  target: AlignInput,
  options: InputOptions,
  context: CommandContext,
): Promise<Bitext> {
  const bitext = align(source, target, await alignOptions(options, context));
  for (const { message } of bitext.warnings ?? []) context.err(`sverka: warning: ${message}\n`);
  return bitext;
}

async function alignOptions(options: InputOptions, context: CommandContext): Promise<AlignOptions> {
  const { lexicon, gazetteer, pins, encoding } = options;
  return {
    ...languagesOf(options),
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
    ...(pins === undefined ? {} : { pins: await readLadder(pins, encoding, context) }),
  };
}

/** Both sides of a pair in the other's language: the user gave the files in the wrong order. */
function refuseSwapped(
  source: string,
  target: string,
  languages: { sourceLanguage?: string; targetLanguage?: string },
): void {
  if ((languages.sourceLanguage ?? 'ru') !== 'ru' || (languages.targetLanguage ?? 'en') !== 'en') return;
  if (mainScript(source) === 'latin' && mainScript(target) === 'cyrillic') {
    throw new UsageError(
      'the first file is in Latin letters and the second in Cyrillic: give the Russian original first',
    );
  }
}

async function read(path: string, encoding: string | undefined, context: CommandContext) {
  const name = path === '-' ? '<stdin>' : path;
  return naming(name, async () => {
    const bytes =
      path === '-'
        ? await unpack(await buffer(context.stdin()))
        : await readBytes(resolve(context.cwd, path));
    const decoded = decodeBytes(bytes, encoding);
    return { text: decoded.text, file: { path: name, encoding: decoded.encoding } };
  });
}

/** Puts the name of the file before the message of an error. */
async function naming<T>(name: string, action: () => T | Promise<T>): Promise<T> {
  return named(name, (async () => action())());
}
