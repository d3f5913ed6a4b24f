import { validOptions } from '../../boundary/valid-options';
import { readerTypes } from '../option-types';
import { rungShape } from '../../boundary/range-shapes';
import { requireShape, requireUnits } from '../../boundary/valid-arguments';
import { LONGEST_RUNG } from '../limits';
import type { Bitext } from '../../model/bead';
import type { LadderRung } from './ladder';
import { LineStage, type Line } from '../tables/table-lines';
import { Malformed, type ReadRecordsOptions } from '../malformed';
import { readThrough, through, type Stage, type Streamed, type TextInput } from '../stream';
import { oneLine } from '../tables/tsv';
import type { ReadUnitsOptions, TranslationUnit, UnitSentence, WriteUnitsOptions } from '../units/unit';
import { writeUnits, type UnitInput } from '../units/unit-writer';

/** What a reader of ladders is told. */
export type ReadLadderOptions = Pick<ReadRecordsOptions, 'onError'>;

/**
 * Reads a ladder of hunalign: a line for each rung, with the source and target sentences before it and the quality of what follows.
 * That quality is no probability; what is outside [0, 1] is cut to it.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - what is done about malformed lines
 * @returns a bead between each rung and the next
 * @throws ParseError for a line that is no rung or goes backwards, unless `onError` is given
 * @example
 * ```ts
 * const [rung] = readHunalignLadder('0\t0\t0.9\n2\t1\t1\n');
 * rung; // { source: { start: 0, end: 2 }, target: { start: 0, end: 1 }, confidence: 0.9 }
 * ```
 */
export function readHunalignLadder<I extends TextInput>(
  input: I,
  options: ReadLadderOptions = {},
): Streamed<I, LadderRung> {
  const valid = validOptions('readHunalignLadder', options, { onError: 'function' });
  let last: { source: number; target: number; quality: number } | undefined;
  const line = ({ text }: Line): LadderRung[] => {
    if (text.trim() === '') return [];
    const [, source, target, quality] = /^(\d{1,9})\t(\d{1,9})(?:\t(\S+))?$/.exec(text) ?? [];
    const rung = { source: Number(source), target: Number(target), quality: Number(quality ?? 1) };
    if (Object.values(rung).some(Number.isNaN)) {
      throw new Malformed(`a rung is two indexes and a quality, parted by tabs; got '${text.slice(0, 60)}'`);
    }
    const from = last;
    if (from && (rung.source < from.source || rung.target < from.target)) {
      throw new Malformed(
        `rung ${source}:${target} goes behind the one before, ${from.source}:${from.target}`,
      );
    }
    if (from && Math.max(rung.source - from.source, rung.target - from.target) > LONGEST_RUNG) {
      throw new Malformed(
        `rung ${rung.source}:${rung.target} is more than ${LONGEST_RUNG} sentences behind the one before`,
      );
    }
    last = rung;
    if (!from || (from.source === rung.source && from.target === rung.target)) return [];
    return [
      {
        source: { start: from.source, end: rung.source },
        target: { start: from.target, end: rung.target },
        confidence: Math.min(1, Math.max(0, from.quality)),
      },
    ];
  };
  return readThrough(input, new LineStage({ line }, valid));
}

/**
 * Writes a ladder of hunalign, with the confidence as quality. Beads must cover both documents, as those of a bitext do.
 *
 * @param input - a bitext, or rungs in order
 * @returns pieces of the file
 * @example
 * ```ts
 * const rungs = [{ source: { start: 0, end: 2 }, target: { start: 0, end: 1 }, confidence: 0.9 }];
 * [...writeHunalignLadder(rungs)].join(''); // '0\t0\t0.9\n2\t1\t0\n'
 * ```
 */
export function writeHunalignLadder<I extends LadderInput>(input: I): Streamed<I, string> {
  let end = '0\t0\t0\n';
  return throughRungs(input, {
    push: ({ source, target, confidence = 1 }) => {
      end = `${source.end}\t${target.end}\t0\n`;
      return [`${source.start}\t${target.start}\t${confidence}\n`];
    },
    end: () => [end],
  });
}

/** What a writer of ladders writes. */
export type LadderInput = Bitext | Iterable<LadderRung> | AsyncIterable<LadderRung>;

/** Sends the rungs of a bitext or a ladder through a stage, each of them checked. */
export function throughRungs<I extends LadderInput>(
  input: I,
  stage: Stage<LadderRung, string>,
): Streamed<I, string> {
  requireUnits(input);
  const rungs = 'beads' in input ? input.beads : (input as Iterable<LadderRung>);
  const checked: typeof stage = {
    push(rung) {
      requireShape('a rung', rung, rungShape);
      return stage.push(rung);
    },
    end: () => stage.end(),
  };
  return through(rungs, checked) as Streamed<I, string>;
}

/** What parts the sentences of a side in hunalign's text output. */
const SEPARATOR = ' ~~~ ';
/** What stands for the beginning of a paragraph; hunalign takes it for a sentence. */
const PARAGRAPH = '<p>';

/**
 * Reads the text output of hunalign: source, target and quality parted by tabs, the sentences of a side by ` ~~~ `. A quality outside
 * [0, 1] is cut to it; marks of paragraphs, `<p>`, are left out. Offsets are those of texts with a sentence a line.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - languages and what is done about malformed lines
 * @returns units as they come
 * @throws ParseError for a line without two columns, unless `onError` is given
 * @example
 * ```ts
 * const [unit] = readHunalignText('Да. ~~~ Мир.\tYes. Peace.\t0.9\n');
 * unit?.source; // 'Да. Мир.'
 * unit?.sourceSentences; // [{ start: 0, end: 3 }, { start: 4, end: 8 }]
 * ```
 */
export function readHunalignText<I extends TextInput>(
  input: I,
  options: ReadUnitsOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readHunalignText', options, readerTypes);
  const { sourceLanguage, targetLanguage } = valid;
  const places = { source: 0, target: 0 };
  const side = (cell: string, name: 'source' | 'target') => {
    const parts: string[] = [];
    const sentences: UnitSentence[] = [];
    for (const part of cell === '' ? [] : cell.split(SEPARATOR)) {
      const start = places[name];
      const end = start + part.length;
      places[name] = end + 1;
      if (part === PARAGRAPH) continue;
      parts.push(part);
      sentences.push({ start, end });
    }
    return { text: parts.join(' '), sentences };
  };
  const line = ({ text }: Line): TranslationUnit[] => {
    if (text === '') return [];
    const cells = text.split('\t');
    if (cells.length < 2 || cells.length > 3) {
      throw new Malformed(`expected source, target and quality parted by tabs; got '${text.slice(0, 60)}'`);
    }
    const quality = Number(cells[2] ?? 1);
    if (Number.isNaN(quality)) throw new Malformed(`the quality must be a number; got '${cells[2]}'`);
    const [source, target] = [side(cells[0]!, 'source'), side(cells[1]!, 'target')];
    if (source.sentences.length === 0 && target.sentences.length === 0) return [];
    return [
      {
        source: source.text,
        target: target.text,
        ...(sourceLanguage ? { sourceLanguage } : {}),
        ...(targetLanguage ? { targetLanguage } : {}),
        confidence: Math.min(1, Math.max(0, quality)),
        sourceSentences: source.sentences,
        targetSentences: target.sentences,
      },
    ];
  };
  return readThrough(input, new LineStage({ line }, valid));
}

/**
 * Writes the text output of hunalign, with the confidence as quality.
 *
 * @param input - a bitext or units
 * @param options - null units
 * @returns pieces of the file; a tab or a line break inside a text becomes a space
 * @example
 * ```ts
 * const units = [{ source: 'Мир.', target: 'Peace.', confidence: 0.9 }];
 * [...writeHunalignText(units)].join(''); // 'Мир.\tPeace.\t0.9\n'
 * ```
 */
export function writeHunalignText<I extends UnitInput>(
  input: I,
  options: Pick<WriteUnitsOptions, 'nulls'> = {},
): Streamed<I, string> {
  const valid = validOptions('writeHunalignText', options, { nulls: 'boolean' });
  const format = {
    head: () => '',
    unit: ({ source, target, sourceSentences, targetSentences, confidence = 1 }: TranslationUnit) =>
      `${cell(source, sourceSentences)}\t${cell(target, targetSentences)}\t${confidence}\n`,
    tail: () => '',
  };
  return writeUnits(input, format, valid);
}

function cell(text: string, sentences: readonly UnitSentence[] | undefined): string {
  if (!sentences || sentences.length < 2) return oneLine(text);
  let at = 0;
  const parts = sentences.map(({ start, end }) => {
    const part = text.slice(at, at + end - start);
    at += end - start + 1;
    return oneLine(part);
  });
  return at === text.length + 1 ? parts.join(SEPARATOR) : oneLine(text);
}
