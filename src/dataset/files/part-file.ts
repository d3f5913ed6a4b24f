import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SverkaError } from '../../errors';
import { writeWhole } from './whole-file';

/** Packing of parts: the fastest, since they are read once or twice and then replaced by the data. */
const LEVEL = 1;

/** Path of a part from the folder of all parts: a thousand files a folder. */
export function partPath(folder: string, part: number): string {
  const name = String(part).padStart(7, '0');
  return join(folder, name.slice(0, 4), `${name}.jsonl.gz`);
}

/** Writes the lines of a part as one packed file. The same lines give the same bytes. */
export function writePart(folder: string, part: number, lines: readonly string[]): void {
  writeWhole(partPath(folder, part), gzipSync(lines.map((line) => `${line}\n`).join(''), { level: LEVEL }));
}

/**
 * The lines of a part.
 *
 * @throws SverkaError `INVALID_INPUT` when it is missing or damaged
 */
export function readPart(folder: string, part: number): string[] {
  const path = partPath(folder, part);
  try {
    const text = gunzipSync(readFileSync(path)).toString('utf8');
    return text.split('\n').slice(0, -1);
  } catch (cause) {
    throw new SverkaError('INVALID_INPUT', `${path}: ${(cause as Error).message}`, { cause });
  }
}
