import { shown } from '../../boundary/shown';
import type { Shape } from '../../boundary/shapes';
import { validOptions } from '../../boundary/valid-options';
import { requireBitext } from '../../boundary/valid-texts';
import type { Bitext } from '../../model/bead';
import type { IndexRange, Span } from '../../model/span';
import { SverkaError } from '../../errors';
import { parallelRows } from './rows';

/** When the sentences of a bitext are shown. */
export interface ParallelSubtitlesOptions {
  /** For each sentence of the original: seconds from the beginning. */
  sourceTimes?: readonly Span[];
  /** For each sentence of the translation; where both are given, those of the original count. */
  targetTimes?: readonly Span[];
  /** SubRip, or WebVTT. Default `srt`. */
  format?: 'srt' | 'vtt';
}

const timesShape: Shape = { members: { fields: { start: 'number', end: 'number' } } };

interface Caption extends Span {
  source: string[];
  target: string[];
}

/** The shortest time that a caption stands where those around it leave it none (seconds). */
const SHORTEST = 0.5;

/**
 * Writes a text with its translation as subtitles in both languages: the original above, the translation below. Sentences that are
 * shown within the time of another stand in one caption with it; where two overlap, the later one begins when the earlier one ends.
 *
 * @param bitext - from `align`
 * @param options - the times of the sentences of one side at least
 * @returns the file
 * @throws SverkaError `INVALID_INPUT` when no side has a time for each of its sentences, or the bitext is none; `INVALID_OPTION`
 * @example
 * ```ts
 * const bitext = align(['Привет.'], ['Hello.']);
 * writeParallelSubtitles(bitext, { sourceTimes: [{ start: 1, end: 2.5 }] });
 * // '1\n00:00:01,000 --> 00:00:02,500\nПривет.\nHello.\n'
 * ```
 */
export function writeParallelSubtitles(bitext: Bitext, options: ParallelSubtitlesOptions): string {
  requireBitext(bitext);
  const { format = 'srt', ...times } = validOptions('writeParallelSubtitles', options, {
    sourceTimes: timesShape,
    targetTimes: timesShape,
    format: 'string',
  });
  if (format !== 'srt' && format !== 'vtt')
    throw new SverkaError(
      'INVALID_OPTION',
      `writeParallelSubtitles: format must be srt or vtt; got ${shown(format)}`,
    );
  const captions = captionsOf(bitext, times);
  const blocks = captions.map(({ start, end, source, target }, k) => {
    const times = `${clock(start, format)} --> ${clock(end, format)}`;
    const lines = [...source, ...target].filter(Boolean).map(format === 'vtt' ? escaped : oneLine);
    return `${format === 'srt' ? `${k + 1}\n` : ''}${times}\n${lines.join('\n')}\n`;
  });
  return `${format === 'vtt' ? 'WEBVTT\n\n' : ''}${blocks.join('\n')}`;
}

function captionsOf(
  bitext: Bitext,
  { sourceTimes, targetTimes }: Omit<ParallelSubtitlesOptions, 'format'>,
): Caption[] {
  const from = fits(sourceTimes, bitext.source.sentences.length);
  const to = fits(targetTimes, bitext.target.sentences.length);
  if (!from && !to)
    throw new SverkaError(
      'INVALID_INPUT',
      'these texts have no times: subtitles are written for an alignment of subtitles (SRT, VTT)',
    );
  const captions: Caption[] = [];
  for (const bead of bitext.beads) {
    const [row] = parallelRows({ ...bitext, beads: [bead] });
    if (!row) continue;
    const open = captions.at(-1);
    const time = timeOf(from, bead.source) ??
      timeOf(to, bead.target) ?? { start: open?.end ?? 0, end: open?.end ?? 0 };
    if (open && time.end <= open.end) {
      open.source.push(row.source);
      open.target.push(row.target);
      continue;
    }
    const start = Math.max(time.start, open?.end ?? 0);
    captions.push({
      start,
      end: Math.max(time.end, start + SHORTEST),
      source: [row.source],
      target: [row.target],
    });
  }
  return captions;
}

function fits(times: readonly Span[] | undefined, count: number): readonly Span[] | undefined {
  return times?.length === count && count > 0 ? times : undefined;
}

function timeOf(times: readonly Span[] | undefined, { start, end }: IndexRange): Span | undefined {
  if (!times || start === end) return undefined;
  return { start: times[start]!.start, end: times[end - 1]!.end };
}

/** A line that cannot be taken for the times of a caption, nor for its end. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('-->', '→');
}

function escaped(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Seconds as `00:01:02,500` (SubRip) or `00:01:02.500` (WebVTT). */
function clock(seconds: number, format: 'srt' | 'vtt'): string {
  const whole = Math.round(seconds * 1000);
  const parts = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${parts.join(':')}${format === 'srt' ? ',' : '.'}${String(whole % 1000).padStart(3, '0')}`;
}
