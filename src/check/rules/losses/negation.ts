import { languagePack } from '../../../languages/index';
import type { Rule, LinkedWord } from '../../../model/rule';
import { findDenials, hasDenial, type Denials } from '../../evidence/denials';

/** Options of {@link negation}. */
export interface NegationOptions {
  /** Also compare passages where both sides deny something, word by word. */
  compareEach: boolean;
}

/** What one side denies and the other states. */
export const negation: Rule<NegationOptions> = {
  id: 'negation',
  severity: 'warning',
  mqm: 'accuracy/mistranslation/negation',
  description: 'One side denies what the other states.',
  defaults: { compareEach: true },
  *checkBead(context, { compareEach }) {
    const { bitext, original } = context.facts;
    const [ofSource, ofTarget] = original === 'source' ? roles : [...roles].reverse();
    const [russian, english] = [bitext.source, bitext.target].map(
      ({ language }) => languagePack(language).negation,
    );
    if (!russian || !english || !context.source.text || !context.target.text) return;
    const links = context.facts.links(context);
    if (!hasDenial(links.source, russian) && !hasDenial(links.target, english)) return;
    const source = leftAsItWas(
      findDenials(links.source, context.source, russian),
      links.source,
      links.target,
    );
    const target = leftAsItWas(
      findDenials(links.target, context.target, english),
      links.target,
      links.source,
    );
    const inTarget = unmatched(links.target, target, links.source, source, compareEach);
    // Russian repeats не before each of several verbs, English says it once: only what English denies is told apart
    const inSource = unmatched(links.source, source, links.target, target, false);
    if (inTarget !== undefined && inSource === undefined) {
      yield {
        message: `The ${ofTarget} denies (‘${around(links.target, inTarget, bitext.target.text)}’) what the ${ofSource} states.`,
        source: counterpart(links.target, inTarget, links.source),
        target: [links.target[inTarget]!],
        ...(isComparable(links.target, inTarget) ? {} : freely),
      };
    } else if (inSource !== undefined && inTarget === undefined) {
      yield {
        message: `The ${ofSource} denies (‘${around(links.source, inSource, bitext.source.text)}’) what the ${ofTarget} states.`,
        source: [links.source[inSource]!],
        target: counterpart(links.source, inSource, links.target),
        ...(isComparable(links.source, inSource) ? {} : freely),
      };
    }
  },
};

/** What the sides of a bitext are called, source first. */
const roles = ['original', 'translation'] as const;

/** A denial in a passage that is rendered in other words: one in six of those read was a departure. */
const freely = { severity: 'info', confidence: 0.2 } as const;

/** Without denials that the other side has as they are: text left untranslated, an English title in the original. */
function leftAsItWas(found: Denials, words: readonly LinkedWord[], others: readonly LinkedWord[]): Denials {
  const there = new Set(others.map(({ lower }) => lower));
  return { ...found, plain: found.plain.filter((at) => !there.has(words[at]!.lower)) };
}

/** The first denial of a side that the other side has nothing for. */
function unmatched(
  words: readonly LinkedWord[],
  own: Denials,
  others: readonly LinkedWord[],
  theirs: Denials,
  compareEach: boolean,
): number | undefined {
  if (own.plain.length <= theirs.plain.length) return undefined;
  // a word that implies a denial accounts for it when it has no counterpart, or one that is denied and implies none itself
  const implied = theirs.implied.filter((i) => {
    const { links } = others[i]!;
    const isDenied = (link: number) => own.plain.some((at) => at <= link && link <= at + 3);
    return !links.length || links.some((link) => isDenied(link) && !own.implied.includes(link));
  });
  const spare = theirs.plain.length + theirs.repeated.length + theirs.idiomatic.length + implied.length;
  if (spare === 0) return own.plain[0];
  if (!compareEach || own.plain.length <= spare) return undefined;
  return own.plain.find((at) => {
    const denied = governed(words, at);
    if (denied === undefined || words[denied]!.links.length === 0) return false;
    const near = [...theirs.plain, ...theirs.repeated, ...theirs.idiomatic, ...implied];
    return words[denied]!.links.every((link) => near.every((i) => i < link - WINDOW || i > link + 1));
  });
}

/** So many words before what it denies a denial may stand. */
const WINDOW = 4;

/** The word that is denied: the first with a counterpart after the denial. */
function governed(words: readonly LinkedWord[], at: number): number | undefined {
  for (let i = at + 1; i <= at + WINDOW && i < words.length; i++) {
    if (words[i]!.kind !== 'function' && words[i]!.links.length) return i;
  }
  return undefined;
}

/**
 * Whether the other side has anything of what is denied. Where it has not, it says the same in other words as a rule, and
 * the denial may be part of them: of 4,000 pairs of MLQE-PE 145 were reported without this, 72 with it, for one planted denial in 25.
 */
function isComparable(words: readonly LinkedWord[], at: number): boolean {
  return words
    .slice(Math.max(0, at - BEFORE), at + AFTER + 1)
    .some(({ kind, links }) => kind !== 'function' && links.length > 0);
}

/** So far from a denial stands what it denies: the window that keeps all planted denials of DEMETR. */
const BEFORE = 2;
const AFTER = 6;

function counterpart(words: readonly LinkedWord[], at: number, others: readonly LinkedWord[]): LinkedWord[] {
  const denied = governed(words, at);
  const link = denied === undefined ? undefined : words[denied]!.links[0];
  return link === undefined ? [] : [others[link]!];
}

function around(words: readonly LinkedWord[], at: number, text: string): string {
  const end = words[Math.min(words.length - 1, governed(words, at) ?? at + 1)]!.end;
  return text.slice(words[at]!.start, end).replace(/\s+/g, ' ');
}
