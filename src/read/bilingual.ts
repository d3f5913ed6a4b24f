import { languageOption } from '../languages/language-code';
import { SverkaError } from '../errors';
import type { Document } from '../model/document';
import type { Span } from '../model/span';
import { segment } from '../segment/segment';
import { findMetadata, type Metadata } from './metadata';
import { readBlocks, type Block } from './blocks';

/** One file that holds both versions. */
export interface Bilingual {
  /** The original; `text` is the whole input, the sentences lie in its own part. */
  source: Document;
  /** The translation, in the same way. */
  target: Document;
  /** What stands before the versions: title, citation, languages … as labelled in the file. */
  metadata: Metadata;
}

/** Options of {@link readBilingual}. */
export interface BilingualOptions {
  /** BCP 47 code of the original, written in Cyrillic; default `'ru'`. */
  sourceLanguage?: string;
  /** BCP 47 code of the translation, written in Latin letters; default `'en'`. */
  targetLanguage?: string;
}

/**
 * Finds the two versions in one text: a longest run of paragraphs in Cyrillic and one in Latin letters. Citation and
 * other metadata before them, and cut marks such as `[...]` at their edges, belong to neither.
 *
 * @param text - the whole file
 * @param options - see {@link BilingualOptions}
 * @returns both versions, segmented, with spans into `text`
 * @throws SverkaError `INVALID_INPUT` when one of the two languages is missing
 */
export function readBilingual(text: string, options: BilingualOptions = {}): Bilingual {
  const { metadata, end } = findMetadata(text);
  const blocks = readBlocks(text, end);
  const source = versionOf(blocks, 'cyrillic');
  const target = versionOf(blocks, 'latin');
  const missing = !source ? 'Cyrillic' : !target ? 'Latin' : undefined;
  if (missing) {
    throw new SverkaError(
      'INVALID_INPUT',
      `found no text in ${missing} letters: a bilingual file holds the original and its translation; give two files if they are apart`,
    );
  }
  const document = (language: string, region: Span): Document => ({
    text,
    language,
    sentences: segment(text, language, { region }),
  });
  return {
    source: document(languageOption(options.sourceLanguage ?? 'ru', 'sourceLanguage'), source!),
    target: document(languageOption(options.targetLanguage ?? 'en', 'targetLanguage'), target!),
    metadata,
  };
}

/** From the first to the last block of the script's heaviest run; cut marks at the edges left out. */
function versionOf(blocks: readonly Block[], script: 'cyrillic' | 'latin'): Span | undefined {
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
  if (!best) return undefined;
  const kept = withoutCutMarks(best.blocks);
  return { start: kept[0]!.start, end: kept.at(-1)!.end };
}

function withoutCutMarks(blocks: readonly Block[]): Block[] {
  const own = blocks
    .map((block, index) => (block.script === 'none' && block.cut ? -1 : index))
    .filter((i) => i >= 0);
  return blocks.slice(own[0], own.at(-1)! + 1);
}
