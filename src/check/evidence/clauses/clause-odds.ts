import type { BeadContext } from '../../../model/rule';
import { clauseEvidence, type ClauseEvidence, type ClauseScene } from './clause-evidence';
import { clauseWeights } from './clause-weights';
import { clausesOf, type Clause } from './clauses';
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
  const weights = clauseWeights[side];
  let best: (Clause & { odds: number }) | undefined;
  for (const { evidence, ...clause } of seenClauses(context, side)) {
    let odds = weights.bias;
    for (const [feature, value] of Object.entries(evidence))
      odds += weights[feature as keyof ClauseEvidence] * value;
    if (!best || odds > best.odds) best = { ...clause, odds };
  }
  return best;
}

/** Links of all clauses of a passage that are looked at; one of two hundred words asks for some ten thousand. What asks for more says the same again and again. */
const MAX_WORK = 3_000_000;

/** Every clause of a side with what is seen of it; the weights are fitted on these. */
export function seenClauses(context: BeadContext, side: 'source' | 'target'): SeenClause[] {
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
  };
  return clauses.map((clause) => ({ ...clause, evidence: clauseEvidence(scene, clause) }));
}
