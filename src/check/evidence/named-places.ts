import type { Anchor } from '../../model/anchor';
import type { BeadContext, CheckFacts } from '../../model/rule';
import type { Span } from '../../model/span';

/** Offsets that a thing covers, by side. */
export type Places = Record<'source' | 'target', Pick<ReadonlySet<number>, 'has'>>;

/** A value below this is a word that languages use loosely ("a pair"). */
const FIRM = 0.5;

/** Where names, values, and acronyms with their long forms, stand that both sides have. */
export function namedPlaces(context: BeadContext): Places {
  const [paired, values] = [pairedPlaces(context), sharedValues(context)];
  const either = (side: 'source' | 'target') => ({
    has: (at: number) => paired[side].has(at) || values[side].has(at),
  });
  return { source: either('source'), target: either('target') };
}

/** Where acronyms and their long forms stand, and values («5 футов 11 дюймов», 5'11"), that both sides have. */
function sharedValues({ source, target }: BeadContext): Places {
  const valuesOf = ({ value, alternatives = [] }: Anchor) => [value, ...alternatives];
  const [ours, theirs] = [source, target].map(({ anchors }) =>
    anchors.filter(({ kind, salience = 1 }) => kind === 'acronym' || salience >= FIRM),
  );
  const shared = (some: readonly Anchor[], others: readonly Anchor[]) => {
    const values = new Set<string>(others.flatMap(valuesOf));
    return some.filter((one) => valuesOf(one).some((value) => values.has(value)));
  };
  return { source: offsets(shared(ours!, theirs!)), target: offsets(shared(theirs!, ours!)) };
}

function offsets(spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) found.add(at);
  return found;
}

function pairedPlaces({ facts }: BeadContext): Places {
  let known = places.get(facts);
  if (!known) {
    const { entries } = facts.names;
    known = {
      source: offsets(entries.flatMap(({ forms }) => forms.flatMap(({ spans }) => spans))),
      target: offsets(entries.flatMap(({ renderings }) => renderings.flatMap(({ spans }) => spans))),
    };
    places.set(facts, known);
  }
  return known;
}

const places = new WeakMap<CheckFacts, Places>();
