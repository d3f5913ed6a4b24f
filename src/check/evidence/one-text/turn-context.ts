import { rememberEach } from '../../../languages/remember';
import type { BeadContext, CheckFacts } from '../../../model/rule';

/**
 * A passage with its sides exchanged, for rules about one text that look at the original, too. Of its facts only the two documents are exchanged: no names, links or
 * neighbours may be asked of it.
 *
 * @param context - the passage; it is not changed
 */
export function turnContext(context: BeadContext): BeadContext {
  const { source, target, facts } = context;
  return { ...context, source: target, target: source, facts: turnDocuments(facts) };
}

const turnDocuments = rememberEach((facts: CheckFacts): CheckFacts => {
  const { source, target, ...rest } = facts.bitext;
  const bitext = { value: { ...rest, source: target, target: source } };
  return Object.create(facts, { bitext }) as CheckFacts;
});
