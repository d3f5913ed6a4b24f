import { languagePack } from '../../../languages/index';
import type { BeadContext, LinkedWord } from '../../../model/rule';
import { namedPlaces } from '../named-places';

/**
 * What became of a word: it has a counterpart; it has none, but a word left over on the other side stands where its
 * rendering should; it stands beside such a word; it is left alone; or it says too little to be missed.
 */
export type Fate = 'linked' | 'faced' | 'beside' | 'alone' | 'light';

/** What became of the words of both sides. */
export interface Leftovers {
  source: Fate[];
  target: Fate[];
}

const known = new WeakMap<BeadContext, Leftovers>();

/**
 * Vocabulary is missing on both sides at once, text on one: a word that no lexicon links is left alone only when nothing
 * is left over on the other side where its rendering should stand.
 */
export function leftoversOf(context: BeadContext): Leftovers {
  let found = known.get(context);
  if (!found) known.set(context, (found = findLeftovers(context)));
  return found;
}

function findLeftovers(context: BeadContext): Leftovers {
  const { source, target } = context.facts.links(context);
  const { bitext } = context.facts;
  const named = namedPlaces(context);
  const fates = {
    source: source.map((word) =>
      fateOf(word, named.source, languagePack(bitext.source.language).isLightWord),
    ),
    target: target.map((word) =>
      fateOf(word, named.target, languagePack(bitext.target.language).isLightWord),
    ),
  };
  face(source, target, fates);
  settle(fates.source);
  settle(fates.target);
  return fates;
}

function fateOf(
  { kind, lower, links, start }: LinkedWord,
  named: Pick<ReadonlySet<number>, 'has'>,
  isLight: ((word: string) => boolean) | undefined,
): Fate {
  if (kind === 'function' || (kind === 'content' && isLight?.(lower))) return 'light';
  return links.length || named.has(start) ? 'linked' : 'alone';
}

/** Words left over may face each other when each stands at most so many words from where the other's rendering should. */
const TOLERANCE = 2;

/** Pairs words left over on both sides by place, the nearest first. */
function face(source: readonly LinkedWord[], target: readonly LinkedWord[], fates: Leftovers): void {
  const [ofSource, ofTarget] = [ranges(source, target.length), ranges(target, source.length)];
  const pairs: { s: number; t: number; cost: number }[] = [];
  const [left, right] = [alone(fates.source), alone(fates.target)];
  for (const s of left) {
    for (const t of right) {
      const [one, other] = [outside(t, ofSource[s]!), outside(s, ofTarget[t]!)];
      if (one > TOLERANCE || other > TOLERANCE) continue;
      const drift = 4 * Math.abs(s / source.length - t / target.length);
      pairs.push({ s, t, cost: one + other + drift - (source[s]!.kind === target[t]!.kind ? 0.5 : 0) });
    }
  }
  pairs.sort((a, b) => a.cost - b.cost || a.s - b.s || a.t - b.t);
  for (const { s, t } of pairs) {
    if (fates.source[s] !== 'alone' || fates.target[t] !== 'alone') continue;
    fates.source[s] = fates.target[t] = 'faced';
  }
}

function alone(fates: readonly Fate[]): number[] {
  return fates.flatMap((fate, at) => (fate === 'alone' ? [at] : []));
}

/** For each word the range of the other side between the counterparts of its nearest linked neighbours. */
function ranges(words: readonly LinkedWord[], others: number): [number, number][] {
  const found: [number, number][] = [];
  let low = -1;
  words.forEach((word, at) => {
    found[at] = [low, others];
    if (word.kind !== 'function' && word.links.length) low = word.links[0]!;
  });
  let high = others;
  for (let at = words.length - 1; at >= 0; at--) {
    const [before] = found[at]!;
    // where the order is turned the rendering stands between the two all the same
    found[at] = before < high ? [before + 1, high - 1] : [high, before];
    const { kind, links } = words[at]!;
    if (kind !== 'function' && links.length) high = links[0]!;
  }
  return found;
}

function outside(at: number, [low, high]: [number, number]): number {
  const [from, to] = low <= high ? [low, high] : [high, low];
  return at < from ? from - at : Math.max(0, at - to);
}

/** Several words may render one: those right beside a faced word are not quite alone. */
function settle(fates: Fate[]): void {
  const before = [...fates];
  before.forEach((fate, at) => {
    if (fate !== 'alone') return;
    const near = [-2, -1, 1, 2].some(
      (step) => before[at + step] === 'faced' && (Math.abs(step) === 1 || before[at + step / 2] !== 'linked'),
    );
    if (near) fates[at] = 'beside';
  });
}
