import { relative, sep } from 'node:path';
import type { Config } from '../../config';
import { UsageError } from '../command';
import { formatOfPath, isUnitFormat } from '../input/file-formats';
import { filesOf, pathIn, requireThere, type FileSet } from './files-of';
import { pairName, sideOf, type NameLanguages } from './match-names';

/** What is checked at once: one file that holds both versions, or an original and its translation. */
export interface PairTask {
  paths: readonly [string] | readonly [string, string];
}

/** What a command line or a configuration asks to be checked. */
export interface FoundPairs {
  pairs: readonly PairTask[];
  /** Whether it asks for any number of pairs, by a folder, a glob or a list; then it may also be one. */
  many: boolean;
  /** Files without the other version, each with that in words. */
  alone: readonly string[];
  /** Files of a folder whose names tell no language, beside others that do. */
  passedOver: readonly string[];
}

/**
 * Finds what a command line asks to be checked: one file, an original and its translation, or folders, globs and lists whose files are matched
 * by name.
 *
 * @param patterns - the arguments
 * @param cwd - the folder that they start from
 * @param languages - what tells originals from translations where all stand in one list
 * @throws UsageError when a folder or a glob has no files
 */
export function findPairs(patterns: readonly string[], cwd: string, languages: NameLanguages): FoundPairs {
  const sets = patterns.map((pattern) => filesOf(pattern, cwd));
  const [first, second] = sets;
  if (sets.every(({ kind }) => kind === 'file')) {
    const paths = sets.flatMap((set) => set.paths);
    const [one, other] = paths;
    if (paths.length === 1) return { pairs: [{ paths: [one!] }], many: false, alone: [], passedOver: [] };
    if (paths.length === 2 && !paths.every(isUnits))
      return { pairs: [{ paths: [one!, other!] }], many: false, alone: [], passedOver: [] };
  }
  if (patterns.includes('-'))
    throw new UsageError('standard input is one text: name it alone, or beside one other file');
  requireThere(sets, cwd);
  if (sets.length === 2 && first!.kind === second!.kind && first!.kind !== 'file') {
    const sides = sets.map((set) => new Set(set.paths.map((path) => sideOf(pathIn(set, path), languages))));
    // two lists that each hold both languages are two lists of pairs
    if (!sides.every((side) => side.has('source') && side.has('target')))
      return { ...matchSets(first!, second!, languages), many: true };
  }
  return { ...matchList(sets, languages), many: true };
}

/**
 * The same for `files` of a configuration.
 *
 * @param folder - the folder of the configuration
 * @param cwd - the folder that the paths of the pairs start from
 */
export function findConfigured(
  files: NonNullable<Config['files']>,
  folder: string,
  cwd: string,
  languages: NameLanguages,
): FoundPairs {
  const found = files.map((one) =>
    typeof one === 'string'
      ? matchList([filesOf(one, folder)], languages)
      : matchSets(filesOf(one.source, folder), filesOf(one.target, folder), languages),
  );
  const from = relative(cwd, folder).split(sep).join('/');
  const placed = (path: string) => (from === '' ? path : `${from}/${path}`);
  return {
    pairs: found.flatMap(({ pairs }) =>
      pairs.map(({ paths }) => ({ paths: paths.map(placed) as unknown as PairTask['paths'] })),
    ),
    alone: found.flatMap(({ alone }) => alone.map(placed)),
    passedOver: found.flatMap(({ passedOver }) => passedOver.map(placed)),
    many: true,
  };
}

type Matched = Omit<FoundPairs, 'many'>;

/** Originals of one set beside translations of another, by name. */
function matchSets(sources: FileSet, targets: FileSet, languages: NameLanguages): Matched {
  return match(
    sources.paths.map((path) => ({ path: pathIn(sources, path), name: pairName(path, languages) })),
    targets.paths.map((path) => ({ path: pathIn(targets, path), name: pairName(path, languages) })),
  );
}

/** Files of any sets: originals and translations as their names tell the language; files of units, and files without a language, by themselves. */
function matchList(sets: readonly FileSet[], languages: NameLanguages): Matched {
  const files = sets.flatMap((set) =>
    set.paths
      .filter((path) => set.kind !== 'folder' || isText(path, languages))
      .map((path) => ({ path: pathIn(set, path), inFolder: set.kind === 'folder' })),
  );
  const sides = { source: [] as Named[], target: [] as Named[], none: [] as typeof files };
  for (const file of new Map(files.map((one) => [one.path, one])).values()) {
    const side = isUnits(file.path) ? undefined : sideOf(file.path, languages);
    if (side) sides[side].push({ path: file.path, name: pairName(file.path, languages) });
    else sides.none.push(file);
  }
  const paired = match(sides.source, sides.target);
  const tagged = sides.source.length + sides.target.length > 0;
  const single: PairTask[] = [];
  const passedOver: string[] = [];
  for (const { path, inFolder } of sides.none) {
    // beside texts whose names tell the language, a folder may hold notes
    if (tagged && inFolder && !isUnits(path)) passedOver.push(path);
    else single.push({ paths: [path] });
  }
  return { pairs: [...paired.pairs, ...single], alone: paired.alone, passedOver };
}

interface Named {
  path: string;
  name: string;
}

function match(sources: readonly Named[], targets: readonly Named[]): Matched {
  const byName = new Map(targets.map(({ path, name }) => [name, path]));
  const pairs: PairTask[] = [];
  const alone: string[] = [];
  for (const { path, name } of sources) {
    const other = byName.get(name);
    if (other === undefined) alone.push(`${path}: there is no translation of that name`);
    else pairs.push({ paths: [path, other] });
    byName.delete(name);
  }
  for (const path of byName.values()) alone.push(`${path}: there is no original of that name`);
  return { pairs, alone, passedOver: [] };
}

/** Endings of what a folder is looked through for; tables of units must be named, since a table may be anything. */
const texts =
  /\.(?:txt|text|md|markdown|mkd|html?|xhtml|epub|fb2|docx|odt|pdf|srt|vtt|tmx|xlf2?|xliff|sdlxliff|mqxliff|mxliff|po)(?:\.gz)?$/i;

function isText(path: string, languages: NameLanguages): boolean {
  const ending = path.replace(/\.gz$/i, '').split('.').at(-1)!.toLowerCase();
  return texts.test(path) || languages.includes(ending);
}

function isUnits(path: string): boolean {
  const format = formatOfPath(path);
  return format !== undefined && isUnitFormat(format);
}
