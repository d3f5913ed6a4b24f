import { anchorShape } from '../boundary/model-shapes';
import { validOptions } from '../boundary/valid-options';
import { requireShape } from '../boundary/valid-arguments';
import { requireText } from '../boundary/valid-text';
import { languagePack } from '../languages/index';
import type { AnchorVocabulary, AnchorWord } from '../languages/values/anchor-vocabulary';
import type { LanguagePack } from '../languages/pack';
import type { Anchor } from '../model/anchor';
import { fold } from '../text/fold';
import { acronymTable } from './literals/acronyms';
import { readBlocks } from './text-blocks';
import type { ScanTables } from './scan/scan-tables';
import { beforeApostrophe, wordFilter } from './scan/word-filter';
import type { AnchorContext } from './scan/view';

/**
 * Finds the numbers, dates, times, quantities, acronyms and literals of a text by the conventions of its language. Languages
 * without a vocabulary of their own have digits, codes, Latin acronyms and addresses read as in English.
 *
 * @param text - a sentence or more; a sentence break between two parts of a value is not seen
 * @param language - BCP 47 code
 * @param context - what is known of the document
 * @returns anchors in order, not overlapping; spans are into `text`; empty when there are none
 * @example
 * ```ts
 * findAnchors('Встреча состоится 10-15 июля.', 'ru')[0]?.value; // 'date:--07-10/--07-15'
 * findAnchors('We propose July 10-15.', 'en')[0]?.value; // 'date:--07-10/--07-15'
 * ```
 */
export function findAnchors(text: string, language: string, context: AnchorContext = {}): Anchor[] {
  requireText('findAnchors: text', text);
  requireText('findAnchors: language', language);
  const valid = validOptions('findAnchors', context, { year: 'number' });
  return anchorsByPack(text, languagePack(language), valid);
}

/** The same by a pack that may come from outside: what it gives is all that is known of its language. */
export function anchorsByPack(text: string, pack: LanguagePack, context: AnchorContext = {}): Anchor[] {
  const folded = fold(text, pack.code);
  if (!folded) return readBlocks(text, scanTables(pack), context);
  return readBlocks(folded.text, scanTables(pack), context).map((anchor) => {
    const span = folded.back(anchor);
    return { ...anchor, ...span, text: text.slice(span.start, span.end) };
  });
}

/**
 * True when the two anchors have a value in common.
 *
 * @example
 * ```ts
 * const [russian] = findAnchors('5 мая 1951 г.', 'ru');
 * const [english] = findAnchors('5 May 1951', 'en');
 * anchorsMatch(russian!, english!); // true
 * ```
 */
export function anchorsMatch(source: Anchor, target: Anchor): boolean {
  requireShape('anchorsMatch: source', source, anchorShape);
  requireShape('anchorsMatch: target', target, anchorShape);
  if (source.value === target.value) return true;
  if (!source.alternatives && !target.alternatives) return false;
  const values = new Set([source.value, ...(source.alternatives ?? [])]);
  return values.has(target.value) || (target.alternatives?.some((value) => values.has(value)) ?? false);
}

/** What was made of a vocabulary, for as long as it is used. */
const cache = new WeakMap<AnchorVocabulary, ScanTables>();

function scanTables({ code, anchors: vocabulary = plainDigits }: LanguagePack): ScanTables {
  let tables = cache.get(vocabulary);
  if (!tables) {
    const [words, acronyms] = [vocabulary.words(), acronymTable(code)];
    const [apostrophes, filter] = [beforeApostrophe(vocabulary), wordFilter(vocabulary, acronyms)];
    cache.set(vocabulary, (tables = { vocabulary, words, apostrophes, acronyms, filter }));
  }
  return tables;
}

const noWords: ReadonlyMap<string, AnchorWord> = new Map();

const plainDigits: AnchorVocabulary = {
  decimal: '.',
  suffixes: { ordinal: new Set(), cases: new Set(), decade: new Set(), loneDecade: new Set() },
  dates: { dayFirst: true },
  times: { hours: 12 },
  words: () => noWords,
};
