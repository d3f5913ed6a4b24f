import { SverkaError } from '../../errors';
import { detailNames, readDetails, type Details } from '../units/details';
import { InlineText } from './inline-text';
import { languageField } from '../units/language-field';
import { propertyOf, readName, setProperty } from '../units/unit-properties';
import { LanguagePair } from '../units/language-pair';
import { Malformed } from '../malformed';
import type { ReadUnitsOptions, TranslationUnit } from '../units/unit';
import type { XmlRecordReader } from './xml-records';

/** Attributes of `tu` that are kept as properties of the same names. */
export const attributeNames: ReadonlySet<string> = new Set([
  'creationdate',
  'creationid',
  'changedate',
  'changeid',
  'usagecount',
  'lastusagedate',
  'creationtool',
  'creationtoolversion',
]);

/** Prefix of the types of our own `prop`s. */
export const OWN = 'x-';

/** Our own types, and what they tell. */
const ownTypes = new Map(detailNames.map((name) => [OWN + name, name]));

/** A `tuv` as it is read. */
interface Variant {
  language: string;
  text: string | undefined;
  markup: string | undefined;
  attributes: Readonly<Record<string, string>>;
}

/** Options of `readTmx`. */
export interface ReadTmxOptions extends ReadUnitsOptions {
  /** Whether inline markup (`bpt`, `ph`, `hi` …) is kept beside the plain text; default `'strip'`. */
  markup?: 'strip' | 'keep';
}

/** Reads `tu`s: a unit for each translation of a text. */
export class TmxReader implements XmlRecordReader<TranslationUnit> {
  private readonly pair: LanguagePair;
  private readonly keep: boolean;
  /** Open elements of the record. */
  private path: string[] = [];
  private attributes: Readonly<Record<string, string>> = {};
  private variants: Variant[] = [];
  private properties: Record<string, string> | undefined;
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
    this.variants.push({
      language: languageField(language, 'xml:lang'),
      text: undefined,
      markup: undefined,
      attributes,
    });
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
    const properties = (this.properties ??= {});
    const name = readName(type);
    const known = propertyOf(properties, name);
    setProperty(properties, name, known === undefined || known === value ? value : `${known}\n${value}`);
  }

  private unit(source: Variant | undefined, target: Variant | undefined): TranslationUnit {
    const unit: TranslationUnit = { source: source?.text ?? '', target: target?.text ?? '' };
    if (source) unit.sourceLanguage = source.language;
    if (target) unit.targetLanguage = target.language;
    const id = this.attributes['tuid'];
    if (id !== undefined) unit.id = id;
    if (this.detailed) Object.assign(unit, readDetails(this.details));
    const properties = withKept(target?.attributes, withKept(this.attributes, this.properties));
    if (properties) unit.properties = properties;
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
    this.properties = undefined;
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

/** Properties with the attributes that are kept; `undefined` where there is neither. */
function withKept(
  attributes: Readonly<Record<string, string>> | undefined,
  properties: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> | undefined {
  if (!attributes) return properties;
  let all = properties;
  for (const name of attributeNames) {
    const value = attributes[name];
    if (value !== undefined) all = { ...all, [name]: value };
  }
  return all;
}
