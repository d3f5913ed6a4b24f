import { BREAKS, ENDS, MARKED, STARTS, type Edges } from './edges';
import { runsOf, type Placed, type Run } from './placed';

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

/** One thing about the edge of a sentence. */
interface Trait {
  classes: number;
  of(edges: Edges, sentence: number): number;
  /** Share of the classes in running text, roughly; it counts as much as {@link SENTENCES_BEFORE} sentences of the document. */
  usual: readonly number[];
  /** Share of beads that are taken to have it alike on both sides for a reason; the others do so by chance. */
  alike: number;
  /** How much likelier than others each class is between the sentences of one bead: guesses that the document corrects. */
  inside: readonly number[];
}

const SENTENCES_BEFORE = 2;

const MARK: Trait = {
  classes: MARKED,
  of: ({ ends }, sentence) => ends[sentence]! % MARKED,
  usual: [0.84, 0.04, 0.03, 0.01, 0.01, 0.01, 0.01, 0.03, 0.02],
  alike: 0.6,
  inside: [1, 1, 1, 1.5, 2, 3, 20, 1, 4],
};

const BREAK: Trait = {
  classes: BREAKS,
  of: ({ ends }, sentence) => Math.floor(ends[sentence]! / MARKED),
  usual: [0.75, 0.24, 0.01],
  alike: 0.5,
  inside: [1, 0.3, 0.1],
};

const START: Trait = {
  classes: STARTS,
  of: ({ starts }, sentence) => starts[sentence]!,
  usual: [0.03, 0.07, 0.01, 0.01, 0.88],
  alike: 0.6,
  inside: [1, 1, 1, 1, 1],
};

/**
 * Learns from beads how their sides begin and end together, and where sentences are put together. Without beads it
 * says what is usual: a question is rendered by a question, and a sentence cut in two by its splitter is one.
 */
export function learnEdges(source: Edges, target: Edges, examples: readonly Placed[]): EdgeModel {
  const ends = examples.map((bead) => ({
    source: bead.source + bead.sources - 1,
    target: bead.target + bead.targets - 1,
    weight: bead.weight,
  }));
  const [marks, breaks] = [together(MARK, source, target, ends), together(BREAK, source, target, ends)];
  const insides = (side: Edges, seen: readonly Run[]) => {
    const [mark, end] = [inside(MARK, side, seen), inside(BREAK, side, seen)];
    return Float32Array.from({ length: ENDS }, (_, k) => mark[k % MARKED]! + end[Math.floor(k / MARKED)]!);
  };
  return {
    ends: Float32Array.from({ length: ENDS * ENDS }, (_, k) => {
      const [s, t] = [Math.floor(k / ENDS), k % ENDS];
      return (
        marks[(s % MARKED) * MARKED + (t % MARKED)]! +
        breaks[Math.floor(s / MARKED) * BREAKS + Math.floor(t / MARKED)]!
      );
    }),
    starts: Float32Array.from(together(START, source, target, examples)),
    insideSource: insides(source, runsOf(examples, 'source')),
    insideTarget: insides(target, runsOf(examples, 'target')),
  };
}

function shares({ classes, of, usual }: Trait, edges: Edges): Float64Array {
  const counts = Float64Array.from({ length: classes }, (_, c) => usual[c]! * SENTENCES_BEFORE);
  const sentences = edges.ends.length;
  for (let k = 0; k < sentences; k++) counts[of(edges, k)]!++;
  return counts.map((count) => count / (sentences + SENTENCES_BEFORE));
}

/** Logarithms of how much likelier two classes stand together at the edges of a bead than by chance. */
function together(
  trait: Trait,
  source: Edges,
  target: Edges,
  seen: readonly { source: number; target: number; weight: number }[],
): Float64Array {
  const { classes, of, alike } = trait;
  const [ours, theirs] = [shares(trait, source), shares(trait, target)];
  const counts = new Float64Array(classes * classes);
  ours.forEach((p, s) => {
    theirs.forEach((q, t) => {
      const same = s === t ? alike * Math.sqrt(p * q) : 0;
      counts[s * classes + t] = BEADS_BEFORE * ((1 - alike) * p * q + same);
    });
  });
  for (const bead of seen)
    counts[of(source, bead.source) * classes + of(target, bead.target)]! += bead.weight;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [bySource, byTarget] = [new Float64Array(classes), new Float64Array(classes)];
  counts.forEach((count, k) => {
    bySource[Math.floor(k / classes)]! += count;
    byTarget[k % classes]! += count;
  });
  return counts.map((count, k) =>
    Math.log((count * total) / (bySource[Math.floor(k / classes)]! * byTarget[k % classes]!)),
  );
}

/** Logarithms of how much likelier each class stands between the sentences of one bead than elsewhere. */
function inside(trait: Trait, side: Edges, seen: readonly Run[]): Float64Array {
  const anywhere = shares(trait, side);
  const usual = anywhere.map((share, c) => share * trait.inside[c]!);
  const sum = usual.reduce((a, b) => a + b, 0);
  const counts = usual.map((share) => (share / sum) * MEETINGS_BEFORE);
  let total = MEETINGS_BEFORE;
  for (const { from, size, weight } of seen) {
    for (let k = from; k < from + size - 1; k++) {
      counts[trait.of(side, k)]! += weight;
      total += weight;
    }
  }
  return counts.map((count, c) => Math.log(count / (total * anywhere[c]!)));
}
