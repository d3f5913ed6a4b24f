import type { Steps } from '../../steps/steps';
import type { Bead } from '../../model/bead';
import type { Bound } from '../prepare/control';
import { corridorOf, fullBounds, type Corridor } from '../search/corridor';
import { bestPath } from '../search/best-path';
import type { Model } from '../model/alignment-model';
import type { Priors, Shape } from '../model/priors';
import { scoreBeads, type ScoredSide } from '../score/scores';

/** A moved passage is looked for sentence by sentence. */
const SHAPES: readonly Shape[] = [{ source: 1, target: 1 }];

/** Any sentence may stay alone: only what speaks for a pair counts. */
const FREE: Priors = { shapes: Float64Array.of(0), open: [0, 0], stay: 0, extend: 0, turn: 0, close: 0 };

/**
 * How strongly a passage must speak for having moved, in nats: so much more than the logarithm of the number of pairs of places that it
 * was looked for in (each is a chance to be alike by accident), and each of its sentences at least so much.
 */
const LEAST_TOTAL = 5;
const LEAST_EACH = 4;

/** Pairs of sentences that are compared at most: 1,000 omissions with 1,000 additions; the shortest runs are left out first. */
const MOST_PAIRS = 1_000_000;

/**
 * Links null beads whose text stands elsewhere on the other side: an omission and an addition that translate each other. Runs of
 * omissions are compared with runs of additions, the strongest passage first; no bead is linked twice.
 */
export function* linkMoved(
  beads: Bead[],
  source: ScoredSide,
  target: ScoredSide,
  model: Model,
  met: Set<Bound>,
): Steps<Bead[]> {
  const { omissions, additions } = nullRuns(beads, met);
  const [ours, theirs] = [part(source, omissions), part(target, additions)];
  if (ours.size === 0 || theirs.size === 0) return beads;
  const all = corridorOf(theirs.size, fullBounds(ours.size, theirs.size));
  const scores = yield* scoreBeads(
    { source: ours, target: theirs, at: { source: 0, target: 0 } },
    all,
    SHAPES,
    model,
  );
  const least = LEAST_TOTAL + Math.log(ours.size * theirs.size);
  const passages: Passage[] = [];
  for (const [k, from] of omissions.entries()) {
    for (const to of additions) {
      yield k / omissions.length;
      const found = yield* passage(scores, all, from, to, least);
      if (found) passages.push(found);
    }
  }
  const linked = beads.slice();
  const taken = new Set<number>();
  for (const { pairs } of passages.sort((a, b) => b.total - a.total)) {
    if (pairs.some(([a, b]) => taken.has(a) || taken.has(b))) continue;
    for (const [a, b] of pairs) {
      taken.add(a).add(b);
      linked[a] = { ...linked[a]!, movedTo: b };
      linked[b] = { ...linked[b]!, movedTo: a };
    }
  }
  return linked;
}

/** Null beads of one side one after the other. */
interface Run {
  /** Index of each bead, and the sentence in it. */
  beads: number[];
  sentences: number[];
  /** Where the run starts among all sentences of the runs. */
  start: number;
}

function nullRuns(beads: readonly Bead[], met: Set<Bound>): { omissions: Run[]; additions: Run[] } {
  const found = { omissions: [] as Run[], additions: [] as Run[] };
  const empty = ({ start, end }: Bead['source']) => start === end;
  for (const [runs, full, other] of [
    [found.omissions, 'source', 'target'],
    [found.additions, 'target', 'source'],
  ] as const) {
    beads.forEach((bead, index) => {
      if (!empty(bead[other])) return;
      const last = runs.at(-1);
      const sentence = bead[full].start;
      if (last?.sentences.at(-1) === sentence - 1) {
        last.beads.push(index);
        last.sentences.push(sentence);
      } else runs.push({ beads: [index], sentences: [sentence], start: 0 });
    });
    runs.sort((a, b) => b.sentences.length - a.sentences.length);
    let size = 0;
    const kept = runs.findIndex((run) => {
      run.start = size;
      size += run.sentences.length;
      return size > Math.sqrt(MOST_PAIRS);
    });
    if (kept < 0) continue;
    runs.length = kept;
    met.add('moved');
  }
  return found;
}

/** The sentences of the runs alone. */
function part(side: ScoredSide, runs: readonly Run[]): ScoredSide {
  const chosen = runs.flatMap(({ sentences }) => sentences);
  const rows = new Int32Array(chosen.length + 1);
  const tokens = chosen.flatMap((sentence, index) => {
    const row = side.tokens.subarray(side.rows[sentence], side.rows[sentence + 1]);
    rows[index + 1] = rows[index]! + row.length;
    return [...row];
  });
  const { logs, spreads, sums } = side.runs;
  return {
    ...side,
    size: chosen.length,
    rows,
    tokens: Int32Array.from(tokens),
    lengths: Int32Array.from(chosen, (sentence) => side.lengths[sentence]!),
    edges: {
      ends: Uint8Array.from(chosen, (sentence) => side.edges.ends[sentence]!),
      starts: Uint8Array.from(chosen, (sentence) => side.edges.starts[sentence]!),
    },
    runs: {
      logs: [Float64Array.from(chosen, (sentence) => logs[0]![sentence]!)],
      spreads: [spreads[0]!],
      sums: [Int32Array.from(chosen, (sentence) => sums[0]![sentence]!)],
    },
  };
}

/** A passage that may have moved: pairs of beads, and how strongly they speak for it in nats. */
interface Passage {
  total: number;
  pairs: (readonly [number, number])[];
}

/** The strongest rising chain of pairs of sentences of two runs, as pairs of beads. */
function* passage(
  scores: Float32Array,
  all: Corridor,
  from: Run,
  to: Run,
  least: number,
): Steps<Passage | undefined> {
  const [height, width] = [from.sentences.length, to.sentences.length];
  const corridor = corridorOf(width, fullBounds(height, width));
  const strong = new Float32Array(corridor.size).fill(-Infinity);
  let any = false;
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const score = scores[all.base[from.start + i]! + to.start + j]!;
      if (score < LEAST_EACH) continue;
      strong[corridor.base[i]! + j] = score;
      any = true;
    }
  }
  if (!any) return undefined;
  const path = yield* bestPath(corridor, SHAPES, strong, FREE);
  const steps = path.filter(({ shape }) => shape === 0);
  const total = steps.reduce((sum, { node }) => sum + strong[node]!, 0);
  if (total < least) return undefined;
  return { total, pairs: steps.map((step) => [from.beads[step.source]!, to.beads[step.target]!] as const) };
}
