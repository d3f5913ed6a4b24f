import levenshtein from 'fast-levenshtein';
import { compareFound, type AnchorDifference } from '../../../anchor/compare/compare-anchors';
import type { Anchor, AnchorKind } from '../../../model/anchor';
import type { BeadContext, Draft } from '../../../model/rule';
import { withoutOtherMeasures } from './measures';
import { readConfidence } from './partly-read';

/**
 * Least confidence of a difference that is reported: .6 leaves out number words that languages use loosely
 * («один», "a pair"), which `compareAnchors` marks low.
 */
const SURE = 0.6;

interface ComparedValues {
  /** How many values have a counterpart. */
  matched: number;
  differences: readonly AnchorDifference[];
}

const comparedOf = new WeakMap<BeadContext, ComparedValues>();

/** How many values of a bead have a counterpart of the same value, and how many surely have none. */
export function valueCounts(context: BeadContext): { matched: number; unmatched: number } {
  const { matched, differences } = compared(context);
  return { matched, unmatched: differences.filter(({ confidence }) => confidence >= SURE).length };
}

/** Dozens that became hundreds are told as information: both are loose words. */
const LOOSE = 0.5;

const isVague = (anchor: Anchor | undefined) => anchor?.value.includes(':~') === true;

/** The differences between the values of a bead that concern the given kinds of anchor, as drafts of findings. */
export function* valueDrafts(context: BeadContext, kinds: readonly AnchorKind[]): Iterable<Draft> {
  const { source, target } = context;
  if (source.sentences.length === 0 || target.sentences.length === 0) return;
  for (const difference of compared(context).differences) {
    const kind = (difference.source ?? difference.target)!.kind;
    const isLoose = isVague(difference.source) && isVague(difference.target);
    if (!kinds.includes(kind) || difference.confidence < (isLoose ? LOOSE : SURE)) continue;
    yield {
      ...(isLoose ? { severity: 'info' } : {}),
      ...valueSaid(difference, context.facts.original),
      message: messageOf(difference, context.facts.original),
      source: spans(difference.source),
      target: spans(difference.target),
      confidence: readConfidence(difference),
    };
  }
}

/** What a message about a value says, for programs. */
function valueSaid(
  { source, target }: AnchorDifference,
  side: 'source' | 'target',
): Pick<Draft, 'messageId' | 'data'> {
  const [original, translation] = side === 'source' ? [source, target] : [target, source];
  return {
    messageId: original && translation ? 'differs' : original ? 'missing' : 'added',
    data: {
      original: original?.text,
      translation: translation?.text,
      originalValue: original?.value,
      translationValue: translation?.value,
    },
  };
}

/** Four rules read the same comparison: it is made once a bead. */
function compared(context: BeadContext): ComparedValues {
  const known = comparedOf.get(context);
  if (known) return known;
  const { source, target } = context;
  const texts = { source: source.text, target: target.text };
  const { matched, differences } = compareFound(source.anchors, target.anchors, texts);
  const own = withoutDoubles(withMisspelt(differences));
  const found = {
    matched: matched.length,
    differences: withoutOtherMeasures(
      own.filter((one) => !isListMark(one, context)),
      context,
    ),
  };
  comparedOf.set(context, found);
  return found;
}

/** The 1 of "1. The train left", where the other side has a bullet or nothing for it. */
function isListMark({ source, target }: AnchorDifference, context: BeadContext): boolean {
  if ((source && target) || (source ?? target)!.kind !== 'number') return false;
  const [{ start, end }, side, other] = source
    ? [source, context.source, context.target]
    : [target!, context.target, context.source];
  return (
    beginsLine(side.text, start - side.start) &&
    /^[.)]\s+\p{L}/u.test(side.text.slice(end - side.start)) &&
    !/^\s*\(?\p{N}/u.test(other.text)
  );
}

/** Whether nothing but white space, and a bracket, stands between the beginning of a line and a place in it. */
function beginsLine(text: string, place: number): boolean {
  const blanksBefore = (at: number) => {
    let from = at;
    while (from > 0 && text[from - 1] !== '\n' && /\s/.test(text[from - 1]!)) from--;
    return from;
  };
  let at = blanksBefore(place);
  if (text[at - 1] === '(') at = blanksBefore(at - 1);
  return at === 0 || text[at - 1] === '\n';
}

/** An acronym that is missing and one that is added, a letter apart (TASS, TBSS), are one that is misspelt. */
function withMisspelt(differences: readonly AnchorDifference[]): AnchorDifference[] {
  const added = differences
    .filter(({ source, target }) => !source && target?.kind === 'acronym')
    .slice(0, MOST_MISSPELT);
  return differences.map((one) => {
    const { source, target } = one;
    if (target || source?.kind !== 'acronym' || (source.salience ?? 0) < KNOWN) return one;
    const near = added.find(
      ({ target: other }) => isLetterApart(source.value, other!.value) && /^\p{Lu}+$/u.test(other!.text),
    );
    return near ? { ...near, reason: 'changed', source, confidence: MISSPELT } : one;
  });
}

/** An acronym of the table says more than one that is only spelled so: ЛИКА may rightly be LISA. */
const KNOWN = 0.5;

/** A list of more added acronyms is another list. */
const MOST_MISSPELT = 300;

/** On 1,843 beads of human translations no two acronyms of a bead are a letter apart by chance. */
const MISSPELT = 0.8;

/** Two letters are too few to tell a slip from another name (UN, US). */
function isLetterApart(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 'acronym:'.length + 3 && levenshtein.get(one, other) === 1;
}

/** What became something else is not missing as well, though it stands for two values (24%). */
function withoutDoubles(differences: readonly AnchorDifference[]): AnchorDifference[] {
  const changed = differences.filter(({ source, target }) => source && target);
  const told = {
    source: new Set(changed.map(({ source }) => placeOf(source!))),
    target: new Set(changed.map(({ target }) => placeOf(target!))),
  };
  return differences.filter(({ reason, source, target }) => {
    if (reason !== 'missing' && reason !== 'added') return true;
    return source ? !told.source.has(placeOf(source)) : !told.target.has(placeOf(target!));
  });
}

function placeOf({ start, end }: Anchor): string {
  return `${start} ${end}`;
}

function messageOf({ reason, source, target }: AnchorDifference, side: 'source' | 'target'): string {
  const [original, translation] = side === 'source' ? [source, target] : [target, source];
  const became = original && translation && `${original.text} became ${translation.text}`;
  switch (reason) {
    case 'changed':
      return endedOnce(became!);
    case 'unit':
      return `${became!}: the number is the same, the unit is another.`;
    case 'conversion':
      return endedOnce(`${original!.text} is converted wrongly to ${translation!.text}`);
    case 'missing':
    case 'added':
      return original
        ? `${original.text} has no counterpart in the translation.`
        : `${translation!.text} has no counterpart in the original.`;
  }
}

/** With one stop at its end, also behind "p.m." */
function endedOnce(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function spans(anchor: Anchor | undefined) {
  return anchor ? [{ start: anchor.start, end: anchor.end }] : [];
}
