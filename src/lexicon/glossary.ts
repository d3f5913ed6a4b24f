import { glossaryShape, languageOptionTypes } from '../boundary/model-shapes';
import { requireShape } from '../boundary/valid-arguments';
import { requireText } from '../boundary/valid-text';
import { validOptions } from '../boundary/valid-options';
import type { WordLexicon } from '../model/lexicon';
import type { Glossary } from '../model/rule';
import { alternatives, entryLines } from './entry-lines';
import { lexiconBuilder, type LexiconLanguages } from './learning/lexicon-builder';
import { weightOfRank } from './weight';

/**
 * Reads a glossary: a plain text with one term a line and tabs between its columns.
 *
 * The columns: the source term; what it must be in the target (any of several, separated by `; `, the preferred one first);
 * and, if the file has it, what must not stand for it. Lines that begin with `#` are passed over.
 *
 * @param text - the file
 * @returns terms in the order of the file
 * @throws ParseError for a line without a source term and a target term
 * @example
 * ```ts
 * const glossary = parseGlossary('перемирие\tarmistice\tpeace; ceasefire\n');
 * glossary.terms; // [{ source: 'перемирие', target: ['armistice'], forbidden: ['peace', 'ceasefire'] }]
 * check(bitext, { glossary });
 * ```
 */
export function parseGlossary(text: string): Glossary {
  requireText('parseGlossary: text', text);
  const terms: Glossary['terms'] = [];
  for (const line of entryLines(text)) {
    const [source = '', target = '', forbidden = ''] = line.text.split('\t');
    const term = { source: source.trim(), target: alternatives(target) };
    if (term.source === '' || term.target.length === 0) {
      throw line.wrong(`expected a term, a tab and what it must be; got '${line.text}'`);
    }
    const refused = alternatives(forbidden);
    terms.push(refused.length > 0 ? { ...term, forbidden: refused } : term);
  }
  return { terms };
}

/**
 * Makes a lexicon of a glossary, so that alignment knows the terms too; put it first in {@link mergeLexicons}.
 *
 * @param glossary - terms; what they forbid is left out
 * @param languages - default Russian and English
 * @example
 * ```ts
 * const lexicon = glossaryLexicon(parseGlossary('перемирие\tarmistice; truce\n'));
 * lexicon.size; // 1
 * const bitext = align(original, translation, { lexicon: mergeLexicons(lexicon, russianEnglish()) });
 * ```
 */
export function glossaryLexicon(glossary: Glossary, languages: LexiconLanguages = {}): WordLexicon {
  requireShape('glossaryLexicon: glossary', glossary, glossaryShape);
  const builder = lexiconBuilder(validOptions('glossaryLexicon', languages, languageOptionTypes));
  for (const { source, target } of glossary.terms) {
    target.forEach((term, rank) => builder.add(source, term, weightOfRank(rank)));
  }
  return builder.build();
}
