import { validOptions } from '../../boundary/valid-options';
import { markups, readerTypes, writerTypes } from '../option-types';
import { normalLanguage } from '../../languages/language-code';
import { isDetail } from '../units/details';
import { version } from '../../../package.json';
import { detailsOf } from '../units/details';
import { CHARACTER_TYPE } from './inline-text';
import { usableMarkup } from './markup';
import { readThrough, type Streamed, type TextInput } from '../stream';
import { attributeNames, OWN, TmxReader, type ReadTmxOptions } from './tmx-reader';
import type { TranslationUnit, WriteUnitsOptions } from '../units/unit';
import { writeUnits, type Languages, type UnitFormat, type UnitInput } from '../units/unit-writer';
import { escapeXml } from './xml-escape';
import { XmlRecords, type XmlVocabulary } from './xml-records';

/**
 * Reads a translation memory in TMX, versions 1.1 to 1.4b. The file's own DOCTYPE is passed over; nothing is fetched or expanded.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - languages: by default the source is the file's `srclang`, the target the first other language
 * @returns units as they come; those of other languages are passed over; several translations of one text make several units
 * @throws ParseError for a malformed record unless `onError` is given, for a file that is not TMX, and for a DOCTYPE with entities;
 * SverkaError `INVALID_INPUT` at the end when no unit was in the languages asked for
 * @example
 * ```ts
 * const text = await readFile('memory.tmx', 'utf8');
 * for (const { source, target } of readTmx(text)) console.log(source, target);
 * ```
 */
export function readTmx<I extends TextInput>(
  input: I,
  options: ReadTmxOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readTmx', options, { ...readerTypes, markup: markups });
  return readThrough(input, new XmlRecords(vocabulary, new TmxReader(valid), valid));
}

/** Options of {@link writeTmx}. */
export interface WriteTmxOptions extends WriteUnitsOptions {
  /** Whether markup that came from TMX is written; default `'keep'`. Where it does not fit the text any more, the text is written. */
  markup?: 'strip' | 'keep';
}

/**
 * Writes a translation memory in TMX 1.4b. Confidence, shape and offsets stand in `prop`s. An omission has a source only, an addition an
 * empty source. Characters that XML forbids stand in a `ph` that {@link readTmx} reads back.
 *
 * @param input - a bitext or units
 * @param options - languages, null units, markup
 * @returns pieces of the file
 * @example
 * ```ts
 * const units = [{ source: 'Мир.', target: 'Peace.' }];
 * [...writeTmx(units)].join(''); // '…<tuv xml:lang="ru"><seg>Мир.</seg></tuv>…'
 * ```
 */
export function writeTmx<I extends UnitInput>(input: I, options: WriteTmxOptions = {}): Streamed<I, string> {
  const valid = validOptions('writeTmx', options, { ...writerTypes, markup: markups });
  return writeUnits(input, tmxFormat(valid), valid);
}

const vocabulary: XmlVocabulary = {
  name: 'TMX',
  root: 'tmx',
  records: ['tu'],
  // the names of the format's own DTDs, as Trados, OmegaT and others write them
  doctype:
    /^tmx\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*TMX[^"]*"|"-\/\/LISA[^"]*"))\s+["'](?:[^"']*\/)?tmx1[0-4][ab]?\.dtd["']$/i,
};

function tmxFormat({ markup = 'keep' }: WriteTmxOptions): UnitFormat {
  return {
    head: ({ source }) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="sverka" creationtoolversion="${version}" segtype="sentence" o-tmf="sverka" adminlang="en" srclang="${normalLanguage(source)}" datatype="plaintext"/>
<body>
`,
    unit: (unit, languages) => writeTu(unit, languages, markup === 'keep'),
    tail: () => '</body>\n</tmx>\n',
  };
}

function writeTu(unit: TranslationUnit, languages: Languages, keep: boolean): string {
  let tu = '<tu';
  if (unit.id !== undefined) tu += ` tuid="${escapeXml(unit.id, true)}"`;
  let asides = '';
  for (const note of unit.notes ?? []) asides += `<note>${escapeXml(note)}</note>\n`;
  for (const [name, value] of Object.entries(unit.properties ?? {})) {
    if (attributeNames.has(name)) tu += ` ${name}="${escapeXml(value, true)}"`;
    else for (const one of value.split('\n')) asides += prop(written(name), one);
  }
  for (const [name, value] of Object.entries(detailsOf(unit))) asides += prop(OWN + name, value);
  const markup = keep && unit.markup?.format === 'tmx' ? unit.markup : undefined;
  // tools that mind no languages take the first for the source, so it is there even when it is empty
  const sourceTuv = tuv(languages.source, unit.source, markup?.source);
  const targetTuv = unit.target === '' ? '' : tuv(languages.target, unit.target, markup?.target);
  return `${tu}>\n${asides}${sourceTuv}${targetTuv}</tu>\n`;
}

/** A type that we use ourselves is written so that it is read as a property again. */
function written(type: string): string {
  const ours = type.startsWith(OWN) && isDetail(type.slice(OWN.length));
  return ours || type.startsWith('property-') ? `property-${type}` : type;
}

function prop(type: string, value: string): string {
  return `<prop type="${escapeXml(type, true)}">${escapeXml(value)}</prop>\n`;
}

function tuv(language: string, text: string, markup: string | undefined): string {
  const seg = usableMarkup(markup, text) ?? escapeXml(text, false, placeholder);
  return `<tuv xml:lang="${normalLanguage(language)}"><seg>${seg}</seg></tuv>\n`;
}

function placeholder(hex: string): string {
  return `<ph type="${CHARACTER_TYPE}">${hex}</ph>`;
}
