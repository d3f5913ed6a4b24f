import type { BeadSide, Draft, Rule } from '../../model/rule';
import type { Span } from '../../model/span';

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
  *checkBead({ source, target }, { exclamations }) {
    if (!source.text || !target.text) return;
    const difference = compare(source, target, '?');
    if (difference) yield describe(difference, 'question');
    else if (exclamations) {
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
