import { languagePack } from '../languages/index';
import type { BeadContext, CheckFacts, LinkedWord } from '../model/rule';
import { holeIn } from './holes';
import { nameUnits, type NameClass, type NameUnit } from './name-units';

/** A name of one side that the other side does not have. */
export interface NameGap {
  name: NameUnit;
  /** For a name of the source: the one that the translation has in its place. */
  instead: NameUnit | undefined;
  /** Probability that a reader would agree, in [0, 1]. */
  confidence: number;
}

/**
 * How often a name without counterpart is really gone, by its class: judged on the names that 1,843 passages of human
 * translations seem to lack (WMT21 news). Names that only sound can render are surest; what consists of words may be
 * rendered in other words.
 */
const odds: Record<'missing' | 'added', Record<NameClass, number>> = {
  missing: { latin: 2, known: 2, proper: 1.5, acronym: -1.5, derived: -1, common: -1.5 },
  added: { latin: 0, known: 0.5, proper: 1, acronym: -0.5, derived: -4, common: -3.5 },
};

/** What a name in its place says for a name, and for words that make one, being gone. */
const INSTEAD = { name: 1.5, words: 2.3 };

/** Names of the source that the translation lacks; beside each what seems to stand in its place. */
export function missingNames(context: BeadContext): NameGap[] {
  const { source, target } = nameUnits(context);
  const open = source
    .filter(({ explained }) => !explained)
    .sort((a, b) => odds.missing[b.kind] - odds.missing[a.kind]);
  if (!open.length) return [];
  const left = target.filter(({ explained }) => !explained);
  const strangers = left.filter(isName);
  // common words with a capital render such words first of all
  const plain = left.length - strangers.length;
  const soft = open.filter((name) => !isName(name));
  const about = {
    hole: holeIn(context)?.weight ?? 0,
    pronoun: isPronounAdded(context),
    opening: opensAlone(context),
  };
  return open.map((name) => {
    const instead = strangers.shift();
    let sum = odds.missing[name.kind] + about.hole;
    if (instead) sum += INSTEAD[isName(name) ? 'name' : 'words'];
    else {
      if (plain > (isName(name) ? soft.length : soft.indexOf(name)))
        sum -= name.kind === 'known' || name.kind === 'latin' ? 0.5 : 2.5;
      if (name.ofPlace) sum -= OF_PLACE;
      if (about.pronoun) sum -= ELSEWHERE;
    }
    if (name.kind === 'proper' && name.words.length === 1) sum -= doubt(name, about.opening);
    if (isElsewhere(name, context, 'source')) sum -= ELSEWHERE;
    return { name, instead, confidence: 1 / (1 + Math.exp(-sum)) };
  });
}

/** Names that only the translation has and that stand for none of {@link missingNames}. */
export function addedNames(context: BeadContext): NameGap[] {
  const { source, target } = nameUnits(context);
  const used = missingNames(context).flatMap(({ instead }) => instead ?? []);
  const hasOpenWords = context.facts
    .links(context)
    .source.some(({ kind, links }) => kind === 'content' && !links.length);
  const open = source.filter(({ explained }) => !explained);
  return target.flatMap((name) => {
    if (name.explained || used.includes(name)) return [];
    let sum = odds.added[name.kind];
    if (name.place !== 'inside') sum -= 1;
    if (isElsewhere(name, context, 'target')) sum -= ELSEWHERE;
    if (!open.length && hasOpenWords) sum -= 1;
    if (open.some(({ kind }) => kind === 'acronym' || kind === 'derived' || kind === 'common')) sum -= 2;
    return [{ name, instead: undefined, confidence: 1 / (1 + Math.exp(-sum)) }];
  });
}

/**
 * A capital that opens a sentence says little, unless the word ends as surnames do or the translation opens with a word
 * that renders nothing, too.
 */
function doubt({ words, place }: NameUnit, opening: boolean): number {
  if (place === 'inside') return 0;
  if (place === 'opening') return 1;
  return surname.test(words[0]!.lower) ? 0.85 : opening ? 2.5 : 3.1;
}

/** Endings of Russian, Ukrainian, Armenian and Georgian surnames, with those of their cases. */
const surname = /(?:[оеё]в|[иы]н|енко|чук|дзе|швили|ян|[сц]кий)(?:[ауе]|ым|ой)?$/;

/** «Банк России», the Central Bank: what a place after a noun loses. */
const OF_PLACE = 1.7;

/** Whether the translation opens with a word that renders nothing. */
function opensAlone(context: BeadContext): boolean {
  const first = context.facts.links(context).target[0];
  return first?.kind === 'content' && !first.links.length;
}

/** English says he or she more often than Russian does: the pronoun may stand for the name. */
function isPronounAdded(context: BeadContext): boolean {
  const { source, target } = context.facts.links(context);
  const count = (words: readonly LinkedWord[], wanted: RegExp) =>
    words.filter(({ lower }) => wanted.test(lower)).length;
  return (
    count(target, /^(?:s?he|him|her|his)$/) >
    count(source, /^(?:он|она|ему|ей|его|е[её]|н[её]й?|нему|него|нем|нём|ним|сво\p{Ll}+)$/u)
  );
}

/** A name that the text has elsewhere may be given by a pronoun here, or a pronoun by the name: how much that takes away. */
const ELSEWHERE = 1.5;

/** Whether the ledger has the name with a rendering somewhere. */
function isElsewhere({ words }: NameUnit, { facts }: BeadContext, side: 'source' | 'target'): boolean {
  let known = ledgers.get(facts);
  if (!known) {
    const stems = (which: 'source' | 'target', texts: readonly string[]) => {
      const pack = languagePack(facts.bitext[which].language);
      return new Set(texts.flatMap((text) => text.toLowerCase().split(' ')).map((word) => pack.stem(word)));
    };
    const { entries } = facts.names;
    known = {
      source: stems(
        'source',
        entries.flatMap(({ forms }) => forms.map(({ text }) => text)),
      ),
      target: stems(
        'target',
        entries.flatMap(({ renderings }) => renderings.map(({ text }) => text)),
      ),
    };
    ledgers.set(facts, known);
  }
  return known[side].has(words.at(-1)!.stem);
}

const ledgers = new WeakMap<CheckFacts, Record<'source' | 'target', ReadonlySet<string>>>();

function isName({ kind }: NameUnit): boolean {
  return kind === 'proper' || kind === 'known' || kind === 'acronym';
}
