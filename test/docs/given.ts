/** What the examples take for granted: texts of theirs, an aligned pair, a rule. The files that they name are in the folder where they run. */
import { align, check, parseGlossary, writeLexicon, parseDictionary, type Rule } from '../../src/index';

export { createReadStream, readFileSync } from 'node:fs';
export { readFile, writeFile } from 'node:fs/promises';

export const original = 'Война закончилась 5 мая. Товарищ Ким Ир Сен согласен.';
export const translation = 'The war ended on 6 May. Comrade Kim Il Sung agrees.';
export const [source, target] = [original, translation];
export const [russian, english] = [original, translation];
export const bitext = align(original, translation);
export const findings = check(bitext);
export const glossary = parseGlossary('мир\tpeace\n');
export const file = writeLexicon(parseDictionary('peace @ мир\n'));
export const documents = [{ id: 'a', source: original, target: translation }];

/** Pairs of a corpus as they come from a file. */
export const readPairs = (file: string) =>
  file === 'corpus.tsv' ? [{ source: original, target: translation }] : [];

/** Reports semicolons of the translation. */
export const noSemicolon: Rule = {
  id: 'no-semicolon',
  severity: 'warning',
  mqm: 'punctuation',
  description: 'Says when there is a semicolon.',
  defaults: {},
  checkBead: ({ target }) =>
    [...target.text.matchAll(/;/g)].map(({ index }) => ({
      message: 'has a semicolon',
      source: [],
      target: [{ start: target.start + index, end: target.start + index + 1 }],
      confidence: 1,
    })),
};
