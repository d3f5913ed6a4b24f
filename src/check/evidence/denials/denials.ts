import { answerOpener } from '../../../pairs/ru-en/questions';
import { withoutYo } from '../../../languages/yo';
import type { Negation } from '../../../languages/pack';
import { remember, rememberEach } from '../../../languages/remember';
import type { BeadSide, LinkedWord } from '../../../model/rule';
import { personTitles } from '../../../pairs/ru-en/names/name-words';

/** Where a side denies, as indexes of its words, each in one list only. */
export interface Denials {
  /** Words that deny. */
  plain: number[];
  /** Words that deny again what a word beside them in the same clause denies (никогда не, не … ничего). */
  repeated: number[];
  /** Words that deny elsewhere, in phrases that need not be rendered by a denial (не только, no doubt). */
  idiomatic: number[];
  /** Those of them that are rendered by another denial, and lost without one (если … не, not always). */
  strict: ReadonlySet<number>;
  /** Words that imply a denial (unknown, отсутствие). */
  implied: number[];
  /** Those of them that deny whatever word they render (не могла: unable). */
  denying: ReadonlySet<number>;
  /** Words of those that refuse, forbid or miss what follows (отказался, failed to). */
  refusing: number[];
  /** Words that often stand where the other language denies, and oftener do not (only, too, already). */
  loose: number[];
  /** Words of phrases that state: a denial of a denial (не мог не), или нет. */
  stating: number[];
  /** Words that a sentence has beside a denial alone (anymore, does know). */
  stranded: number[];
  /** The clause of each word: a number that grows at each mark inside a sentence and at its end. */
  clauses: number[];
  /** Clauses that a sentence begins with. */
  openings: ReadonlySet<number>;
  /** Clauses that end in a question mark. */
  questions: ReadonlySet<number>;
}

/** What a word may begin, or be, a bit each: most words are nothing of all this, and a side of such words denies nothing. */
const OPENS = {
  strict: 1,
  stating: 2,
  loose: 4,
  idioms: 8,
  fresh: 16,
  implied: 32,
  stranded: 64,
  denying: 128,
} as const;
const DENIES = 256;
const EMPHATIC = 512;

/** The lists of phrases that are asked of every word. */
const lists = Object.keys(OPENS) as readonly (keyof typeof OPENS)[];

const kindsOf = rememberEach((negation: Negation) =>
  remember((lower) => {
    const text = plainLetters(lower);
    const isDenial = negation.words.has(text) || text === 't';
    const own = (isDenial ? DENIES : 0) | (negation.emphatic.has(text) ? EMPHATIC : 0);
    return lists.reduce((kinds, list) => (negation[list].opens(text) ? kinds | OPENS[list] : kinds), own);
  }),
);

/** Finds what a side denies; nothing where no word may deny or imply anything. */
export function findDenials(words: readonly LinkedWord[], side: BeadSide, negation: Negation): Denials | undefined {
  const kindOf = kindsOf(negation);
  const kinds = words.map(({ lower }) => kindOf(lower));
  const all = kinds.reduce((some, kind) => some | kind, 0);
  if (all === 0) return undefined;
  const texts = words.map(({ lower }) => plainLetters(lower));
  const found = noDenials(words, side);
  const at = (list: keyof typeof OPENS) => {
    const places = new Set<number>();
    if (!(all & OPENS[list])) return places;
    for (let i = 0; i < texts.length; i++) if (kinds[i]! & OPENS[list]) for (const place of negation[list].at(texts, i)) places.add(place);
    return places;
  };
  const [strict, stating, loose, idiomatic] = [at('strict'), at('stating'), at('loose'), at('idioms')];
  found.strict = strict;
  found.denying = at('denying');
  // но пока не: for now, where пока не is until
  for (const i of at('fresh')) for (let k = i; k <= i + 9; k++) idiomatic.delete(k);
  const implied = all & OPENS.implied ? impliedIn(texts, kinds, negation) : new Set();
  texts.forEach((text, i) => {
    if (kinds[i]! & DENIES && denies(text, texts[i - 1], negation)) {
      if (isName(words, texts, i) || (negation.interjections.has(text) && standsAlone(words, i, side))) return;
      if (stating.has(i)) found.stating.push(i);
      else if (negation.concord.has(text) && repeats(texts, i, found, negation)) found.repeated.push(i);
      else if (idiomatic.has(i) || asks(texts, i, found, negation) || continues(texts, i, found, negation)) found.idiomatic.push(i);
      else if (repeats(texts, i, found, negation)) found.repeated.push(i);
      else found.plain.push(i);
    } else if (stating.has(i)) return;
    else if (implied.has(i)) found.implied.push(i);
    else if (loose.has(i)) found.loose.push(i);
  });
  if (all & (OPENS.stranded | EMPHATIC)) found.stranded = texts.flatMap((_, i) => strandedAt(texts, words, i, negation));
  found.refusing = found.implied.filter((i) => negation.refusing.at(texts, i).length > 0);
  return found;
} // prettier-ignore

/** A side that denies nothing; its clauses are told when they are first asked for. */
export function noDenials(words: readonly LinkedWord[], side: BeadSide): Denials {
  let told: ReturnType<typeof clausesOf> | undefined;
  const marks = () => (told ??= clausesOf(words, side));
  return {
    plain: [],
    repeated: [],
    idiomatic: [],
    implied: [],
    refusing: [],
    loose: [],
    stating: [],
    stranded: [],
    strict: new Set(),
    denying: new Set(),
    get clauses() {
      return marks().clauses;
    },
    get questions() {
      return marks().questions;
    },
    get openings() {
      return marks().openings;
    },
  };
}

/** «Does know», where no question is asked and nothing follows that makes does a verb of its own. */
function strandedAt(texts: readonly string[], words: readonly LinkedWord[], at: number, negation: Negation): number[] {
  if (negation.stranded.at(texts, at).length) return [at];
  const next = words[at + 1];
  const isBare = next?.kind === 'content' && next.lower === next.text && !negation.notBare.test(texts[at + 1]!);
  return negation.emphatic.has(texts[at]!) && isBare ? [at] : [];
} // prettier-ignore

/** A phrase of several words implies a denial whatever its first word begins like (under thirty). */
function impliedIn(texts: readonly string[], kinds: readonly number[], negation: Negation): Set<number> {
  const { implied, notImplied } = negation;
  const found = new Set<number>();
  for (let i = 0; i < texts.length; i++) {
    if (!(kinds[i]! & OPENS.implied)) continue;
    const phrase = implied.at(texts, i);
    if (phrase.length === 0 || (phrase.length === 1 && notImplied.at(texts, i).length > 0)) continue;
    for (const place of phrase) found.add(place);
  }
  return found;
}

/** don 't: a tokenised text parts what belongs together. */
function denies(text: string, before: string | undefined, { words }: Negation): boolean {
  return words.has(text) || (text === 't' && words.has(`${before}'t`));
}

/** You have not seen him? Have you? A denial in a question that yes or no answers need not be rendered. */
function asks(
  texts: readonly string[],
  at: number,
  { clauses, questions }: Denials,
  { interrogatives }: Negation,
): boolean {
  return (
    questions.has(clauses[at]!) &&
    !texts.some((text, i) => clauses[i] === clauses[at] && interrogatives.has(text))
  );
}

/** No. 5 is a number, Dr. No and Doctors Without Borders are names. */
function isName(words: readonly LinkedWord[], texts: readonly string[], at: number): boolean {
  const next = words[at + 1];
  if (texts[at] === 'no' && (next?.kind === 'number' || personTitles.has(texts[at - 1] ?? ''))) return true;
  return (
    at > 0 && isCapital(words[at]!) && isCapital(words[at - 1]!) && next !== undefined && isCapital(next)
  );
}

function isCapital({ text }: LinkedWord): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/**
 * Two denials are one where they stand side by side, where one of them is a word of the same clause that asks for another (никто не), and
 * where such words follow each other over commas (ни …, ни; nor).
 */
function repeats(texts: readonly string[], at: number, found: Denials, { concord }: Negation): boolean {
  const { clauses, openings } = found;
  const last = Math.max(found.plain.at(-1) ?? -1, found.repeated.at(-1) ?? -1);
  if (last < 0) return false;
  for (let clause = clauses[last]! + 1; clause <= clauses[at]!; clause++)
    if (openings.has(clause)) return false;
  if (at - last <= SIDE_BY_SIDE) return true;
  if (concord.has(texts[last]!) && !concord.has(texts[at]!) && at - last <= SAME_SENTENCE) return true;
  const asks = concord.has(texts[at]!) || concord.has(texts[last]!);
  return asks && (at - last <= NEAR || (clauses[at] === clauses[last] && at - last <= SAME_CLAUSE));
}

/** Пока не наймёте войска и не займёте деревню: a denial behind a joining word is what the same one before it is. */
function continues(texts: readonly string[], at: number, { idiomatic, strict, plain, clauses, openings }: Denials, { joiners }: Negation): boolean {
  const last = idiomatic.at(-1);
  if (last === undefined || !joiners.has(texts[at - 1] ?? '') || texts[last] !== texts[at]) return false;
  return !strict.has(last) && (plain.at(-1) ?? -1) < last && at - last <= CONTINUED && !(openings.has(clauses[at]!) && clauses[at] !== clauses[last]);
} // prettier-ignore

const CONTINUED = 6;

const SIDE_BY_SIDE = 2;

/** They have not been good enough, nor has the organisation. */
const NEAR = 10;

/** Никто из них, как говорят, не: so far from each other words stand that deny one thing. */
const SAME_CLAUSE = 12;

/** Никаких правил, касающихся туристов, объявлено не было. */
const SAME_SENTENCE = 12;

function clausesOf(words: readonly LinkedWord[], { text, start }: BeadSide) {
  const clauses: number[] = [];
  const questions = new Set<number>();
  const openings = new Set<number>();
  let clause = 0;
  words.forEach((word, i) => {
    clauses.push(clause);
    const between = text.slice(word.end - start, words[i + 1] ? words[i + 1]!.start - start : text.length);
    if (!/[,;:()—–.!?…]| - /.test(between)) return;
    if (between.includes('?')) questions.add(clause);
    clause++;
    if (/[.!?…]["»”)’]*\s/.test(between) && words[i + 1] && /^\p{Lu}/u.test(words[i + 1]!.text))
      openings.add(clause);
  });
  return { clauses, questions, openings };
}

/** A word alone between marks, of which the first ends or opens something (Нет, …): not «доступа — нет!» */
function standsAlone(words: readonly LinkedWord[], at: number, { text, start }: BeadSide): boolean {
  const before = text.slice(at ? words[at - 1]!.end - start : 0, words[at]!.start - start);
  const after = text.slice(
    words[at]!.end - start,
    words[at + 1] ? words[at + 1]!.start - start : text.length,
  );
  const opens = at === 0 || /[.!?…"«“':;,/]/.test(before) || (at === 1 && answerOpener.test(words[0]!.lower));
  return opens && (at === words.length - 1 || /[^\p{L}\p{N}\s]/u.test(after));
}

/** Apostrophes and ё as the lists have them; most words have neither. */
export function plainLetters(text: string): string {
  return withoutYo(text.includes('’') ? text.replaceAll('’', "'") : text);
}
