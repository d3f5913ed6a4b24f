/** Seeded changes of one value in an English sentence, made on the text itself and not by what `findAnchors` sees. */

/** A sentence with one value changed. */
export interface Perturbation {
  kind: string;
  text: string;
  from: string;
  to: string;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Monday Tuesday Thursday Friday Saturday Sunday'.split(' ');
const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const units = [
  ['kilometers', 'miles'], ['km', 'miles'], ['meters', 'feet'], ['years', 'months'], ['months', 'weeks'], ['weeks', 'days'], ['days', 'hours'],
  ['hours', 'minutes'], ['minutes', 'seconds'], ['rubles', 'dollars'], ['dollars', 'rubles'], ['euros', 'dollars'],
  ['degrees', 'meters'], ['kg', 'pounds'], ['tons', 'kilograms'],
]; // prettier-ignore

/** One perturbation of each kind that the sentence allows, chosen by a hash of `seed`. */
export function* perturbations(text: string, seed: string): Iterable<Perturbation> {
  const random = generator(seed);
  yield* one(text, 'number', /(?<![\w.,:/-])\d[\d,]*(?:\.\d+)?(?![\w:/-]|[.,]\d)/g, random, (found) => {
    if (/^(?:19|20)\d\d$/.test(found)) return undefined;
    const at = Math.floor(random() * found.length);
    const digit = found[at]!;
    if (!/\d/.test(digit)) return undefined;
    const other = String((Number(digit) + 1 + Math.floor(random() * 8)) % 10);
    return at === 0 && other === '0' ? undefined : found.slice(0, at) + other + found.slice(at + 1);
  });
  yield* one(text, 'year', /(?<![\w.,:/-])(?:19|20)\d\d(?![\w:/-]|[.,]\d)/g, random, (found) =>
    String(Number(found) + 1 + Math.floor(random() * 5)),
  );
  yield* one(text, 'word', new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'), random, (found) =>
    pick(words, found, random),
  );
  yield* one(text, 'ordinal', new RegExp(`\\b(?:${ordinals.join('|')})\\b`, 'gi'), random, (found) =>
    pick(ordinals, found, random),
  );
  yield* one(
    text,
    'ordinal digits',
    /\b\d+(?:st|nd|rd|th)\b/g,
    random,
    (found) => `${Number.parseInt(found) + 1 + Math.floor(random() * 5)}th`,
  );
  yield* one(
    text,
    'month',
    new RegExp(`\\b(?:${months.join('|')}) (?=\\d)`, 'g'),
    random,
    (found) => `${pick(months, found.trim(), random)!} `,
  );
  yield* one(text, 'weekday', new RegExp(`\\b(?:${days.join('|')})\\b`, 'g'), random, (found) =>
    pick(days, found, random),
  );
  for (const [from, to] of units as [string, string][]) {
    yield* one(text, 'unit', new RegExp(`(?<=\\d )${from}\\b`, 'g'), random, () => to);
  }
}

/** Changes one match of a pattern; nothing when there is none or the change gives the same. */
export function* one(
  text: string,
  kind: string,
  pattern: RegExp,
  random: () => number,
  change: (found: string) => string | undefined,
): Iterable<Perturbation> {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return;
  const match = found[Math.floor(random() * found.length)]!;
  const to = change(match[0]);
  if (to === undefined || to === match[0]) return;
  yield {
    kind,
    text: text.slice(0, match.index) + to + text.slice(match.index + match[0].length),
    from: match[0],
    to,
  };
}

/** Another entry of a list. */
export function pick(list: readonly string[], not: string, random: () => number): string | undefined {
  const others = list.filter((entry) => entry !== not.toLowerCase() && entry !== not);
  return others[Math.floor(random() * others.length)];
}

/** Random numbers in [0, 1): FNV-1a of the seed, then mulberry32. */
export function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
