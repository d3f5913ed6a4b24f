import { resolve } from 'node:path';
import { SverkaError } from '../../errors';
import { readPo } from '../../formats/po';
import { readCsv } from '../../formats/tables/csv';
import { readJsonl } from '../../formats/tables/jsonl';
import { readTsv } from '../../formats/tables/tsv';
import type { TranslationUnit } from '../../formats/units/unit';
import { readTmx } from '../../formats/xml/tmx';
import { readXliff } from '../../formats/xml/xliff';
import { openText } from '../../read/files/open-text';

/** How a file of units is read. */
export interface UnitFileOptions {
  sourceLanguage: string;
  targetLanguage: string;
  encoding?: string;
}

/** Readers of units by the ending of a file. */
const readers: Readonly<
  Record<string, (text: AsyncIterable<string>, options: object) => AsyncIterable<TranslationUnit>>
> = {
  tmx: readTmx,
  xlf: readXliff,
  xliff: readXliff,
  sdlxliff: readXliff,
  mqxliff: readXliff,
  mxliff: readXliff,
  po: readPo,
  tsv: readTsv,
  tab: readTsv,
  csv: readCsv,
  jsonl: readJsonl,
  ndjson: readJsonl,
};

/**
 * Opens a file of units by its ending.
 *
 * @throws SverkaError `INVALID_INPUT` when it is missing, or of no such kind
 */
export async function openUnits(
  path: string,
  options: UnitFileOptions,
  cwd: string,
): Promise<AsyncIterable<TranslationUnit>> {
  const { sourceLanguage, targetLanguage } = options;
  const read = readers[extensionOf(path)];
  if (!read)
    throw new SverkaError(
      'INVALID_INPUT',
      `${path}: its ending is none of those of manifests and units: ${Object.keys(readers).join(', ')}`,
    );
  const { text } = await openText(resolve(cwd, path), options);
  return read(text, { sourceLanguage, targetLanguage });
}

/** Whether a file is one of units by its ending. */
export function isUnitFile(path: string): boolean {
  return Object.hasOwn(readers, extensionOf(path));
}

/** The ending of a file without `.gz`, in lower case. */
export function extensionOf(path: string): string {
  return /\.([a-z\d]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}
