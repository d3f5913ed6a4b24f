import { SverkaError } from '../../errors';
import type { BeadContext, CheckFacts, Draft, Rule } from '../../model/rule';
import type { Span } from '../../model/span';
import type { Steps } from '../../steps/steps';

/** The drafts of a rule over a whole bitext or a bead. */
type Drafts = () => Iterable<Draft> | undefined;

/**
 * Runs a rule of the user's own: what it throws, and what it gives that is no finding, becomes an error that names the rule.
 *
 * @param rule - the rule
 * @param facts - tells how long the texts are
 * @param drafts - runs the rule
 * @param bead - index of the bead that it looks at, if it looks at one
 * @throws SverkaError `RULE_FAILED`
 */
export function guardedDrafts(rule: Rule, facts: CheckFacts, drafts: Drafts, bead?: number): Draft[] {
  try {
    return [...(drafts() ?? [])].map((draft) => requireDraft(draft, facts));
  } catch (error) {
    if (error instanceof SverkaError && error.code === 'ABORTED') throw error;
    const where = bead === undefined ? '' : ` on passage ${bead + 1}`;
    throw new SverkaError('RULE_FAILED', `custom rule '${rule.id}' failed${where}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** The message of what was thrown, which may be anything. */
function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'it threw what has no message';
  }
}

function requireDraft(draft: Draft, { bitext }: CheckFacts): Draft {
  if (typeof draft !== 'object' || draft === null) throw new Error('a finding must be an object');
  if (typeof draft.message !== 'string') throw new Error("a finding needs a text 'message'");
  for (const side of ['source', 'target'] as const) {
    if (!Array.isArray(draft[side])) throw new Error(`'${side}' must be a list of spans`);
    for (const span of draft[side]) requireSpan(side, span, bitext[side].text.length);
  }
  const { confidence = 1 } = draft;
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) {
    throw new Error(`'confidence' must be a number from 0 to 1; got ${String(confidence)}`);
  }
  return draft;
}

function requireSpan(side: string, span: Span, length: number): void {
  const { start, end } = span ?? {};
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > length) {
    throw new Error(
      `a span of '${side}' must lie within its text of ${length} characters; got ${start} to ${end}`,
    );
  }
}

/** A draft with the bead that it was found in, where it has one. */
export interface PlacedDraft {
  draft: Draft;
  context?: BeadContext;
}

/** Beads of a step. */
const BEADS = 2;

/** Runs {@link Rule.checkBitext} and {@link Rule.checkBead} alike. */
export function* draftsOf(
  rule: Rule,
  facts: CheckFacts,
  options: object,
  isBuiltIn: boolean,
): Steps<PlacedDraft[]> {
  const found: PlacedDraft[] = [];
  const run = (drafts: Drafts, bead?: number) =>
    isBuiltIn ? (drafts() ?? []) : guardedDrafts(rule, facts, drafts, bead);
  if (rule.checkBitext) {
    for (const draft of run(() => rule.checkBitext!(facts, options))) {
      found.push({ draft });
      yield 0;
    }
  }
  if (!rule.checkBead) return found;
  for (const context of facts.beads) {
    if (context.index % BEADS === 0) yield context.index / facts.beads.length;
    for (const draft of run(() => rule.checkBead!(context, options), context.index))
      found.push({ draft, context });
  }
  return found;
}
