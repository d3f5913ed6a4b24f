import { resolve } from 'node:path';
import { SverkaError } from '../errors';
import { align, type AlignOptions } from '../index';
import type { Bitext } from '../model/bead';
import type { Lexicon } from '../model/lexicon';
import { readBilingual, type Bilingual } from '../read/bilingual';
import type { Encoding } from '../read/decode';
import { decodeBytes, readBytes } from '../read/files/read-file';
import { mainScript } from '../read/script';
import { UsageError, type CommandContext } from './command';

/** A file as the reports name it. */
export interface InputFile {
  /** As the user wrote it; `<stdin>` for standard input. */
  path: string;
  encoding: Encoding;
}

/** An aligned pair with where it came from. */
export interface LoadedBitext {
  bitext: Bitext;
  source: InputFile;
  /** The same object as `source` when one file holds both versions. */
  target: InputFile;
  metadata: Bilingual['metadata'];
}

/** What the input options of a command say. */
export interface InputOptions {
  encoding?: string | undefined;
  sourceLanguage?: string | undefined;
  targetLanguage?: string | undefined;
  /** Vocabulary to align with; `false` for none, undefined for the bundled one. */
  lexicon?: Lexicon | false | undefined;
}

/** Reads one bilingual file, or a source and a target file (`-` is standard input), and aligns them. */
export async function loadBitext(
  paths: readonly string[],
  options: InputOptions,
  context: CommandContext,
): Promise<LoadedBitext> {
  const languages = {
    ...(options.sourceLanguage ? { sourceLanguage: options.sourceLanguage } : {}),
    ...(options.targetLanguage ? { targetLanguage: options.targetLanguage } : {}),
  };
  const alignOptions: AlignOptions = {
    ...languages,
    ...(options.lexicon === undefined ? {} : { lexicon: options.lexicon }),
  };
  const [first, second] = paths;
  if (first === undefined || paths.length > 2) {
    throw new UsageError(`give one bilingual file, or a source and a target; got ${paths.length} files`);
  }
  if (first === '-' && second === '-')
    throw new UsageError('only one of the two files can be standard input');
  const source = await read(first, options.encoding, context);
  if (second === undefined) {
    const { metadata, ...versions } = await naming(source.file.path, () =>
      readBilingual(source.text, languages),
    );
    return {
      bitext: align(versions.source, versions.target, alignOptions),
      source: source.file,
      target: source.file,
      metadata,
    };
  }
  const target = await read(second, options.encoding, context);
  refuseSwapped(source.text, target.text, languages);
  return {
    bitext: align(source.text, target.text, alignOptions),
    source: source.file,
    target: target.file,
    metadata: {},
  };
}

/** Both sides of a pair in the other's language: the user gave the files in the wrong order. */
function refuseSwapped(
  source: string,
  target: string,
  languages: { sourceLanguage?: string; targetLanguage?: string },
): void {
  if ((languages.sourceLanguage ?? 'ru') !== 'ru' || (languages.targetLanguage ?? 'en') !== 'en') return;
  if (mainScript(source) === 'latin' && mainScript(target) === 'cyrillic') {
    throw new UsageError(
      'the first file is in Latin letters and the second in Cyrillic: give the Russian original first',
    );
  }
}

async function read(path: string, encoding: string | undefined, context: CommandContext) {
  const name = path === '-' ? '<stdin>' : path;
  return naming(name, async () => {
    const bytes = path === '-' ? await context.stdin() : await readBytes(resolve(context.cwd, path));
    const decoded = decodeBytes(bytes, encoding);
    return { text: decoded.text, file: { path: name, encoding: decoded.encoding } };
  });
}

/** Puts the name of the file before the message of an error. */
async function naming<T>(name: string, action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof SverkaError)
      throw new SverkaError(error.code, `${name}: ${error.message}`, { cause: error });
    throw error;
  }
}
