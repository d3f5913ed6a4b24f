import { extname } from 'node:path';
import {
  bundledGazetteer,
  glossaryLexicon,
  mergeGazetteers,
  mergeLexicons,
  parseDictionary,
  parseGazetteer,
  parseGlossary,
  parseLexicon,
  russianEnglish,
  SverkaError,
} from '../../index';
import { parseTbx } from '../../formats';
import { primaryLanguage } from '../../languages/pair';
import type { Gazetteer } from '../../model/gazetteer';
import type { Lexicon, WordLexicon } from '../../model/lexicon';
import type { Glossary } from '../../model/rule';
import { decodeBytes } from '../../read/files/read-file';
import { UsageError, type CommandContext } from '../command';
import { readInput } from './texts';
import { placed } from './unit-files';

/** The options by which a command takes the user's vocabulary, for `parseArgs`. */
export const vocabularyOptions = {
  lexicon: { type: 'string', multiple: true },
  glossary: { type: 'string', multiple: true },
  gazetteer: { type: 'string', multiple: true },
  'no-lexicon': { type: 'boolean', default: false },
} as const;

/** Their lines in the help text of a command. */
export const vocabularyHelp = `  --lexicon FILE           more vocabulary: word, tab, translations; or a hunalign .dic. May be given again
  --glossary FILE          terms and what they must be: term, tab, translation; or TBX. It outweighs all vocabulary
  --gazetteer FILE         more names: source forms, tab, target forms, tab and kind (city, person …). May be given again
  --no-lexicon             do without the bundled vocabulary`;

/** What those options say. */
export interface VocabularyValues {
  lexicon?: string[] | undefined;
  glossary?: string[] | undefined;
  gazetteer?: string[] | undefined;
  'no-lexicon'?: boolean | undefined;
}

/** Languages as the user gave them. */
interface Languages {
  sourceLanguage: string;
  targetLanguage: string;
}

/** The user's vocabulary, merged with the bundled one. */
export interface Vocabulary {
  /** `false` when there is none at all. */
  lexicon: Lexicon | false;
  /** Terms of all `--glossary` files; undefined without one. */
  glossary: Glossary | undefined;
  /** Names of all `--gazetteer` files before the bundled ones; undefined without one. */
  gazetteer: Gazetteer | undefined;
}

/** Reads the user's lexicons and glossaries; the first given outweighs the later, all outweigh the bundled lexicon. */
export async function loadVocabulary(
  values: VocabularyValues,
  languages: { sourceLanguage?: string | undefined; targetLanguage?: string | undefined },
  context: CommandContext,
): Promise<Vocabulary> {
  const pair = {
    sourceLanguage: languages.sourceLanguage ?? 'ru',
    targetLanguage: languages.targetLanguage ?? 'en',
  };
  const glossaries = await all(values.glossary, (path) => readGlossary(path, pair, context));
  const lexicons: Lexicon[] = [
    ...glossaries.map((glossary) => glossaryLexicon(glossary, pair)),
    ...(await all(values.lexicon, (path) => readLexicon(path, pair, context))),
  ];
  const gazetteers = await all(values.gazetteer, (path) =>
    read(path, context, (text) => parseGazetteer(text, { ...pair, strict: true })),
  );
  const known = bundledGazetteer();
  if (samePair(known, pair)) gazetteers.push(known);
  const bundled = russianEnglish();
  if (!values['no-lexicon'] && samePair(bundled, pair)) lexicons.push(bundled);
  return {
    lexicon: lexicons.length > 1 ? mergeLexicons(...lexicons) : (lexicons[0] ?? false),
    gazetteer: values.gazetteer ? mergeGazetteers(...gazetteers) : undefined,
    glossary: values.glossary ? { terms: glossaries.flatMap(({ terms }) => terms) } : undefined,
  };
}

/**
 * Reads a lexicon by the ending of its name: `.dic` as hunalign's, anything else as TSV.
 *
 * @throws SverkaError that names the file; UsageError when it is for other languages
 */
export async function readLexicon(
  path: string,
  languages: Partial<Languages>,
  context: CommandContext,
): Promise<WordLexicon> {
  const parse = extname(path).toLowerCase() === '.dic' ? parseDictionary : parseLexicon;
  const lexicon = await read(path, context, (text) => parse(text, languages));
  const pair = { sourceLanguage: 'ru', targetLanguage: 'en', ...languages };
  if (Object.keys(languages).length > 0 && !samePair(lexicon, pair)) {
    throw new UsageError(
      `${path}: this lexicon is for ${lexicon.sourceLanguage} and ${lexicon.targetLanguage}, not for ` +
        `${pair.sourceLanguage} and ${pair.targetLanguage}`,
    );
  }
  return lexicon;
}

async function readGlossary(path: string, languages: Languages, context: CommandContext): Promise<Glossary> {
  if (extname(path).toLowerCase() === '.dic') {
    throw new UsageError(`${path}: a dictionary tells what is usual, not what must be: give it as --lexicon`);
  }
  return read(path, context, isTbx(path) ? (text) => parseTbx(text, languages) : parseGlossary);
}

async function read<T>(path: string, context: CommandContext, parse: (text: string) => T): Promise<T> {
  try {
    return parse(decodeBytes(await readInput(path, context)).text);
  } catch (error) {
    throw error instanceof SverkaError ? placed(path, error) : error;
  }
}

/** One after another: what fails first in the order of the command line is reported. */
async function all<T>(paths: readonly string[] = [], load: (path: string) => Promise<T>): Promise<T[]> {
  const loaded: T[] = [];
  for (const path of paths) loaded.push(await load(path));
  return loaded;
}

function isTbx(path: string): boolean {
  return ['.tbx', '.xml'].includes(extname(path).toLowerCase());
}

function samePair(a: Languages, b: Languages): boolean {
  return (
    primaryLanguage(a.sourceLanguage) === primaryLanguage(b.sourceLanguage) &&
    primaryLanguage(a.targetLanguage) === primaryLanguage(b.targetLanguage)
  );
}
