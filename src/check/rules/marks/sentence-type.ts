import type { BeadContext, BeadSide, Draft, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { languagePack } from '../../../languages/index';
import {
  asksInForm,
  maybe,
  questionWord,
  request,
  tag,
  telling,
  toldOfOneself,
} from '../../../pairs/ru-en/questions';

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
      if (isMoved(context, difference) || isAskedInForm(context, difference)) return;
      const isLight =
        isToldOrTag(context, difference) || isForEffect(context, difference) || isHeading(context);
      yield { ...describe(difference, 'question'), ...(isLight ? { severity: 'info' } : {}) };
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

/** "Isn't it time to go." is a question that only lacks its mark, which stands in the other language. */
function isAskedInForm({ source, target, facts }: BeadContext, { asks }: Difference): boolean {
  const [other, language] =
    asks === 'source' ? [target, facts.bitext.target.language] : [source, facts.bitext.source.language];
  return asksInForm.get(language.slice(0, 2))?.test(other.text) === true;
}

/** A tag (понимаете?), a question between dashes, a suggestion (maybe we should go), and a question that is told of. */
function isToldOrTag({ source, target }: BeadContext, difference: Difference): boolean {
  const [asking, other] = difference.asks === 'source' ? [source, target] : [target, source];
  const at = (difference.asks === 'source' ? difference.source : difference.target).start - asking.start;
  const before = asking.text.slice(0, at);
  if (tag.test(before.slice(-LONGEST_TAG))) return true;
  if (/[—–] [^—–.!?]*$/u.test(before) && /^.\s?[—–]/u.test(asking.text.slice(at))) return true;
  return maybe.test(other.text) || isTold(other);
}

/** What is exclaimed or broken off on the other side, asked by the tone alone, or a request: a question in form, and none that waits for an answer. */
function isForEffect({ source, target }: BeadContext, difference: Difference): boolean {
  const [asking, other] = difference.asks === 'source' ? [source, target] : [target, source];
  const { start, end } = difference.asks === 'source' ? difference.source : difference.target;
  const [before, after] = [asking.text.slice(0, start - asking.start), asking.text.slice(end - asking.start)];
  // what ends a quotation inside the sentence does not exclaim the sentence
  const isQuoted = /["'»”’)\]]/.test(after);
  if (!/\p{L}/u.test(after) && (isQuoted ? EXCLAIMED_QUOTE : EXCLAIMED).test(other.text)) return true;
  const last = before.split(/[.!?…]/u).at(-1)!;
  const sentence = last.slice(Math.max(0, last.search(/\p{L}/u)));
  return request.test(sentence) || toldOfOneself.test(sentence);
}

/** An end that exclaims or breaks off, and that no question goes with. */
const EXCLAIMED = /(?:[!…]|\.\.\.?)$/u;
const EXCLAIMED_QUOTE = /(?:[!…]|\.\.\.?)["'»”’)\]]*$/u;

/** "What's new?" over a chapter: the other side opens with a question word too, and has no mark at its end. */
function isHeading({ source, target, facts: { bitext } }: BeadContext): boolean {
  const opensSo = ({ text }: BeadSide, language: string) => {
    const [first = ''] = /\p{L}+/u.exec(text.toLowerCase()) ?? [];
    return languagePack(language).negation?.interrogatives.has(first) ?? false;
  };
  const isBare = [source, target].some(({ text }) => /[\p{L}\p{N}]$/u.test(text));
  return isBare && opensSo(source, bitext.source.language) && opensSo(target, bitext.target.language);
}

/** Longest tag with what stands before it, in characters. */
const LONGEST_TAG = 24;

/** I wonder who is there; ask him why he came: English tells such questions without their mark. */
function isTold({ text }: BeadSide): boolean {
  return telling.test(text) && questionWord.test(text);
}

function describe({ asks, source, target }: Difference, what: string): Draft {
  const a = what === 'exclamation' ? 'an' : 'a';
  const message =
    asks === 'source'
      ? `The original is ${a} ${what}, the translation is not.`
      : `The translation is ${a} ${what}, the original is not.`;
  return { message, source: [source], target: [target] };
}

/** A question mark at an end, also before the comma that English puts inside the quotation, and where a blank is missing; one between blanks is a key or a sign. */
const QUESTION = /[?？⁇⁈⁉](?!(?<=\s.),?\s\p{Ll})(?=[\s!?.…"'»”’)\]—–-]|,["'»”’]|$|(?<=\p{Ll}.)\p{Lu}\p{Ll})/u;

/** The first mark that ends a sentence or a quotation: not one inside a web address. */
function findMark({ text, start }: BeadSide, mark: '?' | '!'): Span | undefined {
  const pattern = mark === '?' ? QUESTION : /[!！](?=[\s!?.…"'»”’)\]—–-]|$)/;
  const match = pattern.exec(text);
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

/** The last characters of a side, from its last letter or digit on. */
function tail({ text, start }: BeadSide): Span {
  let from = text.length - 1;
  while (from > 0 && !/[\p{L}\p{N}]/u.test(text[from]!)) from--;
  return { start: start + Math.max(0, from), end: start + text.length };
}
