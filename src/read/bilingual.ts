import { languageOptionTypes } from '../boundary/model-shapes';
import { validOptions } from '../boundary/valid-options';
import { requireText } from '../boundary/valid-text';
import { languageOption } from '../languages/language-code';
import { SverkaError } from '../errors';
import type { Document, Sentence } from '../model/document';
import type { Span } from '../model/span';
import { segment } from '../segment/segment';
import { findMetadata, type Metadata } from './metadata';
import { readBlocks, type Block } from './blocks';
import { bilingualParts } from './cells';
import { countLetters } from './script';

/** One file that holds both versions. */
export interface Bilingual {
  /** The original; `text` is the whole input, the sentences lie in its own part. */
  source: Document;
  /** The translation, in the same way. */
  target: Document;
  /** What stands before the versions: title, citation, languages … as labelled in the file. */
  metadata: Metadata;
  /** Paragraphs with letters that stand in neither version, as spans of the text; absent when there are none. */
  unplaced?: Span[];
}

/** Options of {@link readBilingual}. */
export interface BilingualOptions {
  /** BCP 47 code of the original, written in Cyrillic; default `'ru'`. */
  sourceLanguage?: string;
  /** BCP 47 code of the translation, written in Latin letters; default `'en'`. */
  targetLanguage?: string;
}

/**
 * Finds the two versions in one text: one after the other, whichever comes first; or in turn, paragraph by paragraph, line by line, or in
 * two columns. Citation and other metadata before them, and cut marks such as `[...]` at their edges, belong to neither.
 *
 * @param text - the whole file
 * @param options - see {@link BilingualOptions}
 * @returns both versions, segmented, with spans into `text`
 * @throws SverkaError `INVALID_INPUT` when one of the two languages is missing
 * @example
 * ```ts
 * const { source, target } = readBilingual('Мир заключён. Это ясно.\n\nPeace was made. That is clear.\n');
 * source.sentences.length; // 2
 * target.sentences[0]?.text; // 'Peace was made.'
 * ```
 */
export function readBilingual(text: string, options: BilingualOptions = {}): Bilingual {
  requireText('readBilingual: text', text);
  const languages = validOptions('readBilingual', options, languageOptionTypes);
  const { metadata, end } = findMetadata(text);
  const blocks = readBlocks(text, end).flatMap((block) => parted(text, block));
  const runs = { cyrillic: heaviestRun(blocks, 'cyrillic'), latin: heaviestRun(blocks, 'latin') };
  const missing = !runs.cyrillic ? 'Cyrillic' : !runs.latin ? 'Latin' : undefined;
  if (missing) {
    throw new SverkaError(
      'INVALID_INPUT',
      `found no text in ${missing} letters: a bilingual file holds the original and its translation; give two files if they are apart`,
    );
  }
  const inTurn = isInTurn(blocks, runs.cyrillic!) || isInTurn(blocks, runs.latin!);
  const versions = (['cyrillic', 'latin'] as const).map((script) =>
    inTurn ? blocks.filter((block) => block.script === script) : withoutCutMarks(runs[script]!),
  );
  const placed = new Set(versions.flat());
  const unplaced = blocks
    .filter((block) => !placed.has(block) && block.letters > 0)
    .map(({ start, end: to }) => ({ start, end: to }));
  const document = (language: string, version: readonly Block[]): Document => ({
    text,
    language,
    sentences: inTurn
      ? sentencesOf(text, language, version)
      : segment(text, language, { region: { start: version[0]!.start, end: version.at(-1)!.end } }),
  });
  return {
    source: document(languageOption(languages.sourceLanguage ?? 'ru', 'sourceLanguage'), versions[0]!),
    target: document(languageOption(languages.targetLanguage ?? 'en', 'targetLanguage'), versions[1]!),
    metadata,
    ...(unplaced.length > 0 ? { unplaced } : {}),
  };
}

/** A paragraph, or its lines or columns where they are in two scripts. */
function parted(text: string, block: Block): Block[] {
  const parts = bilingualParts(text, block);
  if (!parts) return [block];
  return parts.map(({ start, end, script }) => {
    const { cyrillic, latin } = countLetters(text, start, end);
    return { start, end, script, letters: Math.max(cyrillic, latin), cut: false };
  });
}

/** Share of the letters of a script that the version must have for the versions to stand one after the other. */
const MOST_LETTERS = 0.8;

/** Whether the versions stand in turn: one run holds too little of its script, and there are several like it. */
function isInTurn(blocks: readonly Block[], run: readonly Block[]): boolean {
  const script = run.find((block) => block.script !== 'none')!.script;
  const own = blocks.filter((block) => block.script === script);
  const sum = (list: readonly Block[]) => list.reduce((letters, block) => letters + block.letters, 0);
  const share = sum(run.filter((block) => block.script === script)) / sum(own);
  const lettered = blocks.filter((block) => block.script !== 'none');
  const runs = lettered.filter(
    (block, k) => block.script === script && lettered[k - 1]?.script !== script,
  ).length;
  return share < MOST_LETTERS && runs > 1;
}

/** Versions in turn are segmented paragraph by paragraph. */
function sentencesOf(text: string, language: string, version: readonly Block[]): Sentence[] {
  return version.flatMap(({ start, end }, paragraph) =>
    segment(text, language, { region: { start, end } }).map((sentence) => ({ ...sentence, paragraph })),
  );
}

/** The blocks of the script's heaviest run, and those without letters among and around them. */
function heaviestRun(blocks: readonly Block[], script: 'cyrillic' | 'latin'): Block[] | undefined {
  let best: { blocks: Block[]; letters: number } | undefined;
  let run: Block[] = [];
  for (const block of [...blocks, undefined]) {
    if (block && (block.script === script || block.script === 'none')) run.push(block);
    else {
      const letters = run.reduce(
        (sum, { script: own, letters: count }) => sum + (own === script ? count : 0),
        0,
      );
      if (letters > (best?.letters ?? 0)) best = { blocks: run, letters };
      run = [];
    }
  }
  return best?.blocks;
}

function withoutCutMarks(blocks: readonly Block[]): Block[] {
  const own = blocks
    .map((block, index) => (block.script === 'none' && block.cut ? -1 : index))
    .filter((i) => i >= 0);
  return blocks.slice(own[0], own.at(-1)! + 1);
}
