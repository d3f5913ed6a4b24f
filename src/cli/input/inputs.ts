import { isKnownLanguage } from '../../languages/codes';
import { primaryLanguage } from '../../languages/pair';
import { SverkaError } from '../../errors';
import { toBitext, type TranslationUnit } from '../../formats';
import { align, type AlignInput, type AlignOptions } from '../../index';
import { alignAround, realign } from '../../formats/ladders/realign';
import { knowUnits, type KnownUnits } from '../../formats/units/known-units';
import type { BeadCost } from '../../align/prepare/control';
import type { Bitext } from '../../model/bead';
import type { Span } from '../../model/span';
import { captionCost } from '../../read/documents/caption-times';
import type { ReadDocument } from '../../read/documents/read-document';
import { readBilingual, type Bilingual } from '../../read/bilingual';
import { refuseMarkup } from '../../read/markup-guard';
import { languagesOf as tellLanguages } from '../../turn/languages-of';
import { UsageError, type CommandContext } from '../command';
import { formatOfPath, isUnitFormat, unitFormatOf, type UnitFormatName } from './file-formats';
import type { InputOptions } from './input-options';
import { layLadder, readLadder, type LadderFileOptions } from './ladder-files';
import { documentVersion, placedFile } from './documents';
import { readText, readTextOrDocument, readVersion, type InputFile, type Text } from './texts';
import { inputName, naming, openUnits, type OpenedUnits } from './unit-files';

/** An aligned pair with where it came from. */
export interface LoadedBitext {
  bitext: Bitext;
  source: InputFile;
  /** Has the path of `source` when one file holds both versions. */
  target: InputFile;
  metadata: Bilingual['metadata'];
  /** What a file of units says of its beads. */
  units?: KnownUnits;
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
  if (second !== undefined) return loadPair(first, second, options, context);
  if (options.ladder !== undefined || options.segmented)
    throw new UsageError('--ladder and --segmented need two files, a source and a target');
  const format = options.from ?? formatOfPath(inputName(first, context)) ?? 'text';
  if (isUnitFormat(format)) return loadUnits(first, format, options, context);
  if (format !== 'text')
    throw new UsageError(
      `${first} holds indexes of sentences only: give SOURCE and TARGET, and it with --ladder`,
    );
  const { text, file, read } = await readOne(first, options, context);
  const { metadata, source, target, unplaced } = await naming(file.path, () =>
    splitVersions(text, options, read),
  );
  if (unplaced) warnOfUnplaced(file.path, text, unplaced, context);
  return {
    bitext: await aligned(source, target, options, context),
    source: read ? placedFile(file, read, source) : file,
    target: read ? placedFile(file, read, target) : file,
    metadata,
  };
}

/** Reads one file with both versions. Markdown is read as a plain text: its labels in bold are the head of the file, and its lines have numbers. */
function readOne(path: string, { from, encoding }: InputOptions, context: CommandContext) {
  const plain = from === 'text' || /\.(?:md|markdown|mkd)$/i.test(path);
  return (plain ? readText : readTextOrDocument)(path, encoding, context) as ReturnType<
    typeof readTextOrDocument
  >;
}

/** Parts a text that holds both versions; where it does not, says what it looks like. */
function splitVersions(text: string, options: InputOptions, read?: ReadDocument): Bilingual {
  const format = options.from ? undefined : unitFormatOf(text.slice(0, 10_000));
  // a table of two columns is read as both versions; one of four columns is no text
  if (format === 'lfaligner') throw new SverkaError('INVALID_INPUT', looksLike(format));
  try {
    if (!read) refuseMarkup(text);
    return readBilingual(text, languagesOf(options));
  } catch (error) {
    if (!format || !(error instanceof SverkaError)) throw error;
    throw new SverkaError(error.code, looksLike(format), { cause: error });
  }
}

function looksLike(format: UnitFormatName): string {
  return `this looks like ${format}: say --from ${format}`;
}

/** The one file of units that a command line names, with its format; `undefined` for all other inputs. */
export function unitFileOf(
  paths: readonly string[],
  { from, ladder, segmented }: Pick<InputOptions, 'from' | 'ladder' | 'segmented'>,
  context: Pick<CommandContext, 'stdinName'>,
): { path: string; format: UnitFormatName } | undefined {
  const [path] = paths;
  if (path === undefined || paths.length > 1 || ladder !== undefined || segmented) return undefined;
  const format = from ?? formatOfPath(inputName(path, context)) ?? 'text';
  return isUnitFormat(format) ? { path, format } : undefined;
}

/** Opens a file of units so that each unit knows its line. */
export async function openUnitFile(
  path: string,
  format: UnitFormatName,
  options: InputOptions,
  context: CommandContext,
): Promise<OpenedUnits> {
  const read = { ...languagesOf(options), lines: true, markup: 'keep' } as const;
  return openUnits(path, format, { ...options, read }, context);
}

async function loadUnits(
  path: string,
  format: UnitFormatName,
  options: InputOptions,
  context: CommandContext,
): Promise<LoadedBitext> {
  const languages = languagesOf(options);
  const opened = await openUnitFile(path, format, options, context);
  const units: TranslationUnit[] = [];
  for await (const unit of opened.records) if (unit.source !== '' || unit.target !== '') units.push(unit);
  const file = { path: inputName(path, context), encoding: opened.encoding };
  if (opened.skipped() > 0) context.err(`sverka: ${file.path}: ${opened.skipped()} malformed skipped\n`);
  if (units.length === 0) throw new SverkaError('INVALID_INPUT', `${file.path}: there are no units in it`);
  const bitext = toBitext(units, languages);
  warnOfLanguages(file.path, bitext, context);
  const linesOf = (side: 'source' | 'target') =>
    bitext.beads.flatMap((bead, k) =>
      Array.from({ length: bead[side].end - bead[side].start }, () => units[k]!.line ?? 1),
    );
  return {
    bitext: await pinned(bitext, options, context),
    source: { ...file, lines: linesOf('source') },
    target: { ...file, lines: linesOf('target') },
    metadata: {},
    units: knowUnits(units, bitext),
  };
}

async function loadPair(
  first: string,
  second: string,
  options: InputOptions,
  context: CommandContext,
): Promise<LoadedBitext> {
  for (const path of [first, second]) {
    const format = formatOfPath(path);
    if (format && isUnitFormat(format))
      throw new UsageError(`${path} is a file of units, which has both versions: give it alone`);
  }
  const { encoding, ladder, onError } = options;
  const named = languagesOf(options);
  const segmented = options.segmented === true || ladder !== undefined;
  const read = {
    source: await readVersion(first, named.sourceLanguage ?? 'und', segmented, encoding, context),
    target: await readVersion(second, named.targetLanguage ?? 'und', segmented, encoding, context),
  };
  const languages = tellLanguages(read.source.text, read.target.text, named);
  const source = inLanguage(read.source, languages.sourceLanguage);
  const target = inLanguage(read.target, languages.targetLanguage);
  const texts = { source, target };
  const files = { source: source.file, target: target.file, metadata: {} };
  if (ladder === undefined) {
    const [original, translation] = [source, target].map(({ text, lines }) => lines?.document ?? text);
    return { bitext: await aligned(original!, translation!, options, context, texts), ...files };
  }
  const rungs = await readLadder(ladder, { encoding, onError, texts }, context);
  const bitext = await naming(ladder, () => layLadder(source.lines!, target.lines!, rungs));
  return { bitext: await pinned(bitext, options, context, texts), ...files };
}

/** A version whose language was told from the letters of both. */
function inLanguage(version: Text, language: string): Text {
  const { lines, read, file } = version;
  if (read) return documentVersion(read, language, file);
  return lines ? { ...version, lines: { ...lines, document: { ...lines.document, language } } } : version;
}

/** What the times of two files of subtitles say about beads. */
function subtitleCost({ source, target }: NonNullable<LadderFileOptions['texts']>): BeadCost | undefined {
  const [from, to] = [source, target].map((text) =>
    text?.read && text.lines ? { blocks: text.read.blocks, document: text.lines.document } : undefined,
  );
  return from && to && captionCost(from, to);
}

/** Says how many paragraphs of a bilingual file stand in neither version. */
function warnOfUnplaced(
  path: string,
  text: string,
  [first, ...others]: readonly Span[],
  context: CommandContext,
): void {
  const words = text.slice(first!.start, Math.min(first!.end, first!.start + 60)).replace(/\s+/g, ' ');
  const what = others.length === 0 ? 'a paragraph stands' : `${others.length + 1} paragraphs stand`;
  context.err(`sverka: warning: ${path}: ${what} in neither version and is left out: ‘${words}’\n`);
}

/** A code that no language has is kept, but nothing is known of its words. */
function warnOfLanguages(path: string, { source, target }: Bitext, context: CommandContext): void {
  for (const { language } of [source, target]) {
    if (!isKnownLanguage(primaryLanguage(language)))
      context.err(
        `sverka: warning: ${path}: '${language}' is the code of no language that is known; its words and names are not compared\n`,
      );
  }
}

/** The languages of the options; what was not given is not there. */
export function languagesOf({ sourceLanguage, targetLanguage }: InputOptions) {
  return { ...(sourceLanguage ? { sourceLanguage } : {}), ...(targetLanguage ? { targetLanguage } : {}) };
}

/** Aligns, and says on standard error what is doubtful about the texts as a whole. */
async function aligned(
  source: AlignInput,
  target: AlignInput,
  options: InputOptions,
  context: CommandContext,
  texts?: LadderFileOptions['texts'],
): Promise<Bitext> {
  const { pins, encoding } = options;
  const around = async (path: string) => {
    const rungs = await readLadder(path, { encoding, texts }, context);
    return naming(path, () => alignAround(align, source, target, rungs, alignOptions(options)));
  };
  const cost = texts && subtitleCost(texts);
  const bitext =
    pins === undefined
      ? align(source, target, { ...alignOptions(options), ...(cost ? { cost } : {}) })
      : await around(pins);
  for (const { message } of bitext.warnings ?? []) context.err(`sverka: warning: ${message}\n`);
  return bitext;
}

/** A finished alignment with the beads of `--pins` in it; what no pin touches stays as it is. */
async function pinned(
  bitext: Bitext,
  options: InputOptions,
  context: CommandContext,
  texts?: LadderFileOptions['texts'],
): Promise<Bitext> {
  const { pins, encoding } = options;
  if (pins === undefined) return bitext;
  const rungs = await readLadder(pins, { encoding, texts }, context);
  return naming(pins, () => realign(align, bitext, rungs, alignOptions(options)));
}

function alignOptions(options: InputOptions): AlignOptions {
  const { lexicon, gazetteer } = options;
  return {
    ...languagesOf(options),
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
  };
}
