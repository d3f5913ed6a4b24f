import { languageOptionTypes, wordLexiconShape } from '../boundary/model-shapes';
import { requireShape } from '../boundary/valid-arguments';
import { requireText } from '../boundary/valid-text';
import { validOptions } from '../boundary/valid-options';
import type { WordLexicon } from '../model/lexicon';
import { alternatives, entryLines } from './entry-lines';
import { lexiconBuilder, type LexiconLanguages } from './learning/lexicon-builder';
import { weightOfRank } from './weight';

/**
 * Reads a lexicon: a plain text with tabs between its columns.
 *
 * The columns: source word or phrase; its translations, separated by `; `, the most usual first; and, if the file has it,
 * a weight in (0, 1]. Without one, translations weigh by their place in the list. Lines that begin with `#` are passed
 * over, except that `# lexicon ru en` at the beginning names the languages. Words may stand in any form.
 *
 * @param text - the file
 * @param options - languages, where the file does not name them; default Russian and English
 * @throws ParseError for a line without two columns, or with a weight out of range
 * @example
 * ```ts
 * const lexicon = parseLexicon('перемирие\tarmistice; truce\nвысота\theight; hill\n');
 * lexicon.size; // 2
 * align(source, target, { lexicon: mergeLexicons(lexicon, russianEnglish()) });
 * ```
 */
export function parseLexicon(text: string, options: LexiconLanguages = {}): WordLexicon {
  requireText('parseLexicon: text', text);
  validOptions('parseLexicon', options, languageOptionTypes);
  const builder = lexiconBuilder({ ...options, ...languagesOf(text) });
  for (const line of entryLines(text)) {
    const [source = '', column, weightColumn] = line.text.split('\t');
    if (column === undefined) {
      throw line.wrong(`expected a word, a tab and its translation; there is no tab in '${line.text}'`);
    }
    const translations = alternatives(column);
    if (source.trim() === '' || translations.length === 0) throw line.wrong('a column is empty');
    const weight = weightColumn === undefined ? undefined : Number(weightColumn);
    if (weight !== undefined && !(weight > 0 && weight <= 1)) {
      throw line.wrong(`a weight is a number above 0, up to 1; got '${weightColumn}'`);
    }
    translations.forEach((target, rank) => builder.add(source.trim(), target, weight ?? weightOfRank(rank)));
  }
  return builder.build();
}

/**
 * Reads a dictionary of hunalign: one pair a line, the target first, `translation @ word`.
 *
 * @param text - the file
 * @param options - languages; default Russian and English
 * @throws ParseError for a line without ` @ ` between two texts
 * @example
 * ```ts
 * const lexicon = parseDictionary('peace @ мир\ntruce @ перемирие\n');
 * writeLexicon(lexicon); // '…\nмир\tpeace\t1.000\nперемирие\ttruce\t1.000\n'
 * ```
 */
export function parseDictionary(text: string, options: LexiconLanguages = {}): WordLexicon {
  requireText('parseDictionary: text', text);
  const builder = lexiconBuilder(validOptions('parseDictionary', options, languageOptionTypes));
  for (const line of entryLines(text)) {
    const at = line.text.indexOf('@');
    const [target, source] = [line.text.slice(0, at).trim(), line.text.slice(at + 1).trim()];
    if (at < 0 || target === '' || source === '') {
      throw line.wrong(`expected 'translation @ word'; got '${line.text}'`);
    }
    builder.add(source, target, 1);
  }
  return builder.build();
}

/**
 * Writes a lexicon as {@link parseLexicon} reads it, one pair a line with its weight, in alphabetical order.
 *
 * @param lexicon - any, but only one that knows its words (learned, read or merged from such) is the same when it is read again
 * @example
 * ```ts
 * const lexicon = parseLexicon('перемирие\tarmistice; truce\n');
 * writeLexicon(lexicon); // '…\nперемирие\tarmistice\t1.000\nперемирие\ttruce\t0.800\n'
 * ```
 */
export function writeLexicon(lexicon: WordLexicon): string {
  requireShape('writeLexicon: lexicon', lexicon, wordLexiconShape);
  const lines: string[] = [];
  for (const stem of lexicon.stems()) {
    for (const { stem: target, weight } of lexicon.translations(stem)) {
      // A weight that is read again must not be 0.
      const shown = Math.max(0.001, weight).toFixed(3);
      lines.push(`${lexicon.sourceWord(stem)}\t${lexicon.targetWord(target)}\t${shown}`);
    }
  }
  const head = `# lexicon ${lexicon.sourceLanguage} ${lexicon.targetLanguage}: word, translation, weight`;
  return `${[head, ...inOrder(lines)].join('\n')}\n`;
}

/** By source word; lines of one word stay in the order of their weights. */
function inOrder(lines: readonly string[]): string[] {
  const keyed = lines.map((line) => ({ line, word: line.slice(0, line.indexOf('\t')) }));
  return keyed.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0)).map(({ line }) => line);
}

function languagesOf(text: string): LexiconLanguages {
  const [, sourceLanguage, targetLanguage] =
    /^\ufeff?# lexicon ([\w-]{1,35}) ([\w-]{1,35})\b/.exec(text) ?? [];
  return sourceLanguage && targetLanguage ? { sourceLanguage, targetLanguage } : {};
}
