import { validOptions } from '../../boundary/valid-options';
import { readerTypes, writerTypes } from '../option-types';
import { columnFormat } from './columns';
import { LineStage, type Line } from './table-lines';
import { Malformed } from '../malformed';
import { readThrough, type Streamed, type TextInput } from '../stream';
import { oneLine } from './tsv';
import type { ReadUnitsOptions, TranslationUnit, WriteUnitsOptions } from '../units/unit';
import { writeUnits, type UnitInput } from '../units/unit-writer';

/**
 * Reads the text that LF Aligner writes (`aligned_….txt`, version 3): source, target, the names of the files and the quality of
 * hunalign, parted by tabs; the last two may be missing. A quality outside [0, 1] is cut to it. Its translation memories are TMX.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - languages and what is done about malformed lines
 * @returns units as they come; the names of the files are a property `file`
 * @throws ParseError for a line of other than two to four columns or a quality that is no number, unless `onError` is given
 * @example
 * ```ts
 * const [unit] = readLfAligner('Мир.\tPeace.\tletter\n', { sourceLanguage: 'ru', targetLanguage: 'en' });
 * unit?.target; // 'Peace.'
 * ```
 */
export function readLfAligner<I extends TextInput>(
  input: I,
  options: ReadUnitsOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readLfAligner', options, readerTypes);
  const { sourceLanguage, targetLanguage } = valid;
  const line = ({ text }: Line): TranslationUnit[] => {
    if (text === '') return [];
    const cells = text.split('\t');
    if (cells.length < 2 || cells.length > 4) {
      throw new Malformed(
        `expected source, target, file and quality parted by tabs; got '${text.slice(0, 60)}'`,
      );
    }
    const [source = '', target = '', file = '', quality = ''] = cells;
    const confidence = quality === '' ? undefined : Number(quality);
    if (Number.isNaN(confidence)) throw new Malformed(`the quality must be a number; got '${quality}'`);
    return [
      {
        source,
        target,
        ...(sourceLanguage ? { sourceLanguage } : {}),
        ...(targetLanguage ? { targetLanguage } : {}),
        ...(confidence === undefined ? {} : { confidence: Math.min(1, Math.max(0, confidence)) }),
        ...(file === '' ? {} : { properties: { file } }),
      },
    ];
  };
  return readThrough(input, new LineStage({ line }, valid));
}

/**
 * Writes the text of LF Aligner, which makes spreadsheets and translation memories of it; the confidence stands for the quality.
 *
 * @param input - a bitext or units
 * @param options - languages, null units
 * @returns pieces of the file; a tab or a line break inside a text becomes a space
 * @example
 * ```ts
 * const units = [{ source: 'Мир.', target: 'Peace.' }];
 * [...writeLfAligner(units)].join(''); // 'Мир.\tPeace.\t\t\n'
 * ```
 */
export function writeLfAligner<I extends UnitInput>(
  input: I,
  options: WriteUnitsOptions = {},
): Streamed<I, string> {
  const valid = validOptions('writeLfAligner', options, writerTypes);
  const columns = ['source', 'target', 'file', 'confidence'];
  const format = columnFormat({ header: false, columns }, (cells) => `${cells.map(oneLine).join('\t')}\n`);
  return writeUnits(input, format, valid);
}
