import type { BeadContext, BeadSide, Draft } from '../../../model/rule';
import type { Span } from '../../../model/span';

/** A mark of a side of the bitext. */
interface Mark extends Span {
  /** Index of its bead. */
  bead: number;
  opens: boolean;
  /** The mark, `"` for all double quotation marks. */
  sign: string;
  /** Opens its passage: English begins every paragraph of a long quotation anew. */
  first: boolean;
}

/** Finds the marks of a passage, in order. */
type Scan = (side: BeadSide, bead: number, isOpen: () => boolean) => Iterable<Mark>;

/** How many passages on a quotation may close which the original has closed: several quotations are made one. */
const GRACE = 4;

/** An opening mark is no longer looked for behind so many passages. */
const LONGEST = 40;

/**
 * Quotation marks or brackets of a side that have no partner in the whole document, where those of the other side have theirs.
 *
 * @param side - the side whose marks are looked at
 */
export function looseMarks(
  beads: readonly BeadContext[],
  kind: 'quotes' | 'brackets',
  side: 'source' | 'target',
): Mark[] {
  const scan = kind === 'quotes' ? quotesOf : bracketsOf;
  const other = balance(beads, side === 'source' ? 'target' : 'source', scan);
  const own = balance(beads, side, scan, other.open);
  const odd = new Set(other.loose.map(({ bead }) => bead));
  return own.loose.filter(({ bead }) => ![bead - 1, bead, bead + 1].some((at) => odd.has(at)));
}

interface Balanced {
  loose: Mark[];
  /** How many marks are open at the end of each bead. */
  open: number[];
}

/**
 * Pairs the marks of one side over the whole document by a stack.
 *
 * @param original - how many marks the other side has open at the end of each bead: soon after it has closed all, what is open is loose
 */
function balance(
  beads: readonly BeadContext[],
  side: 'source' | 'target',
  scan: Scan,
  original?: readonly number[],
): Balanced {
  const stack: Mark[] = [];
  const loose: Mark[] = [];
  const open: number[] = [];
  for (const context of beads) {
    const { index } = context;
    while (stack.length > 0 && lastFor(stack[0]!.bead, original) < index) loose.push(stack.shift()!);
    const goesOn = original === undefined || (original[index - 1] ?? 0) > 0;
    for (const mark of scan(context[side], index, () => stack.length > 0)) {
      const top = stack.at(-1);
      const isAnew = goesOn && mark.first && top !== undefined && top.bead < index && top.sign === mark.sign;
      if (isAnew) stack[stack.length - 1] = mark;
      else if (mark.opens) stack.push(mark);
      else if (top?.sign === mark.sign) stack.pop();
      else loose.push(mark);
    }
    open.push(stack.length);
  }
  return { loose: [...loose, ...stack].sort((a, b) => a.start - b.start), open };
}

/** The bead by whose end a mark that was opened in a bead must be closed. */
function lastFor(bead: number, original?: readonly number[]): number {
  if (!original) return bead + LONGEST;
  let at = bead;
  while (at < bead + LONGEST && original[at]) at++;
  return at + GRACE;
}

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Round, square and curly brackets; a closing one after a list mark (`а)`, `1)`) and smileys are none. */
function* bracketsOf({ text, start }: BeadSide, bead: number, isOpen: () => boolean): Iterable<Mark> {
  for (const { 0: sign, index } of text.matchAll(/[()[\]{}]/g)) {
    const opens = closers[sign] === undefined;
    if (isSmiley(text, index) || (!opens && !isOpen() && isListMark(text, index))) continue;
    const span = { start: start + index, end: start + index + 1 };
    yield { ...span, bead, opens, sign: opens ? sign : closers[sign]!, first: false };
  }
}

/**
 * Double quotation marks of every kind. Which way straight ones and ” and “ face is told by what stands beside them; where that does not tell, by
 * whether one is open.
 */
function* quotesOf({ text, start }: BeadSide, bead: number, isOpen: () => boolean): Iterable<Mark> {
  for (const { 0: sign, index } of text.matchAll(/["«»“”„‟]|(?<![\p{L}\p{N}]),,(?=\p{L})/gu)) {
    // inches and seconds: a 5" gun
    if (sign === '"' && !isOpen() && /\d/.test(text[index - 1] ?? '')) continue;
    const span = { start: start + index, end: start + index + sign.length };
    const opens = facesOn(text, index, sign) ?? !isOpen();
    yield { ...span, bead, opens, sign: '"', first: opens && text.slice(0, index).trim() === '' };
  }
}

/** True for a mark that opens, false for one that closes, nothing where its sides do not tell. */
function facesOn(text: string, at: number, sign: string): boolean | undefined {
  if ('«„‟'.includes(sign) || sign === ',,') return true;
  if (sign === '»') return false;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const opens = isWord.test(after) && !isEnd.test(before);
  const closes = isEnd.test(before) && !isWord.test(after);
  return opens === closes ? undefined : opens;
}

/** What a quotation begins with. */
const isWord = /[\p{L}\p{N}$€£(["'‘’“«„…#@*-]/u;

/** What a quotation ends with. */
const isEnd = /[\p{L}\p{N}.,!?…:;%)\]"'’”»*-]/u;

function isListMark(text: string, at: number): boolean {
  return /(?:^|[\s;:,])[\p{L}\p{N}]{1,3}$/u.test(text.slice(Math.max(0, at - 5), at));
}

/** :) ;-) and the Russian )) and ((( are no brackets. */
function isSmiley(text: string, at: number): boolean {
  return (
    /[:;=][-o]?$/.test(text.slice(Math.max(0, at - 2), at)) ||
    text[at - 1] === text[at] ||
    text[at + 1] === text[at]
  );
}

/** The passages with their marks, for a rule to report: all those of one bead together. */
export function byBead(marks: readonly Mark[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>();
  for (const { bead, start, end } of marks) {
    const known = found.get(bead);
    if (known) known.push({ start, end });
    else found.set(bead, [{ start, end }]);
  }
  return found;
}

/**
 * What is said of marks without a partner. Those of the original are information: nobody who checks a translation mends them, but they tell why it may read oddly.
 *
 * @param mark - what they are, in the singular
 * @param places - in the document of the side
 */
export function unpaired(
  mark: string,
  places: readonly Span[],
  bead: number,
  side: 'source' | 'target',
): Draft {
  const whose = side === 'source' ? ' of the original' : '';
  return {
    messageId: 'unpaired',
    data: { count: places.length },
    message:
      places.length === 1
        ? `This ${mark}${whose} has no partner.`
        : `These ${places.length} ${mark}s${whose} have no partner.`,
    source: side === 'source' ? places : [],
    target: side === 'target' ? places : [],
    bead,
    ...(side === 'source' ? { severity: 'info' } : {}),
  };
}
