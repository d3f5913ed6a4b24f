import type { Placed } from './sweep';

/** How a sentence ends, together with how the next one begins. */
const enum End {
  Stop = 0,
  Question = 1,
  Exclamation = 2,
  Ellipsis = 3,
  Colon = 4,
  /** A comma, a semicolon or a dash. */
  Comma = 5,
  /** A capital with a full stop, or a title before a name: who split the text may have cut too soon. */
  Initial = 6,
  /** No mark at all, as in headings and verse. */
  Bare = 7,
  /** Whatever the mark, the next sentence begins with a small letter. */
  RunsOn = 8,
}

/** How many ways to end there are. */
export const ENDS = 9;

/** How a sentence begins. */
const enum Start {
  Dash = 0,
  Quote = 1,
  Small = 2,
  Digit = 3,
  Other = 4,
}

/** How many ways to begin there are. */
export const STARTS = 5;

/** How each sentence of a side begins and ends: an {@link End} and a {@link Start} a sentence. */
export interface Edges {
  ends: Uint8Array;
  starts: Uint8Array;
}

/** Reads how sentences begin and end. */
export function edgesOf(sentences: readonly { text: string }[]): Edges {
  return {
    starts: Uint8Array.from(sentences, ({ text }) => startOf(text)),
    ends: Uint8Array.from(sentences, ({ text }, index) => {
      const next = sentences[index + 1]?.text;
      return next !== undefined && runsOn(next) ? End.RunsOn : endOf(text);
    }),
  };
}

const DASHES = '-–—―';
const QUOTES = '"\'“”„«»‘’‹›';
/** Signs of closing that may follow the mark. */
const CLOSING = `${QUOTES})] `;

function startOf(text: string): Start {
  const first = text.charAt(0);
  if (first === '') return Start.Other;
  if (DASHES.includes(first)) return Start.Dash;
  if (QUOTES.includes(first)) return Start.Quote;
  if (first >= '0' && first <= '9') return Start.Digit;
  return isSmall(first) ? Start.Small : Start.Other;
}

/** Whether the first letter, behind a few signs of opening, is small. */
function runsOn(text: string): boolean {
  for (let at = 0; at < Math.min(6, text.length); at++) {
    const letter = text[at]!;
    if (!DASHES.includes(letter) && !CLOSING.includes(letter)) return isSmall(letter);
  }
  return false;
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

const MARKS: Record<string, End> = {
  '?': End.Question,
  '!': End.Exclamation,
  '…': End.Ellipsis,
  ':': End.Colon,
  ',': End.Comma,
  ';': End.Comma,
  '-': End.Comma,
  '–': End.Comma,
  '—': End.Comma,
};

const INITIAL = /(?:^|[\s.("«])(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Gen|Col|Prof|Sen|Rep|Gov|Lt|Capt)\.$/u;

function endOf(text: string): End {
  let at = text.length - 1;
  while (at > 0 && CLOSING.includes(text[at]!)) at--;
  const mark = text.charAt(at);
  if (mark !== '.') return MARKS[mark] ?? End.Bare;
  if (text[at - 1] === '.') return End.Ellipsis;
  return at === text.length - 1 && INITIAL.test(text.slice(-8)) ? End.Initial : End.Stop;
}

/** Logarithms of how much likelier something stands at the edges of a bead, or inside it, than anywhere in the text. */
export interface EdgeModel {
  /** Both sides of a bead end in these ways together: `ends[source * ENDS + target]`. */
  ends: Float32Array;
  /** Both sides of a bead begin in these ways together: `starts[source * STARTS + target]`. */
  starts: Float32Array;
  /** Source sentences of one bead meet after such an end. */
  insideSource: Float32Array;
  insideTarget: Float32Array;
}

/** So many beads, and so many meetings inside beads, are taken as seen before the document. */
const BEADS_BEFORE = 20;
const MEETINGS_BEFORE = 10;

/** Share of beads that are taken to begin or end alike for a reason; the others do so by chance. */
const ALIKE = 0.6;

/** How much likelier than others such an end is inside a bead: a guess that the document corrects. */
const INSIDE = Float64Array.of(1, 1, 1, 1.5, 2, 3, 20, 1, 4);

/**
 * Learns from beads how their sides begin and end together, and where sentences are put together. Without beads it
 * says what is usual: a question is rendered by a question, and a sentence cut in two by its splitter is one.
 */
export function learnEdges(source: Edges, target: Edges, examples: readonly Placed[]): EdgeModel {
  const atEnds = examples.map((bead) => ({
    source: source.ends[bead.source + bead.sources - 1]!,
    target: target.ends[bead.target + bead.targets - 1]!,
    weight: bead.weight,
  }));
  const atStarts = examples.map((bead) => ({
    source: source.starts[bead.source]!,
    target: target.starts[bead.target]!,
    weight: bead.weight,
  }));
  return {
    ends: together(shares(source.ends, USUAL_ENDS), shares(target.ends, USUAL_ENDS), atEnds),
    starts: together(shares(source.starts, USUAL_STARTS), shares(target.starts, USUAL_STARTS), atStarts),
    insideSource: inside(
      source.ends,
      examples.map((bead) => ({ from: bead.source, size: bead.sources, weight: bead.weight })),
    ),
    insideTarget: inside(
      target.ends,
      examples.map((bead) => ({ from: bead.target, size: bead.targets, weight: bead.weight })),
    ),
  };
}

/** How sentences end and begin in running text, roughly; it counts as much as two sentences of the document. */
const USUAL_ENDS = Float64Array.of(0.84, 0.04, 0.03, 0.01, 0.01, 0.01, 0.01, 0.03, 0.02);
const USUAL_STARTS = Float64Array.of(0.03, 0.07, 0.01, 0.01, 0.88);
const SENTENCES_BEFORE = 2;

function shares(classes: Uint8Array, usual: Float64Array): Float64Array {
  const counts = usual.map((share) => share * SENTENCES_BEFORE);
  for (const c of classes) counts[c]!++;
  return counts.map((count) => count / (classes.length + SENTENCES_BEFORE));
}

function together(
  source: Float64Array,
  target: Float64Array,
  seen: readonly { source: number; target: number; weight: number }[],
): Float32Array {
  const size = target.length;
  const counts = new Float64Array(size * size);
  source.forEach((p, s) => {
    target.forEach((q, t) => {
      const alike = s === t ? ALIKE * Math.sqrt(p * q) : 0;
      counts[s * size + t] = BEADS_BEFORE * ((1 - ALIKE) * p * q + alike);
    });
  });
  for (const bead of seen) counts[bead.source * size + bead.target]! += bead.weight;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [bySource, byTarget] = [new Float64Array(size), new Float64Array(size)];
  counts.forEach((count, k) => {
    bySource[Math.floor(k / size)]! += count;
    byTarget[k % size]! += count;
  });
  return Float32Array.from(counts, (count, k) =>
    Math.log((count * total) / (bySource[Math.floor(k / size)]! * byTarget[k % size]!)),
  );
}

function inside(
  ends: Uint8Array,
  seen: readonly { from: number; size: number; weight: number }[],
): Float32Array {
  const anywhere = shares(ends, USUAL_ENDS);
  const usual = anywhere.map((share, end) => share * INSIDE[end]!);
  const sum = usual.reduce((a, b) => a + b, 0);
  const counts = usual.map((share) => (share / sum) * MEETINGS_BEFORE);
  let total = MEETINGS_BEFORE;
  for (const { from, size, weight } of seen) {
    for (let k = from; k < from + size - 1; k++) {
      counts[ends[k]!]! += weight;
      total += weight;
    }
  }
  return Float32Array.from(counts, (count, end) => Math.log(count / (total * anywhere[end]!)));
}
