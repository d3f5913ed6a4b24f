import { glossaryShape } from '../../boundary/model-shapes';
import type { Shape } from '../../boundary/shapes';
import { requireShape } from '../../boundary/valid-arguments';
import { SverkaError } from '../../errors';
import { check } from '../../check';
import type { Bead, Bitext } from '../../model/bead';
import type { Finding } from '../../model/finding';
import type { Gazetteer } from '../../model/gazetteer';
import type { Lexicon } from '../../model/lexicon';
import type { Glossary, Rule } from '../../model/rule';
import { toDocument } from '../../read/to-document';
import { builtInRules } from './built-in-rules';

/** A pair of texts to try a rule on. Two lists of sentences pair up one by one unless `beads` says otherwise. */
export interface RuleCase {
  source: string | readonly string[];
  target: string | readonly string[];
  /** Shape of each bead: sentences of the source, of the target; `[1, 0]` is an omission. Default: all 1-1. */
  beads?: readonly (readonly [number, number])[];
  /** Options of the rule. */
  options?: Record<string, unknown>;
  glossary?: Glossary;
  lexicon?: Lexicon;
  gazetteer?: Gazetteer;
  /** BCP 47 code; default `ru`. */
  sourceLanguage?: string;
  /** BCP 47 code; default `en`. */
  targetLanguage?: string;
}

/** What a finding must be, as far as the case cares. */
export interface ExpectedFinding {
  severity?: Finding['severity'];
  /** A part of the message, or a pattern. */
  message?: string | RegExp;
  /** The words of the source places, in order. */
  source?: readonly string[];
  /** The words of the target places, in order. */
  target?: readonly string[];
  suggestion?: string;
}

/** A pair that the rule must report, and what it must say: how many findings, or each of them in order. */
export interface InvalidCase extends RuleCase {
  findings: number | readonly ExpectedFinding[];
}

/** Cases of one rule. */
export interface RuleCases {
  /** The rule is silent. */
  valid: readonly RuleCase[];
  /** The rule reports. */
  invalid: readonly InvalidCase[];
}

const sideShape: Shape = ['text', { members: 'text' }];
const ruleCase: Readonly<Record<string, Shape>> = {
  source: sideShape,
  target: sideShape,
  'beads?': { members: { members: 'index' } },
  'options?': 'object',
  'glossary?': glossaryShape,
  'sourceLanguage?': 'text',
  'targetLanguage?': 'text',
};
const casesShape: Shape = {
  fields: {
    valid: { members: { fields: ruleCase } },
    invalid: { members: { fields: { ...ruleCase, findings: ['index', { members: 'object' }] } } },
  },
};

/**
 * Tries a rule on pairs of texts; for tests of your own rules, in any test framework.
 *
 * @param rule - a rule, built in or your own
 * @param cases - pairs it must keep silent on, and pairs it must report
 * @throws Error that lists every case that failed, with what was reported instead
 * @example
 * ```ts
 * testRule(noSemicolon, {
 *   valid: [{ source: 'Да.', target: 'Yes.' }],
 *   invalid: [{ source: 'Да.', target: 'Yes;', findings: [{ target: [';'] }] }],
 * });
 * ```
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  requireShape('testRule: rule', rule, { fields: { id: 'text', severity: 'text' } });
  requireShape('testRule: cases', cases, casesShape);
  const { valid, invalid } = cases;
  const failures = [
    ...valid.map((test, i) => judge(rule, { ...test, findings: [] }, `valid[${i}]`)),
    ...invalid.map((test, i) => judge(rule, test, `invalid[${i}]`)),
  ].filter((failure) => failure !== undefined);
  if (failures.length) throw new Error(`rule '${rule.id}':\n${failures.join('\n')}`);
}

/** The bitext of a case: sentences exactly as given, confidence 1. */
export function caseBitext(test: RuleCase): Bitext {
  const list = (side: string | readonly string[]) => (typeof side === 'string' ? [side] : side);
  const source = toDocument(list(test.source), test.sourceLanguage ?? 'ru');
  const target = toDocument(list(test.target), test.targetLanguage ?? 'en');
  const shapes = test.beads ?? source.sentences.map(() => [1, 1] as const);
  const beads: Bead[] = [];
  let [s, t] = [0, 0];
  for (const [ofSource, ofTarget] of shapes) {
    beads.push({
      source: { start: s, end: (s += ofSource) },
      target: { start: t, end: (t += ofTarget) },
      confidence: 1,
      evidence: [],
    });
  }
  if (s !== source.sentences.length || t !== target.sentences.length) {
    throw new SverkaError(
      'INVALID_INPUT',
      `the beads of the case cover ${s} and ${t} sentences, it has ${source.sentences.length} and ${target.sentences.length}`,
    );
  }
  return { source, target, beads };
}

function judge(rule: Rule, test: InvalidCase, name: string): string | undefined {
  const bitext = caseBitext(test);
  const findings = check(bitext, {
    only: [rule.id],
    rules: { [rule.id]: [rule.severity, test.options ?? {}] },
    ...(builtInRules.includes(rule) ? {} : { customRules: [rule] }),
    ...(test.glossary ? { glossary: test.glossary } : {}),
    ...(test.lexicon ? { lexicon: test.lexicon } : {}),
    ...(test.gazetteer ? { gazetteer: test.gazetteer } : {}),
  });
  const got = findings.map((finding) => describe(finding, bitext));
  const { findings: expected } = test;
  const fits =
    typeof expected === 'number'
      ? findings.length === expected
      : findings.length === expected.length &&
        expected.every((want, i) => matches(want, findings[i]!, bitext));
  if (fits) return undefined;
  const wanted = typeof expected === 'number' ? `${expected} findings` : show(expected);
  return `  ${name} ${JSON.stringify(test.source)} / ${JSON.stringify(test.target)}\n    expected ${wanted}\n    reported ${show(got)}`;
}

function matches(want: ExpectedFinding, finding: Finding, bitext: Bitext): boolean {
  const got = describe(finding, bitext);
  const { message } = want;
  return (
    (message === undefined ||
      (typeof message === 'string' ? got.message.includes(message) : message.test(got.message))) &&
    (want.severity === undefined || want.severity === got.severity) &&
    (want.suggestion === undefined || want.suggestion === got.suggestion) &&
    (want.source === undefined || JSON.stringify(want.source) === JSON.stringify(got.source)) &&
    (want.target === undefined || JSON.stringify(want.target) === JSON.stringify(got.target))
  );
}

function describe({ severity, message, suggestion, ...places }: Finding, { source, target }: Bitext) {
  return {
    severity,
    message,
    source: places.source.map(({ start, end }) => source.text.slice(start, end)),
    target: places.target.map(({ start, end }) => target.text.slice(start, end)),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** JSON with patterns readable. */
function show(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof RegExp ? String(part) : part));
}
