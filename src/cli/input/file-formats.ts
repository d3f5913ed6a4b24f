import {
  readCes,
  readCsv,
  readHunalignLadder,
  readHunalignText,
  readJsonl,
  readLfAligner,
  readPo,
  readTmx,
  readTsv,
  readVecalign,
  readXliff,
  writeCes,
  writeCsv,
  writeHunalignLadder,
  writeHunalignText,
  writeJsonl,
  writeLfAligner,
  writePo,
  writeTmx,
  writeTsv,
  writeVecalign,
  writeXliff,
  type LadderRung,
  type ReadColumnsOptions,
  type ReadLadderOptions,
  type ReadTmxOptions,
  type TranslationUnit,
  type WriteCsvOptions,
  type WriteTmxOptions,
} from '../../formats';

/** What the readers of unit files are told. */
export type ReadOptions = ReadColumnsOptions & ReadTmxOptions;
/** What the writers of unit files are told. */
export type WriteOptions = WriteCsvOptions & WriteTmxOptions;

interface UnitFileFormat {
  extensions: readonly string[];
  read(text: AsyncIterable<string>, options: ReadOptions): AsyncIterable<TranslationUnit>;
  write(units: SomeUnits, options: WriteOptions): AsyncIterable<string> | Iterable<string>;
}

/** A reader or writer that is told only of the options that it has; the command line has those of all formats. */
function told<I, T extends object, Result>(
  call: (input: I, options: T) => Result,
  names: readonly (keyof T & string)[],
): (input: I, options: T) => Result {
  return (input, options) => {
    const own = Object.entries(options).filter(([name]) => (names as readonly string[]).includes(name));
    return call(input, Object.fromEntries(own) as T);
  };
}

const languages = ['sourceLanguage', 'targetLanguage'] as const;
const [records, units] = [['onError', 'lines'] as const, [...languages, 'nulls'] as const];
const columns = ['header', 'columns'] as const;

type Read = (text: AsyncIterable<string>, options: ReadOptions) => AsyncIterable<TranslationUnit>;
type Write = (units: SomeUnits, options: WriteOptions) => AsyncIterable<string> | Iterable<string>;

/** Units that are at hand, or come later. */
export type SomeUnits = AsyncIterable<TranslationUnit> | Iterable<TranslationUnit>;

const reads = (read: Read, names: readonly (keyof ReadOptions)[]): Read => told(read, [...records, ...names]);
const writes = (write: Write, names: readonly (keyof WriteOptions)[] = units): Write => told(write, names);

/** Files of units: texts and their translations. */
export const unitFormats = {
  tmx: {
    extensions: ['.tmx'],
    read: reads(readTmx, [...languages, 'markup']),
    write: writes(writeTmx, [...units, 'markup']),
  },
  xliff: {
    extensions: ['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff'],
    read: reads(readXliff, ['markup']),
    write: writes(writeXliff, [...units, 'markup']),
  },
  xliff2: {
    extensions: ['.xlf2'],
    read: reads(readXliff, ['markup']),
    write: writes((from, options) => writeXliff(from, { ...options, version: '2.1' }), [...units, 'markup']),
  },
  po: { extensions: ['.po', '.pot'], read: reads(readPo, languages), write: writes(writePo) },
  tsv: {
    extensions: ['.tsv', '.tab'],
    read: reads(readTsv, [...languages, ...columns]),
    write: writes(writeTsv, [...units, ...columns]),
  },
  csv: {
    extensions: ['.csv'],
    read: reads(readCsv, [...languages, ...columns]),
    write: writes(writeCsv, [...units, ...columns, 'separator', 'bom']),
  },
  jsonl: { extensions: ['.jsonl', '.ndjson'], read: reads(readJsonl, languages), write: writes(writeJsonl) },
  hunalign: {
    extensions: ['.hunalign'],
    read: reads(readHunalignText, languages),
    write: writes(writeHunalignText, ['nulls']),
  },
  lfaligner: { extensions: [], read: reads(readLfAligner, languages), write: writes(writeLfAligner) },
} as const satisfies Record<string, UnitFileFormat>;

interface LadderFileFormat {
  extensions: readonly string[];
  read(text: AsyncIterable<string>, options: ReadLadderOptions): AsyncIterable<LadderRung>;
  write(rungs: AsyncIterable<LadderRung>): AsyncIterable<string>;
}

/** Files of beads: indexes of sentences that stand elsewhere. */
export const ladderFormats = {
  ladder: { extensions: ['.ladder'], read: readHunalignLadder, write: writeHunalignLadder },
  vecalign: { extensions: ['.vecalign', '.gold'], read: readVecalign, write: writeVecalign },
  ces: { extensions: ['.ces', '.xces'], read: readCes, write: writeCes },
} as const satisfies Record<string, LadderFileFormat>;

/** Name of a file of units, as `--from` and `--to` have it. */
export type UnitFormatName = keyof typeof unitFormats;
/** Name of a file of beads, as `--from` and `--to` have it. */
export type LadderFormatName = keyof typeof ladderFormats;

export const unitFormatNames = Object.keys(unitFormats) as UnitFormatName[];
export const ladderFormatNames = Object.keys(ladderFormats) as LadderFormatName[];

export const isUnitFormat = (name: string): name is UnitFormatName => Object.hasOwn(unitFormats, name);
export const isLadderFormat = (name: string): name is LadderFormatName => Object.hasOwn(ladderFormats, name);

/** The format that the name of a file tells, with or without `.gz`; `undefined` when it tells none. */
export function formatOfPath(path: string): UnitFormatName | LadderFormatName | undefined {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  const all = Object.entries({ ...unitFormats, ...ladderFormats }) as [UnitFormatName, UnitFileFormat][];
  return all.find(([, { extensions }]) => extensions.some((extension) => name.endsWith(extension)))?.[0];
}

/** The format of a file of units, by how it begins; `undefined` for what may be any text. */
export function unitFormatOf(beginning: string): UnitFormatName | undefined {
  const text = beginning.trimStart();
  if (/^<[\s\S]{0,500}?\btmx\b/.test(text)) return 'tmx';
  if (/^<[\s\S]{0,500}?\bxliff\b/.test(text)) return 'xliff';
  if (/^\{\s*"/.test(text)) return 'jsonl';
  if (/^(?:#.*\n)*(?:msgctxt|msgid)\s+"/.test(text)) return 'po';
  const lines = text.split('\n').slice(0, -1);
  const cells = lines.map((line) => line.split('\t').length);
  if (cells.length < 2 || cells.some((count) => count !== cells[0] || count < 2)) return undefined;
  return lines.every((line) => /^[^\t]*\t[^\t]*\t[^\t]*\t-?\d+(?:\.\d+)?\r?$/.test(line))
    ? 'lfaligner'
    : 'tsv';
}

/** The format of a file of beads, by how it begins. */
export function ladderFormatOf(beginning: string): LadderFormatName | undefined {
  const text = beginning.trimStart();
  if (/^<[\s\S]{0,500}?\bcesAlign\b/.test(text)) return 'ces';
  if (/^\[[\d,\s]{0,100}\]\s*:/.test(text)) return 'vecalign';
  return /^\d+\t\d+(?:\t|\r?\n|$)/.test(text) ? 'ladder' : undefined;
}
