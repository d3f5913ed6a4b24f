import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SverkaError } from '../../errors';
import { refuseMarkup } from '../../read/markup-guard';
import { decodeBytes, isPacked } from '../../read/files/read-file';
import type { DocumentPair } from '../model/document-pair';
import type { Failure } from '../model/record';
import type { PlannedDocument, PlannedFile } from '../plan/plan';

/** A planned document with its texts, or why they cannot be had. */
export type LoadedDocument =
  { pair: DocumentPair; error?: undefined } | { pair: DocumentPair; error: Failure };

/**
 * Reads the texts of a planned document.
 *
 * @param root - absolute path that its files start from
 * @param encoding - of the texts; default: as the bytes tell
 */
export function loadDocument(planned: PlannedDocument, root: string, encoding?: string): LoadedDocument {
  const { sourceFile, targetFile, unreadable, ...own } = planned;
  const pair: DocumentPair = {
    ...own,
    ...(sourceFile ? { sourceFile: sourceFile.path } : {}),
    ...(targetFile ? { targetFile: targetFile.path } : {}),
  };
  if (unreadable !== undefined) return { pair, error: { code: 'INVALID_INPUT', message: unreadable } };
  try {
    for (const [side, file] of [
      ['source', sourceFile],
      ['target', targetFile],
    ] as const)
      if (file) pair[side] = readPlanned(file, root, encoding);
    return { pair };
  } catch (error) {
    if (!(error instanceof SverkaError)) throw error;
    return {
      pair,
      error: { code: error instanceof ChangedFile ? 'CHANGED' : error.code, message: error.message },
    };
  }
}

/** A file is not what it was when the run was planned. */
class ChangedFile extends SverkaError {}

/** Reads a text that must be as it was when the plan was made. */
function readPlanned({ path, sha256 }: PlannedFile, root: string, encoding: string | undefined): string {
  const bytes = readAll(path, root);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new ChangedFile('INVALID_INPUT', `${path}: the file changed after the run was planned`);
  return decode(bytes, path, encoding);
}

/** Decodes a file of text; its name stands before what is wrong with it. */
export function decode(bytes: Uint8Array, path: string, encoding: string | undefined): string {
  try {
    const { text } = decodeBytes(isPacked(bytes) ? gunzipSync(bytes) : bytes, encoding);
    refuseMarkup(text);
    return text;
  } catch (error) {
    if (error instanceof SverkaError)
      throw new SverkaError(error.code, `${path}: ${error.message}`, { cause: error });
    throw new SverkaError('INVALID_INPUT', `${path}: the file is damaged: ${(error as Error).message}`);
  }
}

function readAll(path: string, root: string): Uint8Array {
  try {
    return readFileSync(resolve(root, path));
  } catch (error) {
    throw new SverkaError('INVALID_INPUT', `${path}: ${(error as Error).message.split(',')[0]!}`);
  }
}
