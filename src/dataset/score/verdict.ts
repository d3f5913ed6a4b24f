import type { Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { Finding } from '../../model/finding';
import type { LanguageLikeness, Verdict } from '../model/record';
import { primaryLanguage } from '../../languages/pair';
import { likeness, round } from './likeness';

/** Characters of each side that are looked at for the language. */
const READ = 20_000;
/** Least share of letters in the script of the language. */
const LEAST_SCRIPT = 0.5;
/**
 * Least share of function words in a text of {@link ENOUGH_WORDS}. English news (wmt21-docs) has .27 to .52; German and French read as English have
 * .04 and less. Russian news has .11 to .42, and so have its neighbours, which their letters tell: .08 is for what is no Slavic language.
 */
const LEAST_FUNCTION_WORDS: Readonly<Record<string, number>> = { ru: 0.08, en: 0.15 };
/** Pairs of wmt21-docs have .7 in the mean; a text in a third language links by names only. */
const LEAST_LINKED = 0.4;
/** Share of letters that Russian does not have: Bulgarian has 1.7%, the others 4% and more. */
const MOST_FOREIGN_LETTERS = 0.012;
/** Fewer words (headings, tables, lists of names) say nothing about a language. */
const ENOUGH_WORDS = 60;
/** Share of a side without counterpart from which a document is partial: wmt21-noisy, where a fifth is missing, has .1 to .3. */
const PARTIAL = 0.3;

/** What a document is as a whole is told from these. */
export interface VerdictFacts {
  swapped: boolean;
  language: { source: LanguageLikeness; target: LanguageLikeness };
  nulls: { source: number; target: number };
  findings: readonly Finding[];
  /** Mean share of words with content that have a counterpart in their pair, in [0, 1]. */
  linked: number;
  bitext: Bitext;
}

/** The verdict about a document that was scored. */
export function verdictOf({ swapped, language, nulls, findings, linked, bitext }: VerdictFacts): Verdict {
  const { source, target } = bitext;
  if (
    isForeign(language.source, source.language, linked) ||
    isForeign(language.target, target.language, linked)
  )
    return 'wrong-language';
  if (findings.some(({ rule, bead }) => rule === 'not-a-translation' && bead < 0)) return 'not-a-translation';
  if (swapped) return 'swapped';
  return Math.max(nulls.source, nulls.target) >= PARTIAL ? 'partial' : 'ok';
}

/**
 * Whether a text is surely not in its language. Few function words say so only where few words have a counterpart as well: lists of goods have
 * none either.
 */
function isForeign(
  { script, functionWords, foreignLetters, words }: LanguageLikeness,
  language: string,
  linked: number,
): boolean {
  if (script < LEAST_SCRIPT) return true;
  if (words < ENOUGH_WORDS) return false;
  const few = functionWords < (LEAST_FUNCTION_WORDS[primaryLanguage(language)] ?? 0);
  return foreignLetters > MOST_FOREIGN_LETTERS || (few && linked < LEAST_LINKED);
}

/** How much each side looks like its language. */
export function documentLikeness({ source, target }: Bitext): VerdictFacts['language'] {
  return {
    source: likeness(beginning(source), source.language),
    target: likeness(beginning(target), target.language),
  };
}

function beginning({ sentences }: Document): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of sentences) {
    if (length >= READ) break;
    parts.push(text.slice(0, READ - length));
    length += text.length;
  }
  return parts.join(' ');
}

/** Share of the characters of each side that stand in null beads. */
export function nullShares({ source, target, beads }: Bitext): { source: number; target: number } {
  const share = ({ sentences }: Document, side: 'source' | 'target', other: 'source' | 'target') => {
    let [alone, all] = [0, 0];
    for (const bead of beads) {
      let length = 0;
      for (let k = bead[side].start; k < bead[side].end; k++) length += sentences[k]!.text.length;
      all += length;
      if (bead[other].start === bead[other].end) alone += length;
    }
    return all === 0 ? 0 : round(alone / all);
  };
  return { source: share(source, 'source', 'target'), target: share(target, 'target', 'source') };
}
