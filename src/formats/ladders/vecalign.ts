import { validOptions } from '../../boundary/valid-options';
import { throughRungs, type LadderInput, type ReadLadderOptions } from './hunalign';
import { LONGEST_RUNG } from '../limits';
import type { LadderRung } from './ladder';
import { LineStage, type Line } from '../tables/table-lines';
import { Malformed } from '../malformed';
import type { IndexRange } from '../../model/span';
import { readThrough, type Streamed, type TextInput } from '../stream';

/**
 * Reads the alignments of vecalign and Bertalign, and gold alignments of the same form: `[0, 1]:[0]:0.25` or `[0,1]:[0]`. The third part is a
 * cost, taken for −ln p.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - what is done about malformed lines
 * @returns a bead a line
 * @throws ParseError for a line that is no bead or whose indexes do not follow each other, unless `onError` is given
 * @example
 * ```ts
 * const [rung] = readVecalign('[0, 1]:[0]:0.25\n');
 * rung; // { source: { start: 0, end: 2 }, target: { start: 0, end: 1 }, confidence: 0.7788007830714049 }
 * ```
 */
export function readVecalign<I extends TextInput>(
  input: I,
  options: ReadLadderOptions = {},
): Streamed<I, LadderRung> {
  const valid = validOptions('readVecalign', options, { onError: 'function' });
  const done = { source: 0, target: 0 };
  const line = ({ text }: Line): LadderRung[] => {
    const bead = text.replace(/\s/g, '');
    if (bead === '') return [];
    const [, sources, targets, rest] = /^\[([\d,]*)\]:\[([\d,]*)\](?::(.+))?$/.exec(bead) ?? [];
    if (sources === undefined || targets === undefined) {
      throw new Malformed(`a bead is such as [0,1]:[0]:0.25; got '${text.slice(0, 60)}'`);
    }
    const cost = rest === undefined ? undefined : Number(rest);
    if (Number.isNaN(cost)) throw new Malformed(`the cost must be a number; got '${rest}'`);
    const source = rangeOf(sources, done.source);
    const target = rangeOf(targets, done.target);
    if (source.start < done.source || target.start < done.target)
      throw new Malformed(`a bead begins before the end of an earlier one; got '${text.slice(0, 60)}'`);
    done.source = source.end;
    done.target = target.end;
    const confidence = cost === undefined ? undefined : Math.min(1, Math.exp(-cost));
    return [{ source, target, ...(confidence === undefined ? {} : { confidence }) }];
  };
  return readThrough(input, new LineStage({ line }, valid));
}

/**
 * Writes alignments as vecalign does: `[0, 1]:[0]:0.25`, the cost being −ln of the confidence.
 *
 * @param input - a bitext, or rungs in order
 * @returns pieces of the file
 * @example
 * ```ts
 * const rungs = [{ source: { start: 0, end: 2 }, target: { start: 0, end: 1 }, confidence: 1 }];
 * [...writeVecalign(rungs)].join(''); // '[0, 1]:[0]:0\n'
 * ```
 */
export function writeVecalign<I extends LadderInput>(input: I): Streamed<I, string> {
  return throughRungs(input, {
    push: ({ source, target, confidence }) => {
      const cost = confidence === undefined ? '' : `:${-Math.log(Math.max(confidence, LEAST)) + 0}`;
      return [`${indexes(source)}:${indexes(target)}${cost}\n`];
    },
    end: () => [],
  });
}

/** Confidence 0 is written as this: a cost must be finite. */
const LEAST = Number.MIN_VALUE;

/** The range of a list of indexes; an empty one stands where the reading has come to. */
function rangeOf(list: string, done: number): IndexRange {
  if (list === '') return { start: done, end: done };
  const numbers = list.split(',').map((index) => (/^\d{1,9}$/.test(index) ? Number(index) : Number.NaN));
  if (numbers.length > LONGEST_RUNG)
    throw new Malformed(`a bead of ${numbers.length} sentences on one side; ${LONGEST_RUNG} are the most`);
  const start = numbers[0]!;
  if (numbers.some((index, k) => index !== start + k)) {
    throw new Malformed(`the sentences of a bead must follow each other; got [${list.slice(0, 60)}]`);
  }
  return { start, end: start + numbers.length };
}

function indexes({ start, end }: IndexRange): string {
  return `[${Array.from({ length: end - start }, (_, k) => start + k).join(', ')}]`;
}
