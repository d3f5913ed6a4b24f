import { requireShape, requireUnits } from '../../boundary/valid-arguments';
import { normalLanguage } from '../../languages/language-code';
import { languageOptions } from './language-field';
import type { Bitext } from '../../model/bead';
import { through, type Stage, type Streamed } from '../stream';
import { toUnits } from './to-units';
import type { TranslationUnit, WriteUnitsOptions } from './unit';
import { unitShape } from './unit-shape';

/** What a writer writes: a bitext (its beads become units), or units from anywhere. */
export type UnitInput = Bitext | Iterable<TranslationUnit> | AsyncIterable<TranslationUnit>;

/** One format: what stands before the units, one unit, and what stands behind them. */
export interface UnitFormat {
  /** Given the first unit, where there is one, and the languages. */
  head(languages: Languages, first: TranslationUnit | undefined): string;
  unit(unit: TranslationUnit, languages: Languages): string;
  tail(): string;
}

/** The languages that a file is written in. */
export interface Languages {
  source: string;
  target: string;
}

/** Writes units as one stream of text, in pieces of some size. */
export function writeUnits<I extends UnitInput>(
  input: I,
  format: UnitFormat,
  options: WriteUnitsOptions,
): Streamed<I, string> {
  requireUnits(input);
  const units = 'beads' in input ? toUnits(input) : (input as Iterable<TranslationUnit>);
  return through(units, new UnitWriter(format, options)) as Streamed<I, string>;
}

class UnitWriter implements Stage<TranslationUnit, string> {
  private languages: Languages | undefined;
  private buffer = '';

  constructor(
    private readonly format: UnitFormat,
    private readonly options: WriteUnitsOptions,
  ) {}

  push(unit: TranslationUnit): string[] {
    requireShape('a unit', unit, unitShape);
    if (this.options.nulls === false && (unit.source === '' || unit.target === '')) return [];
    if (!this.languages) this.begin(unit);
    this.buffer += this.format.unit(unit, this.languages!);
    if (this.buffer.length < PIECE) return [];
    const piece = this.buffer;
    this.buffer = '';
    return [piece];
  }

  end(): string[] {
    if (!this.languages) this.begin(undefined);
    const last = this.buffer + this.format.tail();
    return last === '' ? [] : [last];
  }

  private begin(first: TranslationUnit | undefined): void {
    const { sourceLanguage, targetLanguage } = this.options;
    languageOptions(this.options); // throws for what is no code
    this.languages = {
      source: sourceLanguage ?? known(first?.sourceLanguage) ?? 'ru',
      target: targetLanguage ?? known(first?.targetLanguage) ?? 'en',
    };
    this.buffer = this.format.head(this.languages, first);
  }
}

/** What a unit says of its language, if it can be a code. */
function known(code: string | undefined): string | undefined {
  return normalLanguage(code) === undefined ? undefined : code;
}

/** Length of the pieces that come out (code units): large beside the cost of a step. */
const PIECE = 65_536;
