import { part, type Steps } from '../../steps/steps';
import { leftoversOf } from '../evidence/clauses/leftovers';
import type { GatheredFacts } from './gather-facts';
import type { EnabledRule } from './settings';

/** Rules that ask for the ledger of names, by themselves or by what they share. */
const ofNames: ReadonlySet<string> = new Set([
  'name-inconsistent',
  'name-spelling',
  'name-missing',
  'name-added',
  'place-renamed',
  'partial-omission',
  'partial-addition',
]);

/** Rules that ask what became of the words of every passage before they look at one. */
const ofWords: ReadonlySet<string> = new Set(['partial-omission', 'partial-addition']);

/** Rules that compare the words of all passages at once. */
const ofLinks: ReadonlySet<string> = new Set(['not-a-translation', 'term-inconsistent', 'negation']);

/** Passages of a step. */
const BEADS = 2;

/**
 * Computes in steps what the rules share: they would compute it when they first ask for it, in one go. A rule of the user's own that asks for the ledger of
 * names gets it in one go where no built-in rule has asked for it.
 */
export function* gatherShared(facts: GatheredFacts, rules: readonly EnabledRule[]): Steps<void> {
  const asks = (which: ReadonlySet<string>) => rules.some(({ rule }) => which.has(rule.id));
  const [names, words, links] = [asks(ofNames), asks(ofWords), asks(ofLinks)];
  if (names) yield* part(facts.gatherNames(), 0, 0.4);
  if (!words && !links) return;
  for (const [at, context] of facts.beads.entries()) {
    if (at % BEADS === 0) yield 0.4 + (0.6 * at) / facts.beads.length;
    facts.links(context);
    if (words && context.source.text && context.target.text) leftoversOf(context);
  }
}
