import { validOptions } from '../../boundary/valid-options';
import { columnTypes, readerTypes, writerTypes } from '../option-types';
import { withoutLineBreaks } from './table-lines';
import { ColumnReader, columnFormat, type ReadColumnsOptions, type WriteColumnsOptions } from './columns';
import { MOST_COLUMNS } from '../limits';
import { LineStage } from './table-lines';
import { readThrough, type Streamed, type TextInput } from '../stream';
import type { TranslationUnit } from '../units/unit';
import { writeUnits, type UnitInput } from '../units/unit-writer';

/**
 * Reads tab-separated values, one unit a line, with or without a header. Quotes and backslashes are text. LF Aligner, OPUS and most
 * corpora come so.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - header and columns
 * @returns units as they come; empty lines are passed over
 * @throws ParseError for a line with other than the usual number of columns or a confidence that is none, unless `onError` is given
 * @example
 * ```ts
 * const [unit] = readTsv('source\ttarget\nМир.\tPeace.\n');
 * unit?.target; // 'Peace.'
 * ```
 */
export function readTsv<I extends TextInput>(
  input: I,
  options: ReadColumnsOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readTsv', options, { ...readerTypes, ...columnTypes });
  const reader = new ColumnReader(valid);
  const lines = new LineStage(
    { line: ({ text }) => (text === '' ? [] : reader.row(text.split('\t', MOST_COLUMNS + 1))) },
    valid,
  );
  return readThrough(input, lines);
}

/**
 * Writes tab-separated values. A tab or a line break inside a text becomes a space, so that lengths and offsets hold.
 *
 * @param input - a bitext or units
 * @param options - header and columns
 * @returns pieces of the file
 * @example
 * ```ts
 * const units = [{ source: 'Мир.', target: 'Peace.' }];
 * [...writeTsv(units)].join(''); // 'source\ttarget\nМир.\tPeace.\n'
 * ```
 */
export function writeTsv<I extends UnitInput>(
  input: I,
  options: WriteColumnsOptions = {},
): Streamed<I, string> {
  const valid = validOptions('writeTsv', options, { ...writerTypes, ...columnTypes });
  return writeUnits(
    input,
    columnFormat(valid, (cells) => `${cells.map(oneLine).join('\t')}\n`),
    valid,
  );
}

/** A text without what ends a cell or a line, as long as it was. */
export function oneLine(text: string): string {
  return withoutLineBreaks(text).replaceAll('\t', ' ');
}
