import type { Document } from '../../model/document';
import type { IndexRange, Span } from '../../model/span';
import { requireShape } from '../../boundary/valid-arguments';
import { captionsShape } from './block-shapes';
import { blockFinder } from './document-sentences';
import type { DocumentBlock } from './document-block';

/** A document of captions with its sentences. */
export interface Captions {
  blocks: readonly DocumentBlock[];
  document: Document;
}

/** Share of the captions that must begin with one of the other file for the two to run by one clock. */
const SAME_CLOCK = 0.5;
/** Captions of one clock begin within so many seconds of each other. */
const CLOSE = 0.7;
/** What times say for or against a bead, at most (nats): as much as a name. */
const WEIGHT = 4;

/** Share of the time of both sides in which they are shown together that says neither yes nor no. */
const NEUTRAL = 0.4;

/**
 * Lets the times of subtitles speak for beads: what is shown at the same time is the same. The result is the `cost` option of `align`.
 *
 * @param source - captions of the original
 * @param target - captions of the translation
 * @returns undefined where one of them has no times, or the two do not run by one clock
 * @example
 * ```ts
 * const captions = async (name: string, language: string) => {
 *   const read = await readDocument(await readFile(name), { name });
 *   return { blocks: read.blocks, document: documentSentences(read, language) };
 * };
 * const [film, english] = [await captions('film.srt', 'ru'), await captions('film.en.srt', 'en')];
 * const bitext = align(film.document, english.document, { cost: captionCost(film, english) });
 * bitext.beads.length; // 1
 * ```
 */
export function captionCost(
  source: Captions,
  target: Captions,
): ((source: IndexRange, target: IndexRange, own: number) => number) | undefined {
  requireShape('captionCost: source', source, captionsShape);
  requireShape('captionCost: target', target, captionsShape);
  const [from, to] = [timesOf(source), timesOf(target)];
  if (!from || !to || !sameClock(source.blocks, target.blocks)) return undefined;
  return (sources, targets, own) => {
    const [one, other] = [whole(from, sources), whole(to, targets)];
    const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
    const together = Math.max(one.end, other.end) - Math.min(one.start, other.start);
    const share = overlap > 0 ? overlap / together : Math.max(-1, overlap / CLOSE);
    return own - WEIGHT * (share - NEUTRAL);
  };
}

/**
 * When each sentence of subtitles is shown.
 *
 * @param captions - a document of captions with its sentences
 * @returns seconds from the beginning, one span a sentence; undefined when something has no time
 * @example
 * ```ts
 * const read = await readDocument(await readFile('film.srt'), { name: 'film.srt' });
 * sentenceTimes({ blocks: read.blocks, document: documentSentences(read, 'ru') }); // [{ start: 1, end: 2.5 }]
 * ```
 */
export function sentenceTimes(captions: Captions): Span[] | undefined {
  requireShape('sentenceTimes: captions', captions, captionsShape);
  return timesOf(captions);
}

function timesOf({ blocks, document }: Captions): Span[] | undefined {
  if (blocks.length === 0 || blocks.some(({ time }) => !time)) return undefined;
  const find = blockFinder(blocks);
  return document.sentences.map(({ start, end }) => ({
    start: blocks[find(start)]!.time!.start,
    end: blocks[find(Math.max(start, end - 1))]!.time!.end,
  }));
}

function whole(times: readonly Span[], { start, end }: IndexRange): Span {
  return { start: times[start]!.start, end: times[end - 1]!.end };
}

function sameClock(source: readonly DocumentBlock[], target: readonly DocumentBlock[]): boolean {
  const starts = target.map(({ time }) => time!.start).toSorted((a, b) => a - b);
  let [at, close] = [0, 0];
  for (const start of source.map(({ time }) => time!.start).toSorted((a, b) => a - b)) {
    while (at + 1 < starts.length && Math.abs(starts[at + 1]! - start) <= Math.abs(starts[at]! - start)) at++;
    if (starts.length > 0 && Math.abs(starts[at]! - start) <= CLOSE) close++;
  }
  return close >= SAME_CLOCK * Math.min(source.length, target.length);
}
