import type { BeadContext, BeadSide, Draft, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';

/** Options of {@link sentenceType}. */
export interface SentenceTypeOptions {
  /** Also report exclamations that only one side has, as information. */
  exclamations: boolean;
}

/** A question on one side that is no question on the other. */
export const sentenceType: Rule<SentenceTypeOptions> = {
  id: 'sentence-type',
  severity: 'warning',
  mqm: 'accuracy/mistranslation/sentence-type',
  description: 'One side asks or exclaims, the other does not.',
  // Russian exclaims more than English does; translators often drop the mark
  defaults: { exclamations: false },
  *checkBead(context, { exclamations }) {
    const { source, target } = context;
    if (!source.text || !target.text) return;
    const difference = compare(source, target, '?');
    if (difference) {
      if (isMoved(context, difference)) return;
      const told = difference.asks === 'source' && isTold(target);
      yield { ...describe(difference, 'question'), ...(told ? { severity: 'info' } : {}) };
    } else if (exclamations) {
      const exclaimed = compare(source, target, '!');
      if (exclaimed) yield { ...describe(exclaimed, 'exclamation'), severity: 'info' };
    }
  },
};

interface Difference {
  asks: 'source' | 'target';
  source: Span;
  target: Span;
}

function compare(source: BeadSide, target: BeadSide, mark: '?' | '!'): Difference | undefined {
  const [inSource, inTarget] = [findMark(source, mark), findMark(target, mark)];
  if (inSource && !inTarget) return { asks: 'source', source: inSource, target: tail(target) };
  if (inTarget && !inSource) return { asks: 'target', source: tail(source), target: inTarget };
  return undefined;
}

/** The sentence beside it differs the other way round: the mark stands on the other side of a boundary. */
function isMoved({ facts, index }: BeadContext, { asks }: Difference): boolean {
  return [index - 1, index + 1].some((at) => {
    const beside = facts.beads[at];
    const other = beside && compare(beside.source, beside.target, '?');
    return other !== undefined && other.asks !== asks;
  });
}

/** I wonder who is there; ask him why he came: English tells such questions without their mark. */
function isTold({ text }: BeadSide): boolean {
  return telling.test(text) && questionWord.test(text);
}

const telling = /\b(?:wonder|ask|tell|told|know|say|see|writ|think|find out|explain|question)/i;
const questionWord = /\b(?:who|whom|whose|what|which|when|where|why|how|whether|if)\b/i;

function describe({ asks, source, target }: Difference, what: string): Draft {
  const a = what === 'exclamation' ? 'an' : 'a';
  const message =
    asks === 'source'
      ? `The original is ${a} ${what}, the translation is not.`
      : `The translation is ${a} ${what}, the original is not.`;
  return { message, source: [source], target: [target] };
}

/** The first mark that ends a sentence or a quotation: not one inside a web address. */
function findMark({ text, start }: BeadSide, mark: '?' | '!'): Span | undefined {
  const pattern = mark === '?' ? /[?？⁇⁈⁉](?=[\s!?.…"'»”’)\]—–-]|$)/ : /[!！](?=[\s!?.…"'»”’)\]—–-]|$)/;
  const match = pattern.exec(text);
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

/** The last characters of a side, from its last letter or digit on. */
function tail({ text, start }: BeadSide): Span {
  let from = text.length - 1;
  while (from > 0 && !/[\p{L}\p{N}]/u.test(text[from]!)) from--;
  return { start: start + Math.max(0, from), end: start + text.length };
}
