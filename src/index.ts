import { align as alignWith, type AlignInput, type AlignOptions } from './align';
import { alignAsync as alignAsyncWith } from './async/align-async';
import { check as checkWith, type CheckOptions } from './check';
import { checkAsync as checkAsyncWith, type CheckAsyncOptions } from './async/check-async';
import { russianEnglish } from './lexicon/ru-en';
import type { Bitext } from './model/bead';
import type { Finding } from './model/finding';
import type { NameLedger } from './model/name';
import { bundledGazetteer } from './names/gazetteer/bundled-gazetteer';
import { nameLedger as nameLedgerWith, type NameLedgerOptions } from './names/ledger/name-ledger';

export {
  anchorsMatch,
  applyBaseline,
  applyEdits,
  builtInRules,
  citationForms,
  compareAnchors,
  decodeText,
  defineConfig,
  evaluate,
  evaluateAll,
  findAnchors,
  formatBaseline,
  glossaryLexicon,
  learnLexicon,
  loadSegmenter,
  mergeGazetteers,
  mergeLexicons,
  nameSimilarity,
  parseBaseline,
  parseDictionary,
  ParseError,
  parseGazetteer,
  parseGlossary,
  parseLexicon,
  preparedSimilarity,
  prepareName,
  presets,
  readBilingual,
  romanizations,
  romanizationSystems,
  romanize,
  segment,
  SverkaError,
  testRule,
  updateBaseline,
  writeLexicon,
} from './core';
export type * from './core';
export { bundledGazetteer, russianEnglish };

/**
 * Splits both sides into sentences and aligns them, with the bundled lexicon and gazetteer unless told otherwise.
 *
 * @param source - the original: a text, a list of sentences (kept exactly as given) or a segmented document
 * @param target - its translation
 * @param options - languages and vocabulary
 * @returns both documents and the beads between them; an empty side gives null beads only
 * @throws SverkaError `INVALID_OPTION` when an option has a wrong type or value
 * @example
 * ```ts
 * const bitext = align('Ваши телеграммы получены.', 'Your telegrams have been received.');
 * bitext.beads[0]; // { source: { start: 0, end: 1 }, target: { start: 0, end: 1 }, confidence: …, evidence: […] }
 * ```
 */
export function align(source: AlignInput, target: AlignInput, options: AlignOptions = {}): Bitext {
  return alignWith(source, target, withBundled(options));
}

/**
 * Reports where the translation departs from the original, with the bundled lexicon and gazetteer unless told otherwise.
 *
 * @param bitext - an aligned pair, from {@link align} or read from a file
 * @param options - preset, rules, the user's terms
 * @returns findings in order of their place in the source, then the target
 * @throws SverkaError `INVALID_OPTION` for an unknown rule or preset
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * check(bitext)[0]?.rule; // 'date-mismatch'
 * check(bitext, { rules: { 'date-mismatch': 'off' } }); // []
 * ```
 */
export function check(bitext: Bitext, options: CheckOptions = {}): Finding[] {
  return checkWith(bitext, withBundled(options));
}

/**
 * {@link align} that lets other work go on: it returns to the event loop every 10 ms or so, obeys `signal` within 50 ms and calls `onProgress` at least
 * every 100 ms. The result is the same to the byte.
 *
 * @param source - the original
 * @param target - its translation
 * @param options - those of `align`; `signal` may be aborted on the way
 * @returns both documents and the beads between them
 * @throws SverkaError as `align` does, as a rejection; `ABORTED` when the signal is aborted
 * @example
 * ```ts
 * const bitext = await alignAsync('Ваши телеграммы получены.', 'Your telegrams have been received.', {
 *   signal: AbortSignal.timeout(10_000),
 *   onProgress: (done) => console.log(`${Math.round(done * 100)} %`),
 * });
 * bitext.beads.length; // 1
 * ```
 */
export async function alignAsync(
  source: AlignInput,
  target: AlignInput,
  options: AlignOptions = {},
): Promise<Bitext> {
  return alignAsyncWith(source, target, withBundled(options));
}

/**
 * {@link check} that lets other work go on: it returns to the event loop every 10 ms or so, obeys `signal` within 50 ms and calls `onProgress` at least
 * every 100 ms. The result is the same to the byte.
 *
 * @param bitext - an aligned pair, from `align` or read from a file
 * @param options - those of `check`, and how it is watched and ended
 * @returns findings in order of their place in the source, then the target
 * @throws SverkaError as `check` does, as a rejection; `ABORTED` when the signal is aborted
 * @example
 * ```ts
 * const bitext = await alignAsync(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * const findings = await checkAsync(bitext, { signal: AbortSignal.timeout(10_000) });
 * findings[0]?.rule; // 'date-mismatch'
 * ```
 */
export async function checkAsync(bitext: Bitext, options: CheckAsyncOptions = {}): Promise<Finding[]> {
  return checkAsyncWith(bitext, withBundled(options));
}

/**
 * Collects every name of the source with all its renderings in the target, with the bundled lexicon and gazetteer unless told otherwise.
 *
 * @param bitext - an aligned pair
 * @param options - see {@link NameLedgerOptions}
 * @returns entries in order of first appearance
 * @example
 * ```ts
 * const bitext = align(['Генерал Риджуэй прибыл.'], ['General Ridgway arrived.']);
 * const [entry] = nameLedger(bitext).entries;
 * entry?.name; // 'Риджуэй'
 * entry?.renderings[0]?.text; // 'Ridgway'
 * ```
 */
export function nameLedger(bitext: Bitext, options: NameLedgerOptions = {}): NameLedger {
  return nameLedgerWith(bitext, withBundled(options));
}

function withBundled<T extends AlignOptions | CheckOptions | NameLedgerOptions>(options: T): T {
  if (typeof options !== 'object' || options === null) return options;
  // undefined means the default
  const { lexicon = russianEnglish(), gazetteer = bundledGazetteer() } = options;
  return { ...options, lexicon, gazetteer };
}
