import type { Control } from '../prepare/control';
import type { Absence } from './absence';
import type { EdgeModel } from './edge-model';
import { DEFAULT_LENGTHS, type LengthModel } from './lengths';
import type { Links } from '../prepare/token-vocabulary';
import type { Priors } from './priors';
import { Kind, type Side } from '../prepare/side';

/** Everything that the score of a bead depends on besides the bead. Learned from the document pass by pass. */
export interface Model {
  links: Links;
  /** Probability that a type of the target, in a translation, comes from a linked type of the source. */
  targetShare: Float32Array;
  /** The same for types of the source. */
  sourceShare: Float32Array;
  lengths: LengthModel;
  priors: Priors;
  /** What a missing link says, of each side's types. */
  absence: { source: Absence; target: Absence };
  /** Scores of types without a link, see {@link absenceScores}. */
  absent: { source: Float32Array; target: Float32Array };
  edges: EdgeModel;
  /** What the caller makes of the score of a bead. */
  rescore: Control['rescore'];
}

export { DEFAULT_LENGTHS };

/** Share of the tokens of a kind that a good dictionary finds in the translation (DESIGN, section 6). */
const SHARE: Record<Kind, number> = {
  [Kind.Word]: 0.7,
  [Kind.Name]: 0.8,
  [Kind.Latin]: 0.85,
  [Kind.Number]: 0.9,
  [Kind.Mark]: 0.3,
};

/** First guess of how often types come from their links: by kind, scaled by the best link; 0 where there is none. */
export function firstShares(side: Side, links: { starts: Int32Array; weights: Float32Array }): Float32Array {
  return Float32Array.from(side.keys, (_, id) => {
    let best = 0;
    for (let k = links.starts[id]!; k < links.starts[id + 1]!; k++) best = Math.max(best, links.weights[k]!);
    return best * SHARE[side.kinds[id] as Kind];
  });
}
