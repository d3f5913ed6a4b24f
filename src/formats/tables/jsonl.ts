import { validOptions } from '../../boundary/valid-options';
import { readerTypes, writerTypes } from '../option-types';
import { primaryLanguage } from '../../languages/pair';
import { languageField, languageOptions } from '../units/language-field';
import { LineStage, type Line, type LineReader } from './table-lines';
import { Malformed } from '../malformed';
import { readThrough, type Streamed, type TextInput } from '../stream';
import type { ReadUnitsOptions, TranslationUnit, UnitSentence, WriteUnitsOptions } from '../units/unit';
import { writeUnits, type Languages, type UnitInput } from '../units/unit-writer';

/** Version of the records that {@link writeJsonl} writes; raised when a field changes its meaning or goes away. */
export const JSONL_VERSION = 1;

/**
 * Reads JSON Lines: the records of {@link writeJsonl}, and any objects with the texts in `source` and `target`, under the codes of the
 * languages, or under these inside `translation` (as Hugging Face has them).
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - languages
 * @returns units as they come; empty lines are passed over
 * @throws ParseError for a line that is no such object, unless `onError` is given
 * @example
 * ```ts
 * const [unit] = readJsonl('{"source":"Мир.","target":"Peace."}\n');
 * unit?.target; // 'Peace.'
 * ```
 */
export function readJsonl<I extends TextInput>(
  input: I,
  options: ReadUnitsOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readJsonl', options, readerTypes);
  return readThrough(input, new LineStage(new JsonlReader(valid), valid));
}

/**
 * Writes JSON Lines, one unit a line; docs/formats.md describes the fields. Nothing of a unit is lost.
 *
 * @param input - a bitext or units
 * @param options - languages, null units
 * @returns pieces of the file
 * @example
 * ```ts
 * const units = [{ source: 'Мир.', target: 'Peace.' }];
 * [...writeJsonl(units)].join(''); // '{"sverka":1,"source":"Мир.","target":"Peace.",…}\n'
 * ```
 */
export function writeJsonl<I extends UnitInput>(
  input: I,
  options: WriteUnitsOptions = {},
): Streamed<I, string> {
  const valid = validOptions('writeJsonl', options, writerTypes);
  const format = { head: () => '', unit: writeLine, tail: () => '' };
  return writeUnits(input, format, valid);
}

function writeLine(unit: TranslationUnit, languages: Languages): string {
  const { source, target, sourceLanguage, targetLanguage, ...rest } = unit;
  const record = {
    sverka: JSONL_VERSION,
    source,
    target,
    sourceLanguage: sourceLanguage ?? languages.source,
    targetLanguage: targetLanguage ?? languages.target,
    ...rest,
    line: undefined,
  };
  return `${escapeBreaks(JSON.stringify(record))}\n`;
}

/** JSON allows these line breaks inside a string, but programs that split a file into lines may end a line there. */
function escapeBreaks(json: string): string {
  return json.replace(
    /[\x85\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

type Fields = Record<string, unknown>;

class JsonlReader implements LineReader<TranslationUnit> {
  private readonly options: ReadUnitsOptions;

  constructor(options: ReadUnitsOptions) {
    this.options = { ...options, ...languageOptions(options) };
  }

  line({ text }: Line): TranslationUnit[] {
    if (text.trim() === '') return [];
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch (error) {
      throw new Malformed(`this is not JSON: ${reasonOf(error)}`);
    }
    if (!isObject(record)) throw new Malformed('a line must hold an object');
    const version = record['sverka'];
    if (version !== undefined && version !== JSONL_VERSION) {
      throw new Malformed(
        `version ${JSON.stringify(version)} of the records is not known; this reads ${JSONL_VERSION}`,
      );
    }
    return [version === undefined ? this.foreign(record) : this.own(record)];
  }

  private own(record: Fields): TranslationUnit {
    const unit: Fields = { ...record };
    delete unit['sverka'];
    for (const [name, value] of Object.entries(unit)) {
      const check = Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : undefined;
      if (!check) throw new Malformed(`unknown field '${name}'`);
      if (!check(value))
        throw new Malformed(`field '${name}' has a wrong value: ${JSON.stringify(value).slice(0, 60)}`);
    }
    for (const name of ['source', 'target']) {
      if (!(name in unit)) throw new Malformed(`field '${name}' is missing`);
    }
    for (const name of ['sourceLanguage', 'targetLanguage'] as const)
      if (name in unit) unit[name] = languageField(unit[name] as string, name);
    return unit as unknown as TranslationUnit;
  }

  private foreign(record: Fields): TranslationUnit {
    const { sourceLanguage, targetLanguage } = this.options;
    const inside = record['translation'];
    const from = isObject(inside) ? inside : record;
    const [source, target] = [
      textOf(from, ['source', 'src', ...codesOf(sourceLanguage ?? 'ru')]),
      textOf(from, ['target', 'tgt', ...codesOf(targetLanguage ?? 'en')]),
    ];
    const { confidence, id } = record;
    const used = new Set([source.name, target.name, 'translation', 'confidence', 'id']);
    const properties = Object.entries(record)
      .filter(([name]) => !used.has(name))
      .map(([name, value]) => [name, typeof value === 'string' ? value : nested(value)] as const);
    return {
      source: source.text,
      target: target.text,
      ...(sourceLanguage ? { sourceLanguage } : {}),
      ...(targetLanguage ? { targetLanguage } : {}),
      ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
      ...(isConfidence(confidence) ? { confidence } : {}),
      ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    };
  }
}

/** A code, and the same without script and region. */
function codesOf(code: string): string[] {
  return [...new Set([code, primaryLanguage(code)])];
}

/** What the engine says of a text that is no JSON, without the text; nested too deeply, it overflows the stack. */
function reasonOf(error: unknown): string {
  return error instanceof RangeError ? TOO_DEEP : (error as Error).message.slice(0, 200);
}

/** A value that is no text, as JSON. */
function nested(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new Malformed(TOO_DEEP);
  }
}

const TOO_DEEP = 'it is nested too deeply';

function textOf(record: Fields, names: readonly string[]): { name: string; text: string } {
  const name = names.find((candidate) => Object.hasOwn(record, candidate));
  if (name === undefined)
    throw new Malformed(`none of the fields ${names.map((n) => `'${n}'`).join(', ')} is there`);
  const value = record[name];
  if (value === null) return { name, text: '' };
  if (Array.isArray(value) && value.every(isString)) return { name, text: value.join(' ') };
  if (!isString(value)) throw new Malformed(`field '${name}' must be a text`);
  return { name, text: value };
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isConfidence = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isSpan(value: unknown): boolean {
  return (
    isObject(value) && isIndex(value['start']) && isIndex(value['end']) && value['end'] >= value['start']
  );
}

const kinds: readonly unknown[] = [
  'prose',
  'heading',
  'signature',
  'list-item',
  'editorial',
  'furniture',
  undefined,
];

function areSentences(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((sentence: Partial<UnitSentence>) => {
      return (
        isSpan(sentence) &&
        (sentence.paragraph === undefined || isIndex(sentence.paragraph)) &&
        kinds.includes(sentence.kind)
      );
    })
  );
}

function areEvidence(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        isObject(one) &&
        isString(one['kind']) &&
        isString(one['text']) &&
        [one['source'], one['target']].every((span) => span === undefined || isSpan(span)),
    )
  );
}

/** What each field of a record must be. */
const fields: Readonly<Record<Exclude<keyof TranslationUnit, 'line'>, (value: unknown) => boolean>> = {
  source: isString,
  target: isString,
  sourceLanguage: isString,
  targetLanguage: isString,
  id: isString,
  confidence: isConfidence,
  sourceSentences: areSentences,
  targetSentences: areSentences,
  evidence: areEvidence,
  movedTo: isIndex,
  properties: (value) => isObject(value) && Object.values(value).every(isString),
  notes: (value) => Array.isArray(value) && value.every(isString),
  markup: (value) =>
    isObject(value) &&
    ['tmx', 'xliff-1.2', 'xliff-2'].includes(value['format'] as string) &&
    [value['source'], value['target']].every((xml) => xml === undefined || isString(xml)),
};
