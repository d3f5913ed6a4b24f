import type { BeadContext } from '../../../model/rule';
import {
  clauseEvidence,
  clauseFeatures,
  evidenceBounds,
  type ClauseEvidence,
  type ClauseScene,
  type Surroundings,
} from './clause-evidence';
import { clauseWeights } from './clause-weights';
import { isGloss } from './gloss';
import { clausesOf, type Clause } from './clauses';
import { countIn, freedomOf } from './habits/freedom';
import { leftoversOf } from './leftovers';

/** A clause with what is seen of it. */
export interface SeenClause extends Clause {
  evidence: ClauseEvidence;
}

/**
 * The clause of a side that most likely has no counterpart, with its log-odds in nats; nothing when there is no clause.
 *
 * @param least - clauses whose odds are lower may be passed over
 */
export function lostClause(
  context: BeadContext,
  side: 'source' | 'target',
  least = -Infinity,
): (Clause & { odds: number }) | undefined {
  if (least === Infinity) return undefined;
  let best: (Clause & { odds: number }) | undefined;
  const { clauses, scene } = sceneOf(context, side) ?? { clauses: [] };
  for (const clause of clauses) {
    if (mostOdds(scene!, clause) < least - ROUNDING || isGloss(context, side, clause)) continue;
    const evidence = clauseEvidence(scene!, clause);
    let odds = clauseWeights.bias;
    for (const feature of clauseFeatures) odds += clauseWeights[feature] * evidence[feature];
    if (!best || odds > best.odds) best = { ...clause, odds };
  }
  return best;
}

/** The odds of a clause are no higher than this: cheaper than the odds, and low for most clauses, whose words have their counterparts. */
export function mostOdds(scene: ClauseScene, clause: Clause): number {
  const { low, high } = evidenceBounds(scene, clause);
  let most = clauseWeights.bias;
  for (const feature of clauseFeatures) {
    const weight = clauseWeights[feature];
    most += weight * (weight > 0 ? high : low)[feature];
  }
  return most;
}

/** Sums of the same terms in another order differ by less. */
const ROUNDING = 1e-6;

/** Links of all clauses of a passage that are looked at; one of two hundred words asks for some ten thousand. What asks for more says the same again and again. */
const MAX_WORK = 3_000_000;

/** Every clause of a side with what is seen of it; the weights are fitted on these. */
export function seenClauses(
  context: BeadContext,
  side: 'source' | 'target',
  around?: Surroundings,
): SeenClause[] {
  const { clauses, scene } = sceneOf(context, side, around) ?? { clauses: [] };
  return clauses.map((clause) => ({ ...clause, evidence: clauseEvidence(scene!, clause) }));
}

/** The clauses of a side, and what they are seen in; nothing where there are none. */
export function sceneOf(
  context: BeadContext,
  side: 'source' | 'target',
  around?: Surroundings,
): { clauses: readonly Clause[]; scene: ClauseScene } | undefined {
  const links = context.facts.links(context);
  const otherSide = side === 'source' ? 'target' : 'source';
  const [own, other] = [links[side], links[otherSide]];
  if (!other.length) return undefined;
  const clauses = clausesOf(own, context.facts.bitext[side].text);
  if (!clauses.length || clauses.length * (links.pairs.length + other.length) > MAX_WORK) return undefined;
  const fates = leftoversOf(context);
  const scene = {
    side,
    own,
    other,
    ownFates: fates[side],
    otherFates: fates[otherSide],
    pairs: links.pairs,
    around: around ?? surroundingsOf(context, side),
  };
  return { clauses, scene };
}

/** What the rest of the document says about a passage, of which `side` may have a clause too many. */
export function surroundingsOf(context: BeadContext, side: 'source' | 'target'): Surroundings {
  const otherSide = side === 'source' ? 'target' : 'source';
  return {
    ownFreedom: freedomOf(context, side),
    otherFreedom: freedomOf(context, otherSide),
    nearby: leftNearby(context, otherSide),
  };
}

/** Words of a side that find no counterpart in the passages before and after. */
function leftNearby({ index, facts }: BeadContext, side: 'source' | 'target'): number {
  return [facts.beads[index - 1], facts.beads[index + 1]].reduce(
    (sum, near) => sum + (near ? countIn(leftoversOf(near)[side]).open : 0),
    0,
  );
}
