import { languageOption } from '../../languages/language-code';
import { writeMoses, type LadderRung, type TranslationUnit } from '../../formats';
import { UsageError, type CommandContext } from '../command';
import {
  formatOfPath,
  isLadderFormat,
  isUnitFormat,
  ladderFormatNames,
  ladderFormats,
  unitFormatNames,
  unitFormats,
  type LadderFormatName,
  type SomeUnits,
  type UnitFormatName,
  type WriteOptions,
} from '../input/file-formats';
import { oneOf } from '../one-of';
import { writeFiles, writePieces } from './outputs';

/** What units can be written as. */
export type OutputFormat = UnitFormatName | LadderFormatName | 'moses';

export const outputFormatNames: readonly OutputFormat[] = [...unitFormatNames, 'moses', ...ladderFormatNames];

/** Options of the command line that say how units are written, for `parseArgs`. */
export const outputFlags = {
  to: { type: 'string' },
  'no-header': { type: 'boolean', default: false },
  columns: { type: 'string' },
  bom: { type: 'boolean', default: false },
  'no-nulls': { type: 'boolean', default: false },
} as const;

/** What the help says about them; a command may write other formats besides. */
export const outputHelp = (
  others = '',
) => `  --to FORMAT              ${others}${outputFormatNames.join(', ')};
                           default by the extension of the output; moses writes OUTPUT.ru and OUTPUT.en
  --no-header              tsv, csv: no first row with the names of the columns
  --columns A,B            tsv, csv: these columns: source, target, id, confidence, shape, source_spans, target_spans,
                           source_language, target_language, or a property; default: what there is
  --bom                    csv: begin with a byte order mark, so that spreadsheets read it as UTF-8
  --no-nulls               leave out units with an empty side`;

/** The values of {@link outputFlags} as options of the writers. */
export function outputValues(values: {
  'no-header': boolean;
  columns?: string | undefined;
  bom: boolean;
  'no-nulls': boolean;
}): WriteOptions {
  return {
    header: !values['no-header'],
    nulls: !values['no-nulls'],
    bom: values.bom,
    ...(values.columns === undefined ? {} : { columns: values.columns.split(',') }),
  };
}

/** The format of an output: as `--to` says, else as its name tells. */
export function outputFormat(path: string, to: string | undefined): OutputFormat {
  if (to !== undefined) return oneOf('--to', to, outputFormatNames);
  const format = formatOfPath(path);
  if (!format) {
    throw new UsageError(`'${path}' does not tell the format: say --to ${outputFormatNames.join(', ')}`);
  }
  return format;
}

/** Writes units into a file of any format, and gives their number. */
export async function writeUnitFile(
  path: string,
  format: OutputFormat,
  units: SomeUnits,
  options: WriteOptions,
  context: CommandContext,
): Promise<number> {
  let count = 0;
  const add = (unit: TranslationUnit) => {
    if (options.nulls !== false || (unit.source !== '' && unit.target !== '')) count++;
    return unit;
  };
  // what is at hand is not waited for: a promise a unit takes as long as to write it
  const counted = () => (Symbol.asyncIterator in units ? eachLater(units, add) : each(units, add));
  if (isUnitFormat(format)) await writePieces(path, unitFormats[format].write(counted(), options), context);
  else if (isLadderFormat(format)) {
    await writePieces(path, ladderFormats[format].write(rungsOf(counted())), context);
  } else await writePair(path, counted(), options, context);
  return count;
}

function* each<T>(items: Iterable<T>, use: (item: T) => T): Generator<T, void, undefined> {
  for (const item of items) yield use(item);
}

async function* eachLater<T>(
  items: AsyncIterable<T>,
  use: (item: T) => T,
): AsyncGenerator<T, void, undefined> {
  for await (const item of items) yield use(item);
}

/** The beads that units stand for: as many sentences as they say, else one on each side that has text. */
export async function* rungsOf(units: SomeUnits): AsyncGenerator<LadderRung> {
  let [source, target] = [0, 0];
  for await (const unit of units) {
    const from = { source, target };
    source += unit.sourceSentences?.length ?? Number(unit.source !== '');
    target += unit.targetSentences?.length ?? Number(unit.target !== '');
    if (source === from.source && target === from.target) continue;
    yield {
      source: { start: from.source, end: source },
      target: { start: from.target, end: target },
      ...(unit.confidence === undefined ? {} : { confidence: unit.confidence }),
    };
  }
}

/** What an output is called in a message: a Moses pair is two files. */
export function outputName(path: string, format: OutputFormat, options: WriteOptions): string {
  if (path === '-') return 'standard output';
  return format === 'moses' ? pairOf(path, options).join(', ') : path;
}

/** The two files of a Moses pair are named after the languages; what is no code of a language never becomes part of a path. */
function pairOf(path: string, { sourceLanguage = 'ru', targetLanguage = 'en' }: WriteOptions): string[] {
  return [
    `${path}.${languageOption(sourceLanguage, 'the source language')}`,
    `${path}.${languageOption(targetLanguage, 'the target language')}`,
  ];
}

/** Writes the two files of a Moses pair side by side. */
async function writePair(
  path: string,
  units: SomeUnits,
  options: WriteOptions,
  context: CommandContext,
): Promise<void> {
  if (path === '-') throw new UsageError('moses writes two files: give their common name');
  await writeFiles(pairOf(path, options), context, async ([source, target]) => {
    for await (const piece of writeMoses(units, { nulls: options.nulls ?? true })) {
      await source!(piece.source);
      await target!(piece.target);
    }
  });
}
