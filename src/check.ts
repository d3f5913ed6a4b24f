import { gazetteerOption, glossaryShape, lexiconOption } from './boundary/model-shapes';
import { validOptions, type OptionTypes } from './boundary/valid-options';
import { requireBitext } from './boundary/valid-texts';
import { documentYear } from './check/engine/document-year';
import { gatherFacts, type CheckResources, type GatheredFacts } from './check/engine/gather-facts';
import { gatherShared } from './check/engine/gather-shared';
import { inOrder, runRules, type RunFacts } from './check/engine/run-rules';
import { turnFacts } from './check/engine/turn-facts';
import { gazetteerOfPair, lexiconOfPair } from './turn/of-pair';
import { isTurned, turnBitext } from './turn/orientation';
import { enabledRules, type Preset, type RuleSettings } from './check/engine/settings';
import { SverkaError } from './errors';
import type { Bitext } from './model/bead';
import type { Finding } from './model/finding';
import type { Gazetteer } from './model/gazetteer';
import type { Lexicon } from './model/lexicon';
import type { CheckFacts, Glossary, Rule } from './model/rule';
import { finish, part, type Steps } from './steps/steps';
import { foldBitextInSteps } from './text/fold-bitext';

export type { Preset, RuleSetting, RuleSettings } from './check/engine/settings';

/** Options of {@link check}. */
export interface CheckOptions {
  /** Which rules run and how severe they are; default `'recommended'`. */
  preset?: Preset;
  /** Per rule: a severity, `'off'`, or severity and options. Goes over the preset. */
  rules?: RuleSettings;
  /** Run these rules only, whatever the preset says. Default: all that are on. */
  only?: readonly string[];
  /** Findings below this confidence are left out, in [0, 1]; default 0. */
  minConfidence?: number;
  /** The user's terms. */
  glossary?: Glossary;
  /** Date of the original, ISO 8601: `1951-06-30`, `1951-06` or `1951`. Its year is meant by «28 июня с. г.» and "28 June this year"; default: unknown. */
  date?: string;
  /** Vocabulary; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  lexicon?: Lexicon | false;
  /** Known names; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  gazetteer?: Gazetteer | false;
  /** Rules of the user's own, run besides the built-in ones; they are configured by their ids in the same way. */
  customRules?: readonly Rule[];
}

const checkOptionTypes: OptionTypes<CheckOptions> = {
  preset: 'any',
  rules: 'object',
  only: { members: 'text' },
  minConfidence: 'number',
  glossary: glossaryShape,
  date: 'string',
  lexicon: lexiconOption,
  gazetteer: gazetteerOption,
  customRules: 'array',
};

/**
 * Reports where the translation departs from the original.
 *
 * @param bitext - an aligned pair, from {@link align} or read from a file
 * @param options - see {@link CheckOptions}
 * @returns findings in order of their place: whole-text findings first, then by bead, source and target
 * @throws SverkaError `INVALID_INPUT` for what is no bitext; `INVALID_OPTION` for an unknown option, rule, preset or rule option, a date that is
 *   none, a confidence outside [0, 1], or a value of the wrong type; `RULE_FAILED` when a rule of the user's own throws or gives what is no finding
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * check(bitext, { lexicon: russianEnglish() })[0]?.rule; // 'date-mismatch'
 * ```
 */
export function check(bitext: Bitext, options: CheckOptions = {}): Finding[] {
  return finish(checkInSteps(bitext, options, 'check')).findings;
}

/** {@link check} in steps; `name` is the function for messages. */
export function checkInSteps(bitext: Bitext, options: CheckOptions, name: string): Steps<Checked> {
  requireBitext(bitext);
  return checkValid(bitext, validOptions(name, options, checkOptionTypes));
}

/**
 * The same, with what the rules looked at. The facts are of the folded texts with Russian as the source: beads and their numbers are those of
 * the bitext, spans and sides may not be.
 */
export function checkWithFacts(bitext: Bitext, options: CheckOptions = {}): Checked {
  return finish(checkValid(bitext, options));
}

/** What was found, and what the rules looked at. */
interface Checked {
  findings: Finding[];
  facts: CheckFacts;
}

/** Shares of the work: what all rules share is more than half of it. */
const [FOLDED, GATHERED, MOST] = [0.05, 0.5, 0.98];

function* checkValid(bitext: Bitext, options: CheckOptions): Steps<Checked> {
  const rules = enabledRules(options);
  const least = leastConfidence(options.minConfidence);
  const folded = yield* part(foldBitextInSteps(bitext), 0, FOLDED);
  const facts = factsOf(folded?.bitext ?? bitext, options);
  yield* part(gatherShared(facts.compared, rules), FOLDED, GATHERED);
  const sure = (findings: Finding[]) => findings.filter(({ confidence }) => confidence >= least);
  if (!folded) {
    return { findings: sure(yield* part(runRules(facts, rules), GATHERED, 1)), facts: facts.compared };
  }
  const asWritten = rules.filter(({ rule }) => rule.asWritten);
  const others = rules.filter(({ rule }) => !rule.asWritten);
  const drafted = yield* part(runRules(facts, others), GATHERED, MOST);
  const findings = drafted.map((finding) => ({
    ...finding,
    source: finding.source.map(folded.source),
    target: finding.target.map(folded.target),
    ...(finding.edits
      ? { edits: finding.edits.map((one) => ({ ...folded.target(one), text: one.text })) }
      : {}),
  }));
  const written = yield* part(runRules(factsOf(bitext, options), asWritten), MOST, 1);
  const all = inOrder([...findings, ...written]);
  return { findings: sure(all), facts: facts.compared };
}

/** The facts as the engine compares them, Russian beside English, and as the user gave the sides. */
function factsOf(bitext: Bitext, options: CheckOptions): RunFacts & { compared: GatheredFacts } {
  const turned = isTurned(bitext.source, bitext.target);
  const engine = turned ? turnBitext(bitext) : bitext;
  const resources: CheckResources = {
    lexicon: lexiconOfPair(options.lexicon, engine.source, engine.target),
    gazetteer: gazetteerOfPair(options.gazetteer, engine.source, engine.target),
    glossary: options.glossary,
    year: documentYear(options.date),
    original: turned ? 'target' : 'source',
  };
  const compared = gatherFacts(engine, resources);
  return { compared, given: turned ? turnFacts(compared, bitext) : compared };
}

function leastConfidence(given: number | undefined): number {
  if (given === undefined) return 0;
  if (typeof given !== 'number' || !(given >= 0 && given <= 1)) {
    throw new SverkaError(
      'INVALID_OPTION',
      `minConfidence must be a number from 0 to 1; got ${JSON.stringify(given)}`,
    );
  }
  return given;
}
