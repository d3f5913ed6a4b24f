import { leading } from '../../text/leading';
import { SverkaError, type ParseError } from '../../errors';
import {
  applyLadder,
  readCes,
  type LadderRung,
  type ReadCesOptions,
  type SentenceLines,
} from '../../formats';
import type { Bitext } from '../../model/bead';
import type { CommandContext } from '../command';
import {
  formatOfPath,
  isUnitFormat,
  ladderFormatOf,
  ladderFormats,
  type LadderFormatName,
} from './file-formats';
import { readText, type Text } from './texts';
import { naming, openUnits, placed, type OnError } from './unit-files';
import { rungsOf } from '../output/write-alignment';

/** How a file of beads is read. */
export interface LadderFileOptions {
  encoding?: string | undefined;
  onError?: OnError | undefined;
  /** Default: what the file looks like. */
  format?: LadderFormatName | undefined;
  /**
   * The texts that it is about. Where the ids of a CES alignment are no numbers, they must have them; of several groups of links, those of
   * these documents are taken, in either direction.
   */
  texts?: { source?: Text | undefined; target?: Text | undefined };
}

/** Reads the beads of a file in any of the formats; of a file of units, as many sentences as it tells. */
export async function readLadder(
  path: string,
  options: LadderFileOptions,
  context: CommandContext,
): Promise<LadderRung[]> {
  const { encoding } = options;
  const named = formatOfPath(path);
  if (!options.format && named && isUnitFormat(named)) {
    const { records } = await openUnits(path, named, options, context);
    return collect(rungsOf(records));
  }
  const { text, file } = await readText(path, encoding, context);
  const format = options.format ?? ladderFormatOf(text.slice(0, 1000));
  if (!format) {
    throw new SverkaError(
      'INVALID_INPUT',
      `${path}: this is no ladder: expected lines such as '12\t13\t0.9' (hunalign) or '[0,1]:[0]:0.2' (vecalign), or a CES alignment`,
    );
  }
  let skipped = 0;
  const onError = (error: ParseError) => {
    if (options.onError !== 'skip') throw error;
    skipped++;
    context.err(`${placed(file.path, error).message}: skipped\n`);
  };
  const rungs = await naming(file.path, () =>
    format === 'ces'
      ? linksBetween(text, options.texts ?? {}, onError)
      : collect(ladderFormats[format].read(once(text), { onError })),
  );
  if (skipped > 0) context.err(`sverka: ${file.path}: ${skipped} malformed skipped\n`);
  return rungs;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function collect<T>(records: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const record of records) all.push(record);
  return all;
}

/** The links of a CES alignment between two texts. */
function linksBetween(
  text: string,
  { source, target }: NonNullable<LadderFileOptions['texts']>,
  onError: (error: ParseError) => void,
): LadderRung[] {
  const chosen = chooseGroup(groupsOf(text), source?.file.path, target?.file.path);
  const [from, to] = chosen?.turned ? [target, source] : [source, target];
  const ids = {
    ...(from?.ids ? { sourceIds: from.ids } : {}),
    ...(to?.ids ? { targetIds: to.ids } : {}),
  };
  const group: ReadCesOptions['group'] = (fromDoc, toDoc) =>
    !chosen || (fromDoc === chosen.fromDoc && toDoc === chosen.toDoc) ? ids : undefined;
  const links = [...readCes(text, { group, onError })];
  return chosen?.turned
    ? links.map((link) => ({ ...link, source: link.target, target: link.source }))
    : links;
}

interface Group {
  fromDoc: string;
  toDoc: string;
}

/** The pairs of documents that a CES alignment is about. */
function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  const group = (fromDoc: string, toDoc: string) => void groups.push({ fromDoc, toDoc });
  Array.from(readCes(text, { group, onError: () => undefined }));
  return groups;
}

/**
 * The group of two files: the one whose names agree with theirs in the most parts from the end; `turned` when the links go from the
 * translation to the original. `undefined` for a single group whose names say nothing.
 */
function chooseGroup(
  groups: readonly Group[],
  source: string | undefined,
  target: string | undefined,
): (Group & { turned: boolean }) | undefined {
  let best: (Group & { turned: boolean; agreement: number }) | undefined;
  for (const { fromDoc, toDoc } of source === undefined || target === undefined ? [] : groups) {
    for (const turned of [false, true]) {
      const [from, to] = turned ? [target!, source!] : [source!, target!];
      const [one, other] = [agreement(fromDoc, from), agreement(toDoc, to)];
      const both = one > 0 && other > 0 ? one + other : 0;
      if (both > (best?.agreement ?? 0)) best = { fromDoc, toDoc, turned, agreement: both };
    }
  }
  const [first, second] = groups;
  if (!best && first && second) {
    throw new SverkaError(
      'INVALID_INPUT',
      `it aligns ${groups.length} pairs of documents, such as ${first.fromDoc} and ${first.toDoc}: give the two files by these names`,
    );
  }
  return best;
}

/** How many parts of two paths are the same, from the end; what a packed file is called does not matter. */
function agreement(one: string, other: string): number {
  const [a, b] = [one, other].map((path) => path.replace(/\.gz$/, '').split(/[\\/]/).reverse());
  let parts = 0;
  while (parts < Math.min(a!.length, b!.length) && a![parts] === b![parts]) parts++;
  return parts;
}

/** Lays a ladder over two texts. Ladders of hunalign count `<p>` lines as sentences: where a ladder is as long as the lines, they are taken out of it. */
export function layLadder(
  source: SentenceLines,
  target: SentenceLines,
  rungs: readonly LadderRung[],
): Bitext {
  const last = rungs.at(-1);
  const counted =
    last?.source.end === source.document.sentences.length + source.marks.length &&
    last.target.end === target.document.sentences.length + target.marks.length;
  const own = (index: number, { marks }: SentenceLines) => index - (counted ? countBelow(marks, index) : 0);
  const range = ({ start, end }: LadderRung['source'], lines: SentenceLines) => ({
    start: own(start, lines),
    end: own(end, lines),
  });
  const mapped = rungs.map((rung) => ({
    ...rung,
    source: range(rung.source, source),
    target: range(rung.target, target),
  }));
  return applyLadder(source.document, target.document, mapped);
}

/** How many of ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  return leading(numbers.length, (at) => numbers[at]! < limit);
}
