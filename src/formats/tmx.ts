import { version } from '../../package.json';
import { SverkaError } from '../errors';
import { detailNames, detailsOf, readDetails, type Details } from './details';
import { CHARACTER_TYPE, InlineText } from './inline-text';
import { LanguagePair } from './language-pair';
import { Malformed } from './malformed';
import { usableMarkup } from './markup';
import { readThrough, type Streamed, type TextInput } from './stream';
import type { ReadUnitsOptions, TranslationUnit, WriteUnitsOptions } from './unit';
import { writeUnits, type Languages, type UnitFormat, type UnitInput } from './write-units';
import { escapeXml } from './xml-escape';
import { XmlRecords, type XmlRecordReader, type XmlVocabulary } from './xml-records';

/** Options of {@link readTmx}. */
export interface ReadTmxOptions extends ReadUnitsOptions {
  /** Whether inline markup (`bpt`, `ph`, `hi` …) is kept beside the plain text; default `'strip'`. */
  markup?: 'strip' | 'keep';
}

/**
 * Reads a translation memory in TMX, versions 1.1 to 1.4b. The file's own DOCTYPE is passed over; nothing is fetched or expanded.
 *
 * @param input - the text, whole or in pieces
 * @param options - languages: by default the source is the file's `srclang`, the target the first other language
 * @returns units as they come; those of other languages are passed over; several translations of one text make several units
 * @throws ParseError for a malformed record unless `onError` is given, for a file that is not TMX, and for a DOCTYPE with entities;
 * SverkaError `INVALID_INPUT` at the end when no unit was in the languages asked for
 * @example
 * ```ts
 * for (const { source, target } of readTmx(text)) console.log(source, target);
 * ```
 */
export function readTmx<I extends TextInput>(
  input: I,
  options: ReadTmxOptions = {},
): Streamed<I, TranslationUnit> {
  return readThrough(input, new XmlRecords(vocabulary, new TmxReader(options), options.onError));
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
 */
export function writeTmx<I extends UnitInput>(input: I, options: WriteTmxOptions = {}): Streamed<I, string> {
  return writeUnits(input, tmxFormat(options), options);
}

const vocabulary: XmlVocabulary = {
  name: 'TMX',
  root: 'tmx',
  records: ['tu'],
  // the names of the format's own DTDs, as Trados, OmegaT and others write them
  doctype:
    /^tmx\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*TMX[^"]*"|"-\/\/LISA[^"]*"))\s+["'](?:[^"']*\/)?tmx1[0-4][ab]?\.dtd["']$/i,
};

/** Attributes of `tu` that are kept as properties of the same names. */
const attributeNames: ReadonlySet<string> = new Set([
  'creationdate',
  'creationid',
  'changedate',
  'changeid',
  'usagecount',
  'lastusagedate',
  'creationtool',
  'creationtoolversion',
]);

/** A `tuv` as it is read. */
interface Variant {
  language: string;
  text: string | undefined;
  markup: string | undefined;
  attributes: Readonly<Record<string, string>>;
}

class TmxReader implements XmlRecordReader<TranslationUnit> {
  private readonly pair: LanguagePair;
  private readonly keep: boolean;
  /** Open elements of the record. */
  private path: string[] = [];
  private attributes: Readonly<Record<string, string>> = {};
  private variants: Variant[] = [];
  private properties: Record<string, string> = {};
  private details: Details = {};
  private detailed = false;
  private notes: string[] = [];
  private segment: InlineText | undefined;
  /** Type and text of the `prop` or `note` that is open. */
  private aside: { type: string; text: string } | undefined;

  constructor({ sourceLanguage, targetLanguage, markup }: ReadTmxOptions) {
    this.pair = new LanguagePair(sourceLanguage, targetLanguage);
    this.keep = markup === 'keep';
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.segment) {
      this.segment.open(name, attributes);
      return;
    }
    if (this.path.length === 0) {
      if (name === 'header') this.pair.declareSource(attributes['srclang']);
      if (name !== 'tu') return;
      this.attributes = attributes;
    } else if (this.aside) throw new Malformed(`<${name}> cannot stand in <${this.path.at(-1)}>`);
    else if (name === 'tuv' && this.path.length === 1) this.openVariant(attributes);
    else if (name === 'seg' && this.path.length === 2) this.openSegment();
    else if (name === 'prop') this.aside = { type: attributes['type'] ?? '', text: '' };
    else if (name === 'note') this.aside = { type: '', text: '' };
    else throw new Malformed(`<${name}> cannot stand in <${this.path.at(-1)}>`);
    this.path.push(name);
  }

  private openVariant(attributes: Readonly<Record<string, string>>): void {
    const language = attributes['xml:lang'] ?? attributes['lang'];
    if (!language) throw new Malformed('<tuv> has no xml:lang');
    this.variants.push({ language, text: undefined, markup: undefined, attributes });
  }

  private openSegment(): void {
    if (this.variants.at(-1)!.text !== undefined) throw new Malformed('<tuv> has more than one <seg>');
    this.segment = new InlineText(this.keep);
  }

  text(text: string): void {
    if (this.segment) this.segment.text(text);
    else if (this.aside) this.aside.text += text;
    else if (this.path.length > 0 && text.trim() !== '') {
      throw new Malformed(`text outside <seg> in <${this.path.at(-1)}>: '${text.trim().slice(0, 40)}'`);
    }
  }

  close(name: string, emit: (unit: TranslationUnit) => void): void {
    if (this.segment && this.segment.depth > 0) {
      this.segment.close();
      return;
    }
    if (this.path.length === 0) return;
    this.path.pop();
    if (this.segment) {
      const variant = this.variants.at(-1)!;
      variant.text = this.segment.value;
      variant.markup = this.segment.markup;
      this.segment = undefined;
    } else if (this.aside) {
      if (name === 'note') this.notes.push(this.aside.text);
      else this.addProperty(this.aside.type, this.aside.text);
      this.aside = undefined;
    } else if (name === 'tuv' && this.variants.at(-1)!.text === undefined) {
      throw new Malformed('<tuv> has no <seg>');
    } else if (name === 'tu') {
      this.emit(emit);
      this.reset();
    }
  }

  private emit(emit: (unit: TranslationUnit) => void): void {
    if (this.variants.length === 0) throw new Malformed('<tu> has no <tuv>');
    const { source, targets } = this.pair.pick(this.variants);
    if (source && targets.length === 0) emit(this.unit(source, undefined));
    for (const target of targets) emit(this.unit(source, target));
  }

  private addProperty(type: string, value: string): void {
    const detail = ownTypes.get(type);
    if (detail) {
      this.details[detail] = value;
      this.detailed = true;
      return;
    }
    const known = Object.hasOwn(this.properties, type) ? this.properties[type] : undefined;
    this.properties[type] = known === undefined || known === value ? value : `${known}\n${value}`;
  }

  private unit(source: Variant | undefined, target: Variant | undefined): TranslationUnit {
    const unit: TranslationUnit = { source: source?.text ?? '', target: target?.text ?? '' };
    if (source) unit.sourceLanguage = source.language;
    if (target) unit.targetLanguage = target.language;
    const id = this.attributes['tuid'];
    if (id !== undefined) unit.id = id;
    if (this.detailed) Object.assign(unit, readDetails(this.details));
    const properties: Record<string, string> = { ...this.properties };
    keepAttributes(this.attributes, properties);
    if (target) keepAttributes(target.attributes, properties);
    if (Object.keys(properties).length > 0) unit.properties = properties;
    if (this.notes.length > 0) unit.notes = this.notes;
    if (source?.markup !== undefined || target?.markup !== undefined) {
      unit.markup = {
        format: 'tmx',
        ...(source?.markup === undefined ? {} : { source: source.markup }),
        ...(target?.markup === undefined ? {} : { target: target.markup }),
      };
    }
    return unit;
  }

  reset(): void {
    this.path = [];
    this.variants = [];
    this.properties = {};
    if (this.detailed) this.details = {};
    this.detailed = false;
    this.notes = [];
    this.segment = undefined;
    this.aside = undefined;
  }

  end(): void {
    if (this.pair.complaint) throw new SverkaError('INVALID_INPUT', this.pair.complaint);
  }
}

/** Prefix of the types of our own `prop`s. */
const OWN = 'x-';

/** Our own types, and what they tell. */
const ownTypes = new Map(detailNames.map((name) => [OWN + name, name]));

function keepAttributes(
  attributes: Readonly<Record<string, string>>,
  properties: Record<string, string>,
): void {
  for (const [name, value] of Object.entries(attributes))
    if (attributeNames.has(name)) properties[name] = value;
}

function tmxFormat({ markup = 'keep' }: WriteTmxOptions): UnitFormat {
  return {
    head: ({ source }) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="sverka" creationtoolversion="${version}" segtype="sentence" o-tmf="sverka" adminlang="en" srclang="${escapeXml(source, true)}" datatype="plaintext"/>
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
    else for (const one of value.split('\n')) asides += prop(name, one);
  }
  for (const [name, value] of Object.entries(detailsOf(unit))) asides += prop(OWN + name, value);
  const markup = keep && unit.markup?.format === 'tmx' ? unit.markup : undefined;
  // tools that mind no languages take the first for the source, so it is there even when it is empty
  const sourceTuv = tuv(languages.source, unit.source, markup?.source);
  const targetTuv = unit.target === '' ? '' : tuv(languages.target, unit.target, markup?.target);
  return `${tu}>\n${asides}${sourceTuv}${targetTuv}</tu>\n`;
}

function prop(type: string, value: string): string {
  return `<prop type="${escapeXml(type, true)}">${escapeXml(value)}</prop>\n`;
}

function tuv(language: string, text: string, markup: string | undefined): string {
  const seg = usableMarkup(markup, text) ?? escapeXml(text, false, placeholder);
  return `<tuv xml:lang="${escapeXml(language, true)}"><seg>${seg}</seg></tuv>\n`;
}

function placeholder(hex: string): string {
  return `<ph type="${CHARACTER_TYPE}">${hex}</ph>`;
}
