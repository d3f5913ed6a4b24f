import { languageOption } from '../../languages/language-code';
import type { Gazetteer } from '../../model/gazetteer';
import type { Lexicon } from '../../model/lexicon';
import { encodings } from '../../read/encodings/names';
import { ladderFormatNames, unitFormatNames, type UnitFormatName } from './file-formats';
import { oneOf } from '../one-of';
import type { OnError } from './unit-files';

/** How the texts that a command reads are encoded, and in which languages they are. */
export interface TextOptions {
  /** A label of an encoding; default: as the bytes tell. */
  encoding?: string | undefined;
  /** BCP 47; default: Russian or English, as the letters tell. */
  sourceLanguage?: string | undefined;
  /** BCP 47; default likewise. */
  targetLanguage?: string | undefined;
}

/** Options of the command line that say so, for `parseArgs`. */
export const textFlags = {
  encoding: { type: 'string' },
  'source-language': { type: 'string' },
  'target-language': { type: 'string' },
} as const;

/** What the help says about them. */
export const textHelp = `Documents that are read: HTML, EPUB, FB2, DOCX, ODT, PDF with a text layer, Markdown, SRT, WebVTT; told by name or
content. A text with both versions has them one after the other, in turn, or in two columns.

  --encoding NAME          ${encodings.slice(0, 5).join(', ')},
                           ${encodings.slice(5).join(', ')}; detected by default
  --source-language CODE   the language of the original; told from the texts by default (Russian or English)
  --target-language CODE   the language of the translation; likewise`;

/** What {@link textFlags} give. */
export interface TextValues {
  encoding?: string | undefined;
  'source-language'?: string | undefined;
  'target-language'?: string | undefined;
}

/** The values of {@link textFlags} as options; what was not given is not there. */
export function textValues(values: TextValues): {
  encoding?: string;
  sourceLanguage?: string;
  targetLanguage?: string;
} {
  return { ...(values.encoding ? { encoding: values.encoding } : {}), ...languagesOf(values) };
}

/** The languages alone. */
export function languagesOf(values: TextValues): { sourceLanguage?: string; targetLanguage?: string } {
  const { 'source-language': source, 'target-language': target } = values;
  return {
    ...(source ? { sourceLanguage: languageOption(source, '--source-language') } : {}),
    ...(target ? { targetLanguage: languageOption(target, '--target-language') } : {}),
  };
}

/** What the input options of a command say. */
export interface InputOptions extends TextOptions {
  /** Vocabulary to align with; `false` for none, undefined for the bundled one. */
  lexicon?: Lexicon | false | undefined;
  /** Known names to align with; undefined for the bundled ones. */
  gazetteer?: Gazetteer | undefined;
  /** What the one file is: text, or a format of units; default: as its name tells. */
  from?: 'text' | UnitFormatName | undefined;
  /** Path of an alignment of the two files that was made elsewhere. */
  ladder?: string | undefined;
  /** Path of a file of beads that a person fixed. */
  pins?: string | undefined;
  /** Whether the two files have a sentence a line. */
  segmented?: boolean | undefined;
  /** What is done about malformed records; default `'stop'`. */
  onError?: OnError | undefined;
}

/** Options of the command line that say what the input is, for `parseArgs`. */
export const inputFlags = {
  from: { type: 'string' },
  ladder: { type: 'string' },
  pins: { type: 'string' },
  segmented: { type: 'boolean', default: false },
  'on-error': { type: 'string', default: 'stop' },
} as const;

/** What the help says about them. */
export const inputHelp = `  --from FORMAT            what FILE is: text, ${unitFormatNames.join(', ')};
                           default by its extension
  --ladder FILE            an alignment of SOURCE and TARGET that was made elsewhere: ${ladderFormatNames.join(', ')}
  --pins FILE              beads to keep, a line such as [3]:[4,5] each, sentences counted from 0 ('sverka align --to
                           vecalign' writes such lines); all else is aligned around them, and in what is aligned
                           already only the beads that they touch change
  --segmented              SOURCE and TARGET have a sentence a line; a line <p> begins a paragraph
  --on-error MODE          stop (default) at a malformed record of FILE, or skip it and go on`;

/** The values of {@link inputFlags} as options. */
export function inputValues(values: {
  from?: string | undefined;
  ladder?: string | undefined;
  pins?: string | undefined;
  segmented: boolean;
  'on-error': string;
}): Pick<InputOptions, 'from' | 'ladder' | 'pins' | 'segmented' | 'onError'> {
  return {
    from: values.from === undefined ? undefined : oneOf('--from', values.from, ['text', ...unitFormatNames]),
    ladder: values.ladder,
    pins: values.pins,
    segmented: values.segmented,
    onError: oneOf('--on-error', values['on-error'], ['stop', 'skip']),
  };
}
