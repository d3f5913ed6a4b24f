import type { BeadContext } from '../../../model/rule';
import {
  clauseEvidence,
  clauseFeatures,
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

/** The clause of a side that most likely has no counterpart, with its log-odds in nats; nothing when there is no clause. */
export function lostClause(
  context: BeadContext,
  side: 'source' | 'target',
): (Clause & { odds: number }) | undefined {
  let best: (Clause & { odds: number }) | undefined;
  for (const { evidence, ...clause } of seenClauses(context, side)) {
    if (isGloss(context, side, clause)) continue;
    let odds = clauseWeights.bias;
    for (const feature of clauseFeatures) odds += clauseWeights[feature] * evidence[feature];
    if (!best || odds > best.odds) best = { ...clause, odds };
  }
  return best;
}

/** Links of all clauses of a passage that are looked at; one of two hundred words asks for some ten thousand. What asks for more says the same again and again. */
const MAX_WORK = 3_000_000;

/** Every clause of a side with what is seen of it; the weights are fitted on these. */
export function seenClauses(
  context: BeadContext,
  side: 'source' | 'target',
  around = surroundingsOf(context, side),
): SeenClause[] {
  const links = context.facts.links(context);
  const otherSide = side === 'source' ? 'target' : 'source';
  const [own, other] = [links[side], links[otherSide]];
  if (!other.length) return [];
  const clauses = clausesOf(own, context.facts.bitext[side].text);
  if (!clauses.length || clauses.length * (links.pairs.length + other.length) > MAX_WORK) return [];
  const fates = leftoversOf(context);
  const scene: ClauseScene = {
    side,
    own,
    other,
    ownFates: fates[side],
    otherFates: fates[otherSide],
    pairs: links.pairs,
    around,
  };
  return clauses.map((clause) => ({ ...clause, evidence: clauseEvidence(scene, clause) }));
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
