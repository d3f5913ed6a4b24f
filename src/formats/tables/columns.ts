import { languageField, languageOptions } from '../units/language-field';
import { propertyOf, setProperty } from '../units/unit-properties';
import { detailsOf, isDetail, readDetails, type Details } from '../units/details';
import { MOST_COLUMNS } from '../limits';
import { Malformed } from '../malformed';
import type { RowReader } from './rows';
import type { ReadUnitsOptions, TranslationUnit, WriteUnitsOptions } from '../units/unit';
import type { Languages, UnitFormat } from '../units/unit-writer';

/** Options of the readers of columns. */
export interface ReadColumnsOptions extends ReadUnitsOptions {
  /** Whether the first row names the columns; default: when it names the source and the target. */
  header?: boolean;
  /**
   * Names of the columns in order, instead of a header: `source`, `target`, `id`, `confidence`, `source_spans`, `target_spans`,
   * `source_language`, `target_language`; others become properties. Default without a header: `source`, `target`, `confidence`.
   */
  columns?: readonly string[];
}

/** Options of the writers of columns. */
export interface WriteColumnsOptions extends WriteUnitsOptions {
  /** Whether the first row names the columns; default true. */
  header?: boolean;
  /**
   * Which columns, in order; see {@link ReadColumnsOptions.columns}; also `shape` and names of properties. Default: `source`, `target` and, with a
   * header, confidence, shape and spans where the first unit has them.
   */
  columns?: readonly string[];
}

/** Reads units from rows of cells. */
export class ColumnReader implements RowReader<TranslationUnit> {
  private columns: readonly Column[] | undefined;
  private named = true;
  private rows = 0;

  private readonly options: ReadColumnsOptions;

  constructor(options: ReadColumnsOptions) {
    this.options = { ...options, ...languageOptions(options) };
    this.columns = columnsOf(options);
  }

  row(cells: readonly string[]): TranslationUnit[] {
    if (cells.length > MOST_COLUMNS)
      throw new Malformed(`more than ${MOST_COLUMNS.toLocaleString('en')} columns in one row`);
    const first = this.rows++ === 0;
    if (first && this.isHeader(cells)) {
      this.columns ??= this.withTexts(cells.map(toColumn));
      return [];
    }
    if (!this.columns) {
      const more = Array.from({ length: Math.max(0, cells.length - 3) }, (_, index) => `column ${index + 4}`);
      this.columns = ['source', 'target', 'confidence']
        .slice(0, Math.max(2, cells.length))
        .concat(more)
        .map(toColumn);
      this.named = false;
    }
    if (cells.length !== this.columns.length) {
      throw new Malformed(
        `${count(cells.length)}, not ${this.columns.length} as the file has: '${cells.join(' | ').slice(0, 60)}'`,
      );
    }
    return [this.unit(cells, this.columns)];
  }

  private isHeader(cells: readonly string[]): boolean {
    if (this.options.header !== undefined) return this.options.header;
    const names = cells.map(normal);
    const { sourceLanguage = 'ru', targetLanguage = 'en' } = this.options;
    return (
      (names.includes('source') && names.includes('target')) ||
      (names.includes(normal(sourceLanguage)) && names.includes(normal(targetLanguage)))
    );
  }

  /** Columns named by the languages hold the texts; failing that, the first two do. */
  private withTexts(columns: Column[]): Column[] {
    const { sourceLanguage = 'ru', targetLanguage = 'en' } = this.options;
    for (const [key, code, place] of [
      ['source', sourceLanguage, 0],
      ['target', targetLanguage, 1],
    ] as const) {
      if (columns.some((column) => column.key === key)) continue;
      const own = columns.find((column) => column.key === normal(code)) ?? columns[place];
      if (own) own.key = key;
    }
    return columns;
  }

  private unit(cells: readonly string[], columns: readonly Column[]): TranslationUnit {
    const { sourceLanguage, targetLanguage } = this.options;
    const unit: TranslationUnit = {
      source: '',
      target: '',
      ...(sourceLanguage ? { sourceLanguage } : {}),
      ...(targetLanguage ? { targetLanguage } : {}),
    };
    const properties: Record<string, string> = {};
    const details: Details = {};
    columns.forEach(({ key, name }, index) => {
      const cell = cells[index]!;
      const detail = key.replace('_', '-');
      if (key === 'source' || key === 'target') unit[key] = cell;
      else if (isDetail(detail) && (this.named || isProbability(cell))) details[detail] = cell;
      else if (cell === '') return;
      else if (key === 'id') unit.id = cell;
      else if (key === 'source_language') unit.sourceLanguage = languageField(cell, name);
      else if (key === 'target_language') unit.targetLanguage = languageField(cell, name);
      else setProperty(properties, this.named ? name : `column ${index + 1}`, cell);
    });
    Object.assign(unit, readDetails(withoutEmpty(details)));
    if (Object.keys(properties).length > 0) unit.properties = properties;
    return unit;
  }
}

/** An empty cell says nothing; only beside the spans of one side does it say that the other has none. */
function withoutEmpty(details: Details): Details {
  if (details.confidence === '') delete details.confidence;
  if (!details['source-spans'] && !details['target-spans']) {
    delete details['source-spans'];
    delete details['target-spans'];
  }
  return details;
}

/** A format of rows: how a row of cells is written is the caller's. */
export function columnFormat(
  options: WriteColumnsOptions,
  writeRow: (cells: readonly string[]) => string,
): UnitFormat {
  const header = options.header ?? true;
  let columns = columnsOf(options);
  return {
    head(_, first) {
      columns ??= usualColumns(header ? first : undefined).map(toColumn);
      return header ? writeRow(columns.map(({ name }) => name)) : '';
    },
    unit: (unit, languages) => {
      const details = detailsOf(unit);
      return writeRow(columns!.map((column) => cellOf(unit, column, details, languages)));
    },
    tail: () => '',
  };
}

function usualColumns(unit: TranslationUnit | undefined): string[] {
  return [
    'source',
    'target',
    ...(unit?.confidence === undefined ? [] : ['confidence']),
    ...(unit?.sourceSentences && unit.targetSentences ? ['shape', 'source_spans', 'target_spans'] : []),
  ];
}

function cellOf(
  unit: TranslationUnit,
  { key, name }: Column,
  details: Details,
  languages: Languages,
): string {
  if (key === 'source' || key === 'target') return unit[key];
  if (key === 'id') return unit.id ?? '';
  if (key === 'source_language') return unit.sourceLanguage ?? languages.source;
  if (key === 'target_language') return unit.targetLanguage ?? languages.target;
  const detail = key.replace('_', '-');
  if (isDetail(detail)) return details[detail] ?? '';
  return propertyOf(unit.properties, name) ?? '';
}

/** A column: its name as the file has it, and the name that tells what it holds. */
interface Column {
  name: string;
  key: string;
}

/** The columns that the options name. */
function columnsOf({ columns }: { columns?: readonly string[] }): Column[] | undefined {
  return columns?.map(toColumn);
}

function toColumn(name: string): Column {
  return { name, key: normal(name) };
}

/** The names that other tools give the same columns. */
const synonyms: Readonly<Record<string, string>> = {
  src: 'source',
  source_text: 'source',
  original: 'source',
  tgt: 'target',
  trg: 'target',
  target_text: 'target',
  translation: 'target',
};

function normal(name: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.hasOwn(synonyms, plain) ? synonyms[plain]! : plain;
}

function isProbability(cell: string): boolean {
  return /^(?:0|1|0?\.\d+|0\.\d+(?:e-\d+)?|1\.0*|\d(?:\.\d+)?e-\d+)$/.test(cell);
}

function count(cells: number): string {
  return cells === 1 ? 'one column' : `${cells} columns`;
}
