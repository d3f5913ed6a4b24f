import { validOptions } from '../../boundary/valid-options';
import { columnTypes, readerTypes, separators, writerTypes } from '../option-types';
import { ColumnReader, columnFormat, type ReadColumnsOptions, type WriteColumnsOptions } from './columns';
import { RowStage } from './rows';
import { readThrough, type Streamed, type TextInput } from '../stream';
import type { TranslationUnit } from '../units/unit';
import { writeUnits, type UnitInput } from '../units/unit-writer';

/** Options of {@link readCsv}. */
export interface ReadCsvOptions extends ReadColumnsOptions {
  /** What parts the cells; default: the one of the three that the first line has most of. */
  separator?: ',' | ';' | '\t';
}

/** Options of {@link writeCsv}. */
export interface WriteCsvOptions extends WriteColumnsOptions {
  /** What parts the cells; default a comma. */
  separator?: ',' | ';' | '\t';
  /** Whether the file begins with a byte order mark, without which spreadsheets do not read UTF-8; default false. */
  bom?: boolean;
}

/**
 * Reads comma-separated values (RFC 4180), with or without a header.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - header, columns, separator
 * @returns units as they come
 * @throws ParseError for a row with other than the usual number of columns, a stray quote or a confidence that is none, unless `onError` is given
 * @example
 * ```ts
 * const [unit] = readCsv('source,target\n"Да, мир.","Yes, peace."\n');
 * unit?.source; // 'Да, мир.'
 * ```
 */
export function readCsv<I extends TextInput>(
  input: I,
  options: ReadCsvOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readCsv', options, { ...readerTypes, ...columnTypes, separator: separators });
  return readThrough(input, new RowStage(new ColumnReader(valid), valid, valid.separator));
}

/**
 * Writes comma-separated values (RFC 4180: CRLF, quotes where they are needed). Every text comes back as it was.
 *
 * @param input - a bitext or units
 * @param options - header, columns, separator
 * @returns pieces of the file
 * @example
 * ```ts
 * const units = [{ source: 'Да, мир.', target: 'Yes, peace.' }];
 * [...writeCsv(units)].join(''); // 'source,target\r\n"Да, мир.","Yes, peace."\r\n'
 * ```
 */
export function writeCsv<I extends UnitInput>(input: I, options: WriteCsvOptions = {}): Streamed<I, string> {
  const valid = validOptions('writeCsv', options, {
    ...writerTypes,
    ...columnTypes,
    separator: separators,
    bom: 'boolean',
  });
  const { separator = ',' } = valid;
  const format = columnFormat(valid, (cells) => `${cells.map(quote).join(separator)}\r\n`);
  const head: typeof format.head = (...about) => `${valid.bom ? '\ufeff' : ''}${format.head(...about)}`;
  return writeUnits(input, { ...format, head }, valid);
}

function quote(cell: string): string {
  return /[",;\t\r\n\ufeff]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
