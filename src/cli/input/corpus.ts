import { readMoses } from '../../formats';
import type { LearningItem } from '../../lexicon/learning/learn-lexicon';
import { UsageError, type CommandContext } from '../command';
import { formatOfPath, isUnitFormat } from './file-formats';
import type { InputOptions } from './input-options';
import { loadBitext } from './inputs';
import { naming, openPath, openUnits } from './unit-files';

/** How the files of a corpus are to be read. */
export interface CorpusOptions extends InputOptions {
  /** Line N of a file of translations translates line N of its original; else the two are aligned. */
  lines: boolean;
}

/**
 * Opens a corpus that is given as files: what holds pairs (TMX, TSV, CSV, JSON Lines …) by its extension; other files come two by
 * two, the original first. Files are read anew each time; texts that had to be aligned are kept.
 *
 * @throws UsageError when a file has no partner
 */
export async function openCorpus(
  paths: readonly string[],
  options: CorpusOptions,
  context: CommandContext,
): Promise<() => AsyncIterable<LearningItem>> {
  const parts: (() => AsyncIterable<LearningItem> | Iterable<LearningItem>)[] = [];
  for (let k = 0; k < paths.length; k++) {
    const source = paths[k]!;
    const format = formatOfPath(source);
    if (format && isUnitFormat(format)) {
      const { sourceLanguage = 'ru', targetLanguage = 'en', encoding } = options;
      const read = { sourceLanguage, targetLanguage };
      parts.push(async function* () {
        yield* (await openUnits(source, format, { encoding, read }, context)).records;
      });
      continue;
    }
    const target = paths[++k];
    if (target === undefined || formatOfPath(target)) {
      throw new UsageError(
        `${source}: give the file of its translation after it, or a .tsv or .tmx that holds both`,
      );
    }
    if (options.lines) parts.push(() => readLines(source, target, options, context));
    else {
      const { bitext } = await loadBitext([source, target], options, context);
      parts.push(() => [bitext]);
    }
  }
  return async function* () {
    for (const open of parts) yield* open();
  };
}

async function* readLines(
  source: string,
  target: string,
  { encoding }: CorpusOptions,
  context: CommandContext,
): AsyncGenerator<LearningItem> {
  const open = async (path: string) => (await naming(path, () => openPath(path, encoding, context))).text;
  const units = readMoses(await open(source), await open(target));
  const take = () => naming(source, () => units.next());
  for (let next = await take(); !next.done; next = await take()) yield next.value;
}
