import { ARCHIVAL, FRAMED_NUMBER } from '../../languages/page-furniture';
import { isLower } from './step-words';

/** A line without the white space around it. */
export interface FurnitureLine {
  start: number;
  end: number;
  /** True when a form feed, the end of a page, stands before it. */
  page: boolean;
}

/**
 * Which lines are the furniture of pages: numbers of pages, running heads and the marks of archives that stand on every sheet. They repeat, and they
 * interrupt sentences; what only repeats (a refrain, the name of a speaker, a date over the entries of a diary) is text.
 *
 * @param lines - the lines of the text that are not empty, in order
 * @returns indexes into `lines`
 */
export function furnitureLines(text: string, lines: readonly FurnitureLine[]): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  const found = new Set<number>();
  lines.forEach(({ start, end }, index) => {
    if (end - start > LONGEST) return;
    const line = text.slice(start, end);
    if (FRAMED_NUMBER.test(line)) found.add(index);
    const key = line.replace(/\d+|^[ivxlc]+$/g, '#').replace(/\s+/g, ' ');
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const repeated = [...groups].filter(([, { length }]) => length > 1);
  const candidates = new Set([...found, ...repeated.flatMap(([, indexes]) => indexes)]);
  const numbers: number[] = [];
  for (const [key, indexes] of repeated) {
    if (key === '#') numbers.push(...indexes);
    else if (isFurniture(text, lines, { key, indexes }, candidates))
      indexes.forEach((index) => found.add(index));
  }
  for (const index of pageNumbers(text, lines, { indexes: numbers, heads: found }, candidates))
    found.add(index);
  return found;
}

/** No running head is longer (characters). */
const LONGEST = 110;

/** A running head stands on three pages or more. */
const FEWEST_PAGES = 3;
/** Nothing that comes again sooner is on another page (characters). */
const SHORTEST_PAGE = 300;
/** Share of the places where it must interrupt a sentence, and how many at least. */
const INTERRUPTS = 0.3;
const FEWEST_INTERRUPTS = 2;

/** Lines that are equal but for their numbers. */
interface Group {
  key: string;
  indexes: readonly number[];
}

function isFurniture(
  text: string,
  lines: readonly FurnitureLine[],
  { key, indexes }: Group,
  candidates: ReadonlySet<number>,
): boolean {
  if (ARCHIVAL.test(key)) return true;
  if (indexes.length < FEWEST_PAGES || !/\p{L}{3}/u.test(key)) return false;
  const first = lines[indexes[0]!]!.start;
  const pages = (lines[indexes.at(-1)!]!.start - first) / (indexes.length - 1);
  return pages >= SHORTEST_PAGE && interrupt(text, lines, indexes, candidates);
}

/** Bare numbers that count upwards, where they interrupt sentences or stand beside running heads. */
function pageNumbers(
  text: string,
  lines: readonly FurnitureLine[],
  { indexes, heads }: { indexes: readonly number[]; heads: ReadonlySet<number> },
  candidates: ReadonlySet<number>,
): readonly number[] {
  const values = indexes.map((index) => Number(text.slice(lines[index]!.start, lines[index]!.end)));
  const rising = values.every((value, k) => k === 0 || !(value <= values[k - 1]!));
  if (rising && indexes.length >= FEWEST_PAGES && interrupt(text, lines, indexes, candidates)) return indexes;
  return indexes.filter((index) => heads.has(index - 1) || heads.has(index + 1) || lines[index]!.page);
}

/** Whether lines stand in the middle of sentences often enough. */
function interrupt(
  text: string,
  lines: readonly FurnitureLine[],
  indexes: readonly number[],
  candidates: ReadonlySet<number>,
): boolean {
  const count = indexes.filter(
    (index) => lines[index]!.page || interruptsAt(text, lines, index, candidates),
  ).length;
  return count >= Math.max(FEWEST_INTERRUPTS, indexes.length * INTERRUPTS);
}

function interruptsAt(
  text: string,
  lines: readonly FurnitureLine[],
  index: number,
  candidates: ReadonlySet<number>,
): boolean {
  const [before, after] = [neighbour(lines, index, -1, candidates), neighbour(lines, index, 1, candidates)];
  if (!before || !after) return false;
  return !/[.!?…:;»"”)\]]/.test(text[before.end - 1]!) && isLower(text[after.start]);
}

/** So many lines of furniture may stand together. */
const MOST_TOGETHER = 4;

/** The nearest line on a side that is no furniture. */
function neighbour(
  lines: readonly FurnitureLine[],
  index: number,
  step: 1 | -1,
  candidates: ReadonlySet<number>,
): FurnitureLine | undefined {
  for (let k = 1; k <= MOST_TOGETHER; k++)
    if (!candidates.has(index + k * step)) return lines[index + k * step];
  return undefined;
}
