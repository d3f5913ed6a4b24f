import { languagePack } from '../languages/index';
import type { BeadContext, CheckFacts } from '../model/rule';
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

/** Names of the source that the translation lacks; beside each what seems to stand in its place. */
export function missingNames(context: BeadContext): NameGap[] {
  const { source, target } = nameUnits(context);
  const hole = holeIn(context);
  const first = context.facts.links(context).target[0];
  const opening = first && first.kind === 'content' && !first.links.length;
  const strangers = target.filter((unit) => !unit.explained && isName(unit));
  const others = target.filter((unit) => !unit.explained && !isName(unit));
  return source.flatMap((name) => {
    if (name.explained) return [];
    let sum = odds.missing[name.kind];
    const instead = strangers.shift();
    if (instead) sum += name.kind === 'common' || name.kind === 'acronym' ? 1 : 1.5;
    else if (name.kind === 'proper' ? others.length : others.shift())
      sum -= name.kind === 'known' || name.kind === 'latin' ? 0.5 : 2.5;
    // a capital that opens a sentence says little, unless the translation opens with a word that renders nothing, too
    if (name.initial && name.kind === 'proper' && name.words.length === 1)
      sum -= surname.test(name.words[0]!.lower) ? 0.7 : opening ? 1.4 : 2;
    sum += hole;
    if (isElsewhere(name, context, 'source')) sum -= ELSEWHERE;
    return [{ name, instead, confidence: 1 / (1 + Math.exp(-sum)) }];
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
    if (name.initial) sum -= 1;
    if (isElsewhere(name, context, 'target')) sum -= ELSEWHERE;
    if (!open.length && hasOpenWords) sum -= 1;
    if (open.some(({ kind }) => kind === 'acronym' || kind === 'derived' || kind === 'common')) sum -= 2;
    return [{ name, instead: undefined, confidence: 1 / (1 + Math.exp(-sum)) }];
  });
}

/** Endings of Russian, Ukrainian, Armenian and Georgian surnames, with those of their cases. */
const surname = /(?:[оеё]в|[иы]н|енко|чук|дзе|швили|ян|[сц]кий)(?:а|у|ым|ой|е)?$/;

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
