import { requireShape } from '../../boundary/valid-arguments';
import { validOptions } from '../../boundary/valid-options';
import { languageOptionTypes } from '../../boundary/model-shapes';
import { normalLanguage } from '../../languages/language-code';
import { LONGEST_LAYOUT } from '../limits';
import { languageOptions } from './language-field';
import type { Bead, Bitext, BitextWarning } from '../../model/bead';
import type { Document, Sentence } from '../../model/document';
import { limitWarnings } from '../../align/after/limits';
import { languagesOf } from '../../turn/languages-of';
import type { TranslationUnit, UnitSentence } from './unit';
import { unitShape } from './unit-shape';

/** Options of {@link toBitext}. */
export interface ToBitextOptions {
  /** BCP 47 code; default: what the first unit that says so says, else Russian or English as the letters tell. */
  sourceLanguage?: string;
  /** BCP 47 code; default likewise. */
  targetLanguage?: string;
}

/**
 * Makes a bitext of units: one bead of each. A unit that does not tell its sentences apart is one sentence on each side.
 *
 * Where all units say at which offsets their sentences stand, the documents have them there, and what lies between sentences is white
 * space; else the sentences stand one a line. Units without any text make no bead.
 *
 * @param units - in order; from a reader, also of a stream, or from {@link toUnits}
 * @param options - see {@link ToBitextOptions}
 * @returns documents and beads; a unit without confidence counts as made by a person: 1; a promise where the units come one by one
 * @example
 * ```ts
 * const bitext = toBitext(readTsv('Мир заключён.\tPeace was made.\n'));
 * bitext.beads.length; // 1
 * const other = await toBitext(readTmx(createReadStream('memory.tmx')));
 * ```
 */
export function toBitext(units: AsyncIterable<TranslationUnit>, options?: ToBitextOptions): Promise<Bitext>;
export function toBitext(units: Iterable<TranslationUnit>, options?: ToBitextOptions): Bitext;
export function toBitext(
  units: Iterable<TranslationUnit> | AsyncIterable<TranslationUnit>,
  options: ToBitextOptions = {},
): Bitext | Promise<Bitext> {
  requireShape('toBitext: units', units, 'iterable');
  const builder = new BitextBuilder(validOptions('toBitext', options, languageOptionTypes));
  if (Symbol.asyncIterator in units) return builder.takeAll(units);
  for (const unit of units) builder.take(unit);
  return builder.build();
}

/** Puts units together to a bitext. */
class BitextBuilder {
  private readonly source = new DocumentBuilder();
  private readonly target = new DocumentBuilder();
  private readonly beads: Bead[] = [];
  private sourceLanguage: string | undefined;
  private targetLanguage: string | undefined;

  constructor(options: ToBitextOptions) {
    ({ sourceLanguage: this.sourceLanguage, targetLanguage: this.targetLanguage } = languageOptions(options));
  }

  async takeAll(units: AsyncIterable<TranslationUnit>): Promise<Bitext> {
    for await (const unit of units) this.take(unit);
    return this.build();
  }

  take(unit: TranslationUnit): void {
    requireShape('a unit', unit, unitShape);
    const { source, target } = this;
    this.sourceLanguage ??= normalLanguage(unit.sourceLanguage);
    this.targetLanguage ??= normalLanguage(unit.targetLanguage);
    const [s, t] = [source.length, target.length];
    source.add(unit.source, unit.sourceSentences);
    target.add(unit.target, unit.targetSentences);
    if (source.length === s && target.length === t) return;
    this.beads.push({
      source: { start: s, end: source.length },
      target: { start: t, end: target.length },
      confidence: unit.confidence ?? 1,
      evidence: [...(unit.evidence ?? [])],
      ...(unit.movedTo === undefined ? {} : { movedTo: unit.movedTo }),
    });
  }

  build(): Bitext {
    const { source, target, sourceLanguage, targetLanguage, beads } = this;
    const languages = languagesOf(source.sample, target.sample, { sourceLanguage, targetLanguage });
    const bitext: Bitext = {
      source: source.build(languages.sourceLanguage),
      target: target.build(languages.targetLanguage),
      beads,
    };
    const warnings = limitWarnings(bitext);
    if ([source, target].some((side) => side.placed && side.isFarApart())) warnings.push(FAR_APART);
    return warnings.length > 0 ? { ...bitext, warnings } : bitext;
  }
}

const FAR_APART: BitextWarning = {
  code: 'LIMIT',
  message:
    'The offsets of the units reach far beyond their texts: the texts are laid out anew, and all places count in them',
};

/** Collects the sentences of one side, and lays out the text when all are there. */
class DocumentBuilder {
  private readonly texts: string[] = [];
  private readonly places: (UnitSentence | undefined)[] = [];
  private characters = 0;
  /** Whether every sentence so far has a place of its own behind the one before. */
  placed = true;

  get length(): number {
    return this.texts.length;
  }

  /** The sentences so far, for telling the language. */
  get sample(): readonly string[] {
    return this.texts;
  }

  add(text: string, sentences: readonly UnitSentence[] | undefined): void {
    const parts = sentences && partsOf(text, sentences);
    if (parts) parts.forEach((part, index) => this.push(part, sentences[index]));
    else if (text !== '') this.push(text, undefined);
  }

  private push(text: string, place: UnitSentence | undefined): void {
    const end = this.places.at(-1)?.end ?? 0;
    this.placed &&= place !== undefined && place.start >= end;
    this.texts.push(text);
    this.places.push(place);
    this.characters += text.length;
  }

  /** Whether the offsets of the units are those of a text that is far longer than all of them. */
  isFarApart(): boolean {
    const last = this.places.at(-1)?.end ?? 0;
    return last > Math.min(LONGEST_LAYOUT, LEAST_LENGTH + LONGEST_GAPS * this.characters);
  }

  build(language: string): Document {
    const placed = this.placed && !this.isFarApart();
    const text: string[] = [];
    const sentences: Sentence[] = [];
    let [end, paragraph] = [0, -1];
    this.texts.forEach((sentence, index) => {
      const place = this.places[index];
      const start = placed ? place!.start : end + (index > 0 ? 1 : 0);
      const own = Math.max(place?.paragraph ?? 0, paragraph);
      const within = placed && place!.paragraph !== undefined && own === paragraph;
      text.push((within ? ' ' : '\n').repeat(start - end), sentence);
      end = start + sentence.length;
      paragraph = own;
      sentences.push({ start, end, text: sentence, paragraph, kind: place?.kind ?? 'prose' });
    });
    return { text: text.join(''), language, sentences };
  }
}

/** Offsets are believed while a document is at most so many times longer than its sentences: in a file with both versions one may be far shorter. */
const LONGEST_GAPS = 20;
/** Short documents may stand anywhere in so many characters. */
const LEAST_LENGTH = 100_000;

/** Parts a text by the lengths of its sentences, joined by one space; `undefined` when they do not fit. */
function partsOf(text: string, sentences: readonly UnitSentence[]): string[] | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    if (!(end >= start)) return undefined;
    if (parts.length > 0 && text[at++] !== ' ') return undefined;
    parts.push(text.slice(at, (at += end - start)));
  }
  return at === text.length ? parts : undefined;
}
