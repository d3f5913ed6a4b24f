import { extname, resolve } from 'node:path';
import { SverkaError } from '../index';
import type { LearningItem, TextPair } from '../lexicon/learn';
import { readLines } from '../read/files/read-lines';
import { UsageError, type CommandContext } from './command';
import { loadBitext, type InputOptions } from './inputs';

/** How the files of a corpus are to be read. */
export interface CorpusOptions extends InputOptions {
  /** Line N of a file of translations translates line N of its original; else the two are aligned. */
  lines: boolean;
}

/**
 * Opens a corpus that is given as files: `.tsv` holds a pair a line; other files come two by two, the original first.
 * Pairs are read anew each time; texts that had to be aligned are kept.
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
    if (extname(source).toLowerCase() === '.tsv') {
      parts.push(() => pairsOfTable(source, context));
      continue;
    }
    const target = paths[++k];
    if (target === undefined || extname(target).toLowerCase() === '.tsv') {
      throw new UsageError(`${source}: give the file of its translation after it, or a .tsv that holds both`);
    }
    if (options.lines) parts.push(() => pairsOfLines(source, target, context));
    else {
      const { bitext } = await loadBitext([source, target], options, context);
      parts.push(() => [bitext]);
    }
  }
  return async function* () {
    for (const open of parts) yield* open();
  };
}

async function* pairsOfTable(path: string, context: CommandContext): AsyncGenerator<TextPair> {
  let number = 0;
  for await (const line of linesOf(path, context)) {
    number++;
    if (line === '') continue;
    const [source = '', target] = line.split('\t');
    if (target === undefined) {
      throw new SverkaError(
        'INVALID_INPUT',
        `${path}: line ${number} has no tab: expected the original, a tab, the translation`,
      );
    }
    yield { source, target };
  }
}

async function* pairsOfLines(
  sourcePath: string,
  targetPath: string,
  context: CommandContext,
): AsyncGenerator<TextPair> {
  const [sources, targets] = [linesOf(sourcePath, context), linesOf(targetPath, context)];
  for (let number = 1; ; number++) {
    const [source, target] = [await sources.next(), await targets.next()];
    if (source.done && target.done) return;
    if (source.done || target.done) {
      throw new SverkaError(
        'INVALID_INPUT',
        `${source.done ? sourcePath : targetPath} ends after ${number - 1} lines, before the other file: ` +
          'with --lines both must have as many',
      );
    }
    yield { source: source.value, target: target.value };
  }
}

async function* linesOf(path: string, context: CommandContext): AsyncGenerator<string> {
  try {
    yield* readLines(resolve(context.cwd, path));
  } catch (error) {
    if (error instanceof SverkaError) {
      throw new SverkaError(error.code, `${path}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
