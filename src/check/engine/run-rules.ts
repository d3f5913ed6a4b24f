import type { Finding } from '../../model/finding';
import type { CheckFacts, Draft, Rule } from '../../model/rule';
import type { Span } from '../../model/span';
import { part, type Steps } from '../../steps/steps';
import { fingerprinter } from './fingerprint';
import { builtInRules, languageRules } from './built-in-rules';
import { draftsOf } from './guarded-drafts';
import { measuredConfidence } from './finding/measured-confidence';
import { withoutEchoes } from './finding/one-cause';
import type { EnabledRule } from './settings';
import { earnedSeverity } from './finding/severity';
import { lastLeading } from '../../text/leading';

/** What rules look at: the sides as the engine compares them, Russian as the source, and as they were given. One object where both are the same. */
export interface RunFacts {
  compared: CheckFacts;
  given: CheckFacts;
}

/** Runs the rules and gives their findings, whole-text ones first, then by bead, place in the source and in the target. */
export function* runRules({ compared, given }: RunFacts, rules: readonly EnabledRule[]): Steps<Finding[]> {
  const findings: Finding[] = [];
  const fingerprint = fingerprinter(given.bitext);
  for (const [at, enabled] of rules.entries()) {
    const { rule, options } = enabled;
    const facts = languageRules.has(rule) ? compared : given;
    const finish = (draft: Draft, bead: number) =>
      toFinding(facts === given ? draft : turnDraft(draft), bead, enabled, { facts: given, fingerprint });
    const steps = draftsOf(rule, facts, options, builtInRules.includes(rule));
    const drafts = yield* part(steps, at / rules.length, (at + 1) / rules.length);
    for (const { draft, context } of drafts) {
      findings.push(finish(draft, context?.index ?? draft.bead ?? beadOf(facts, draft)));
    }
  }
  return inOrder(withoutEchoes(findings, given));
}

/** Sorts findings: whole-text ones first, then by bead, place in the source and in the target. */
export function inOrder(findings: Finding[]): Finding[] {
  return findings.sort(byPlace);
}

function turnDraft({ source, target, ...draft }: Draft): Draft {
  return { ...draft, source: target, target: source };
}

function toFinding(
  draft: Draft,
  bead: number,
  { rule, severity }: EnabledRule,
  { facts, fingerprint }: { facts: CheckFacts; fingerprint: ReturnType<typeof fingerprinter> },
): Finding {
  const { message, messageId, data, source, target, expected, suggestion, edits } = draft;
  const confidence = draft.confidence ?? measuredConfidence[rule.id] ?? 1;
  return {
    rule: rule.id,
    severity: earnedSeverity(confidence, severity, draft.severity),
    message: shortened(message),
    ...(messageId === undefined ? {} : { messageId }),
    ...(data === undefined ? {} : { data }),
    bead,
    source: spans(source),
    target: spans(target),
    ...(expected === undefined ? {} : { expected }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(edits === undefined ? {} : { edits: [...edits] }),
    mqm: rule.mqm,
    confidence,
    fingerprint: fingerprint(draft, contentOf(facts, bead, rule, draft), rule.id),
  };
}

/** A message quotes whole words and names, not whole passages: its middle is left out where it does (UTF-16 code units). */
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  const half = LONGEST_MESSAGE >> 1;
  return `${wellFormed(message.slice(0, half))} … ${wellFormed(message.slice(-half))}`;
}

const LONGEST_MESSAGE = 300;

/** Without half a character at an end that was cut. */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** The bead of the first span, source before target; −1 when there is none. */
function beadOf(facts: CheckFacts, { source, target }: Draft): number {
  const side = source.length ? 'source' : 'target';
  const span = (source.length ? source : target)[0];
  return span ? beadAt(facts, side, span.start) : -1;
}

/** The bead whose side holds an offset, or the last one before it: beads are in order on both sides. */
export function beadAt({ beads }: CheckFacts, side: 'source' | 'target', offset: number): number {
  let found = lastLeading(beads.length, (at) => beads[at]![side].start <= offset);
  // a null side shares its start with the bead after it
  while (found > 0 && beads[found]![side].text === '') found--;
  return found;
}

/** What places a finding beside its own words: the source of its bead; nothing for findings about words anywhere in the text. */
function contentOf(facts: CheckFacts, bead: number, rule: Rule, draft: Draft): string {
  const context = rule.checkBead || isBare(draft, facts) ? facts.beads[bead] : undefined;
  return context ? context.source.text || context.target.text : '';
}

/** Whether a finding points at marks alone: one stray quotation mark is like any other but for the passage that it stands in. */
function isBare({ source, target }: Draft, { bitext }: CheckFacts): boolean {
  const hasWord = (side: 'source' | 'target') => (span: Span) =>
    /[\p{L}\p{N}]/u.test(bitext[side].text.slice(span.start, span.end));
  return !source.some(hasWord('source')) && !target.some(hasWord('target'));
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.bead - b.bead ||
    startOf(a.source) - startOf(b.source) ||
    startOf(a.target) - startOf(b.target) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? -1;
}

function spans(places: readonly Span[]): Span[] {
  return places.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end);
}
