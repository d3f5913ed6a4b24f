import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SverkaError } from '../../errors';
import { readMoses } from '../../formats/ladders/moses';
import { documentName } from '../../read/document-name';
import { openText } from '../../read/files/open-text';
import type { PlannedDocument, PlannedFile } from '../plan/plan';
import {
  documentOf,
  DocumentLineError,
  isDocumentLine,
  readDocumentLine,
  looksLikePath,
  type DocumentLine,
} from './document-lines';
import { lines } from './lines';
import { matchFolders } from './folders';
import { hashFile } from './hash-file';
import { unitDocuments } from './unit-documents';
import { extensionOf, openUnits } from './unit-files';

/** Where a corpus is made from. */
export interface DatasetInput {
  /**
   * A manifest (TSV, CSV or JSON Lines with `source` and `target`, paths or, in JSON, texts), a folder with both sides, a file of units
   * (TMX, XLIFF, PO, TSV, CSV, JSON Lines), or two files: one document, or with `moses` a pair of equal lines.
   */
  files?: readonly string[];
  /** Folders whose files are matched by name. */
  source?: string;
  target?: string;
  /** The two files are a Moses pair: their lines translate each other. */
  moses?: boolean;
  /** What a manifest or JSON Lines hold; default: as the first lines look. */
  as?: 'documents' | 'units';
  /** Property of units that names their document. */
  document?: string;
  /** Go on when files have no counterpart. */
  allowUnmatched?: boolean;
  /** BCP 47; they tell sides by names of files. */
  sourceLanguage: string;
  targetLanguage: string;
  encoding?: string;
}

/** What an input holds. */
export interface OpenedInput {
  documents: AsyncIterable<PlannedDocument>;
  /** The files and folders that were named, as they are now. */
  inputs: readonly PlannedFile[];
  /** Absolute path that the files of documents start from. */
  root: string;
  /** Files that no counterpart was found for. */
  alone: readonly { side: 'source' | 'target'; path: string }[];
  /** A file that could hold documents, and was taken for units by the look of its first line. */
  takenForUnits?: string;
}

/**
 * Opens an input.
 *
 * @param cwd - folder that its paths start from
 * @throws SverkaError `INVALID_INPUT` when something is missing, cannot be read, or files have no counterpart
 */
export async function openInput(input: DatasetInput, cwd: string): Promise<OpenedInput> {
  const { files = [], source, target } = input;
  const languages = [input.sourceLanguage, input.targetLanguage] as const;
  if (source !== undefined && target !== undefined) return openFolders(source, target, input, cwd);
  const [first, second] = files;
  if (first === undefined || files.length > 2)
    throw new SverkaError(
      'INVALID_OPTION',
      'give a manifest, a folder, a file of units, two files, or --source and --target',
    );
  if (second !== undefined) return openTwo(first, second, input, cwd);
  if (statSync(resolve(cwd, first), { throwIfNoEntry: false })?.isDirectory())
    return openFolders(first, first, input, cwd);
  const named = await hashFile(resolve(cwd, first), first).catch(missing(first));
  const root = dirname(resolve(cwd, first));
  const listed = await documentLines(first, input, cwd);
  const documents = listed
    ? plannedLines(listed, root, languages)
    : unitDocuments(
        await openUnits(first, input, cwd),
        documentName(first, languages).split('/').at(-1)!,
        input.document,
      );
  const isGuess =
    !listed && input.as === undefined && input.document === undefined && mayListDocuments(first);
  return { documents, inputs: [named], root, alone: [], ...(isGuess ? { takenForUnits: first } : {}) };
}

/** Whether a file is of a kind that can hold documents as well as units. */
function mayListDocuments(path: string): boolean {
  return ['jsonl', 'ndjson', 'tsv', 'tab', 'csv'].includes(extensionOf(path));
}

function missing(name: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new SverkaError('INVALID_INPUT', `${name}: ${reason}`);
  };
}

async function openFolders(
  source: string,
  target: string,
  input: DatasetInput,
  cwd: string,
): Promise<OpenedInput> {
  const languages = [input.sourceLanguage, input.targetLanguage] as const;
  const [from, to] = [resolve(cwd, source), resolve(cwd, target)];
  for (const [path, name] of [
    [from, source],
    [to, target],
  ] as const)
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new SverkaError('INVALID_INPUT', `${name}: there is no such folder`);
  const { pairs, alone } = matchFolders(from, to, languages);
  const root = cwd;
  async function* documents(): AsyncGenerator<PlannedDocument> {
    for (const { id, source: one, target: other } of pairs)
      yield plannedPaths({ id, sourcePath: join(source, one), targetPath: join(target, other) }, root);
  }
  const names = pairs.map((pair) => Object.values(pair).join('\t')).join('\n');
  const inputs = [
    {
      path: source === target ? source : `${source} ${target}`,
      size: pairs.length,
      sha256: createHash('sha256').update(names).digest('hex'),
    },
  ];
  return { documents: documents(), inputs, root, alone };
}

async function openTwo(
  first: string,
  second: string,
  input: DatasetInput,
  cwd: string,
): Promise<OpenedInput> {
  const languages = [input.sourceLanguage, input.targetLanguage] as const;
  const inputs = [
    await hashFile(resolve(cwd, first), first).catch(missing(first)),
    await hashFile(resolve(cwd, second), second).catch(missing(second)),
  ];
  const id = documentName(first, languages).split('/').at(-1)!;
  if (input.moses) {
    const [source, target] = [
      await openText(resolve(cwd, first), input),
      await openText(resolve(cwd, second), input),
    ];
    return {
      documents: unitDocuments(readMoses(source.text, target.text), id),
      inputs,
      root: cwd,
      alone: [],
    };
  }
  async function* one(): AsyncGenerator<PlannedDocument> {
    yield plannedPaths({ id, sourcePath: first, targetPath: second }, cwd);
  }
  return { documents: one(), inputs, root: cwd, alone: [] };
}

/** The documents of a manifest or of JSON Lines; `undefined` for a file of units. */
async function documentLines(
  path: string,
  input: DatasetInput,
  cwd: string,
): Promise<AsyncGenerator<DocumentLine> | undefined> {
  if (input.as === 'units' || input.document !== undefined) return undefined;
  const format = extensionOf(path);
  const open = () => (format === 'jsonl' ? jsonDocuments(path, input, cwd) : manifestRows(path, input, cwd));
  if (!mayListDocuments(path)) return undefined;
  if (input.as === 'documents') return open();
  try {
    for await (const line of open()) {
      return isDocumentLine(line) ? open() : undefined;
    }
  } catch (error) {
    if (!(error instanceof SverkaError)) throw error; // the reader of units has more to say of it
  }
  return undefined;
}

async function* jsonDocuments(path: string, input: DatasetInput, cwd: string): AsyncGenerator<DocumentLine> {
  let number = 0;
  for await (const line of lines((await openText(resolve(cwd, path), input)).text)) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield readDocumentLine(line);
    } catch (error) {
      if (!(error instanceof DocumentLineError)) throw error;
      throw new SverkaError('INVALID_INPUT', `${path}:${number}: ${error.message}`);
    }
  }
}

/** Rows of a table with a head; cells that look like paths are paths. */
async function* manifestRows(path: string, input: DatasetInput, cwd: string): AsyncGenerator<DocumentLine> {
  for await (const { source, target, id, properties, sourceLanguage, targetLanguage } of await openUnits(
    path,
    input,
    cwd,
  )) {
    const own = { ...properties, ...(id === undefined ? {} : { id }) };
    const paths = looksLikePath(source) && looksLikePath(target);
    if (!paths && input.as !== 'documents') {
      yield { source, target };
      continue;
    }
    yield documentOf({
      ...own,
      sourcePath: source,
      targetPath: target,
      ...(sourceLanguage === input.sourceLanguage ? {} : { sourceLanguage }),
      ...(targetLanguage === input.targetLanguage ? {} : { targetLanguage }),
    });
  }
}

async function* plannedLines(
  listed: AsyncIterable<DocumentLine>,
  root: string,
  languages: readonly string[],
): AsyncGenerator<PlannedDocument> {
  let number = 0;
  for await (const line of listed) {
    number++;
    const { sourcePath, source } = line;
    const id = line.id ?? (sourcePath === undefined ? String(number) : documentName(sourcePath, languages));
    if (sourcePath !== undefined || line.targetPath !== undefined) yield plannedPaths({ ...line, id }, root);
    else yield { ...rest(line), id, source: source!, target: line.target! };
  }
}

function rest({ sourceLanguage, targetLanguage, date, meta }: DocumentLine) {
  return {
    ...(sourceLanguage ? { sourceLanguage } : {}),
    ...(targetLanguage ? { targetLanguage } : {}),
    ...(date ? { date } : {}),
    ...(meta ? { meta } : {}),
  };
}

/** A document of files, with their content as it is now; one that cannot be read says why. */
async function plannedPaths(line: DocumentLine & { id: string }, root: string): Promise<PlannedDocument> {
  const planned: PlannedDocument = { id: line.id, ...rest(line) };
  for (const side of ['source', 'target'] as const) {
    const path = line[`${side}Path`];
    if (path === undefined) {
      planned[side] = line[side]!;
      continue;
    }
    try {
      planned[`${side}File`] = await hashFile(resolve(root, path), path);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      planned[`${side}File`] = { path, size: 0, sha256: '' };
      planned.unreadable ??= `${path}: ${unreadable[code ?? ''] ?? message}`;
    }
  }
  return planned;
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the file may not be read',
};
