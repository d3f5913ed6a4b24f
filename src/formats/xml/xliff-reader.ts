import { separateDetails } from '../units/details';
import { languageField } from '../units/language-field';
import { readName, setProperty } from '../units/unit-properties';
import { isDetail, type Details } from '../units/details';
import { InlineText } from './inline-text';
import { Malformed } from '../malformed';
import type { TranslationUnit, UnitMarkup } from '../units/unit';
import type { XmlRecordReader } from './xml-records';

/** Source and target of one segment. */
interface Segment {
  id: string | undefined;
  source?: InlineText;
  target?: InlineText;
}

/** Elements that hold a side of a segment. */
type Side = 'source' | 'target' | 'seg-source';

/** Reads `trans-unit`s of XLIFF 1.x and `unit`s of XLIFF 2.x: a unit for each segment of each. */
export class XliffReader implements XmlRecordReader<TranslationUnit> {
  private sourceLanguage: string | undefined;
  private targetLanguage: string | undefined;
  private path: string[] = [];
  private attributes: Readonly<Record<string, string>> = {};
  private segments: Segment[] = [];
  private details: Details = {};
  private properties: Record<string, string> = {};
  private notes: string[] = [];
  /** The side that is open, and how deep in the path it began. */
  private side: { name: Side; text: InlineText; depth: number } | undefined;
  /** The `mrk` of a segment inside a side of XLIFF 1.2, and how deep in the path it began. */
  private mark: { mid: string; text: InlineText; depth: number } | undefined;
  /** Segments that marks of `seg-source` and `target` tell of (XLIFF 1.2, section 2.4). */
  private marked = new Map<string, Segment>();
  /** The note, context or meta that is open, and whether it may be a detail of ours. */
  private aside: { name: string; text: string; ours: boolean } | undefined;
  /** Whether the group of metadata that is open is ours. */
  private ourGroup = false;

  constructor(private readonly keep: boolean) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.path.length === 0) {
      this.sourceLanguage = languageOf(attributes, 'source-language', 'srcLang') ?? this.sourceLanguage;
      this.targetLanguage = languageOf(attributes, 'target-language', 'trgLang') ?? this.targetLanguage;
      if (name !== 'trans-unit' && name !== 'unit') return;
      this.attributes = attributes;
    } else if (this.side) this.openInline(name, attributes);
    else this.openChild(name, attributes);
    this.path.push(name);
  }

  private openInline(name: string, attributes: Readonly<Record<string, string>>): void {
    this.side!.text.open(name, attributes);
    if (this.mark) this.mark.text.open(name, attributes);
    else if (name === 'mrk' && attributes['mtype'] === 'seg' && attributes['mid'] !== undefined) {
      this.mark = { mid: attributes['mid'], text: new InlineText(this.keep), depth: this.path.length };
    }
  }

  private openChild(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.path.at(-1)!;
    const holder =
      (parent === 'segment' && this.path.length === 2) || (parent === 'trans-unit' && this.path.length === 1);
    if (parent === 'unit' && name === 'segment') this.segments.push({ id: attributes['id'] });
    else if (holder && (name === 'source' || name === 'target' || name === 'seg-source')) {
      if (parent === 'trans-unit' && this.segments.length === 0) this.segments.push({ id: undefined });
      if (name !== 'seg-source' && this.segments.at(-1)![name])
        throw new Malformed(`<${parent}> has two <${name}>`);
      if (name === 'target' && attributes['state']) this.properties['state'] = attributes['state'];
      this.side = { name, text: new InlineText(this.keep), depth: this.path.length };
    } else if (name === 'note' && (parent === 'notes' || this.path.length === 1))
      this.aside = { name: '', text: '', ours: false };
    else if (name === 'context' && parent === 'context-group' && this.path.length === 2) {
      const type = attributes['context-type'] ?? '';
      this.aside = { name: type.replace(/^x-/, ''), text: '', ours: type.startsWith('x-') };
    } else if (name === 'metaGroup') this.ourGroup = attributes['category'] === 'sverka';
    else if (name === 'meta' && parent === 'metaGroup')
      this.aside = { name: attributes['type'] ?? '', text: '', ours: this.ourGroup };
  }

  text(text: string): void {
    this.side?.text.text(text);
    this.mark?.text.text(text);
    if (this.aside) this.aside.text += text;
    const parent = this.path.at(-1);
    if (
      !this.side &&
      (parent === 'trans-unit' || parent === 'unit' || parent === 'segment') &&
      text.trim() !== ''
    ) {
      throw new Malformed(`text outside <source> and <target> in <${parent}>: '${text.trim().slice(0, 40)}'`);
    }
  }

  close(name: string, emit: (unit: TranslationUnit) => void): void {
    if (this.path.length === 0) return;
    this.path.pop();
    const open = this.side;
    if (open && this.path.length > open.depth) this.closeInline(open.name);
    else if (open) {
      if (open.name !== 'seg-source') this.segments.at(-1)![open.name] = open.text;
      this.side = undefined;
    } else if (this.aside) {
      const { name: own, text, ours } = this.aside;
      if (name === 'note') this.notes.push(text);
      else if (ours && isDetail(own)) this.details[own] = text;
      else setProperty(this.properties, readName(own), text);
      this.aside = undefined;
    } else if (this.path.length === 0) {
      this.emit(name, emit);
      this.reset();
    }
  }

  private closeInline(name: Side): void {
    this.side!.text.close();
    if (!this.mark) return;
    if (this.path.length > this.mark.depth) this.mark.text.close();
    else {
      const segment = this.marked.get(this.mark.mid) ?? { id: this.mark.mid };
      if (name !== 'source') segment[name === 'target' ? 'target' : 'source'] = this.mark.text;
      this.marked.set(this.mark.mid, segment);
      this.mark = undefined;
    }
  }

  private emit(name: string, emit: (unit: TranslationUnit) => void): void {
    const marked = [...this.marked.values()].filter(({ source }) => source);
    const segments = marked.length > 0 ? marked : this.segments;
    if (segments.length === 0)
      throw new Malformed(`<${name}> has no ${name === 'unit' ? '<segment>' : '<source>'}`);
    const id = this.attributes['id'];
    const format = name === 'unit' ? 'xliff-2' : 'xliff-1.2';
    const { parts, foreign } = separateDetails(this.details);
    const properties = { ...this.properties, ...foreign };
    segments.forEach((segment, index) => {
      const { source, target } = segment;
      if (!source) throw new Malformed(`<${name === 'unit' ? 'segment' : name}> has no <source>`);
      const own = segments.length > 1 || marked.length > 0 ? `${id ?? ''}.${segment.id ?? index + 1}` : id;
      const markup = markupOf(format, segment);
      emit({
        source: source.value,
        target: target?.value ?? '',
        ...(this.sourceLanguage ? { sourceLanguage: this.sourceLanguage } : {}),
        ...(this.targetLanguage ? { targetLanguage: this.targetLanguage } : {}),
        ...(own === undefined ? {} : { id: own }),
        ...parts,
        ...(Object.keys(properties).length > 0 ? { properties } : {}),
        ...(this.notes.length > 0 ? { notes: this.notes } : {}),
        ...(markup ? { markup } : {}),
      });
    });
  }

  reset(): void {
    this.path = [];
    this.segments = [];
    this.details = {};
    this.properties = {};
    this.notes = [];
    this.side = undefined;
    this.mark = undefined;
    this.marked = new Map();
    this.aside = undefined;
  }
}

/** The language that one of two attributes names, if any does. */
function languageOf(attributes: Readonly<Record<string, string>>, ...names: string[]): string | undefined {
  const name = names.find((one) => attributes[one]);
  return name === undefined ? undefined : languageField(attributes[name]!, name);
}

function markupOf(format: UnitMarkup['format'], { source, target }: Segment): UnitMarkup | undefined {
  const [from, to] = [source?.markup, target?.markup];
  if (from === undefined && to === undefined) return undefined;
  return {
    format,
    ...(from === undefined ? {} : { source: from }),
    ...(to === undefined ? {} : { target: to }),
  };
}
