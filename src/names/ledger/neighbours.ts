import type { Match, Stretch } from './stretch';
import { nameText } from './name-tokens';

/** Abe Shinzo: parts that stand beside each other on both sides, in whatever order, are one name. */
export function joinNeighbours(matches: readonly Match[]): Match[] {
  const order = [...matches].sort((a, b) => a.source.words[0]!.start - b.source.words[0]!.start);
  const joined: Match[] = [];
  for (const match of order) {
    const before = joined.at(-1);
    const whole = before && together(before, match);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(match);
  }
  return joined;
}

/** A known place is a name of its own, but Самара Уивинг, in the nominative, is called so. */
function isApart({ by, source, known }: Match): boolean {
  if (by !== 'gazetteer' || (known?.entry.kind === 'person' && source.words.length === 1)) return false;
  return source.words.length > 1 || known?.form.text !== source.text || source.words[0]!.initial;
}

function together(one: Match, other: Match): Match | undefined {
  if (isApart(one) || isApart(other)) return undefined;
  if (one.source.run !== other.source.run || one.target.run !== other.target.run) return undefined;
  if (one.source.from + one.source.words.length !== other.source.from) return undefined;
  const [first, second] = one.target.from < other.target.from ? [one, other] : [other, one];
  if (first.target.from + first.target.words.length !== second.target.from) return undefined;
  return {
    by: 'similarity',
    value: one.value + other.value,
    known: undefined,
    source: join(one.source, other.source),
    target: join(first.target, second.target),
  };
}

function join(one: Stretch, other: Stretch): Stretch {
  const words = [...one.words, ...other.words];
  return { run: one.run, from: one.from, words, text: nameText(words) };
}
