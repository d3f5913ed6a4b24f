import { validOptions } from '../../boundary/valid-options';
import { markups, writerTypes } from '../option-types';
import { normalLanguage } from '../../languages/language-code';
import { writtenName } from '../units/unit-properties';
import { version } from '../../../package.json';
import { detailsOf } from '../units/details';
import { CHARACTER_TYPE } from './inline-text';
import { usableMarkup } from './markup';
import { readThrough, type Streamed, type TextInput } from '../stream';
import type { ReadUnitsOptions, TranslationUnit, WriteUnitsOptions } from '../units/unit';
import { writeUnits, type UnitFormat, type UnitInput } from '../units/unit-writer';
import { XliffReader } from './xliff-reader';
import { escapeXml } from './xml-escape';
import { XmlRecords, type XmlVocabulary } from './xml-records';

/** Options of {@link readXliff}. The file says its languages itself. */
export interface ReadXliffOptions extends Pick<ReadUnitsOptions, 'onError' | 'lines'> {
  /** Whether inline markup (`g`, `pc`, `ph` …) is kept beside the plain text; default `'strip'`. */
  markup?: 'strip' | 'keep';
}

const versions: ReadonlySet<string> = new Set(['1.2', '2.1']);

/**
 * Reads XLIFF 1.0 to 1.2 and 2.0 to 2.1, and the dialects of Trados and memoQ: each segment is a unit. Proposals (`alt-trans`, matches) are
 * passed over.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - markup and what is done about malformed units
 * @returns units as they come; one without a target has an empty one
 * @throws ParseError for a malformed unit unless `onError` is given, for a file that is not XLIFF, and for a DOCTYPE with entities
 * @example
 * ```ts
 * const file = [...writeXliff([{ source: 'Мир.', target: 'Peace.' }])].join('');
 * const [unit] = readXliff(file);
 * unit?.target; // 'Peace.'
 * ```
 */
export function readXliff<I extends TextInput>(
  input: I,
  options: ReadXliffOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readXliff', options, {
    onError: 'function',
    lines: 'boolean',
    markup: markups,
  });
  const reader = new XliffReader(valid.markup === 'keep');
  return readThrough(input, new XmlRecords(vocabulary, reader, valid));
}

/** Options of {@link writeXliff}. */
export interface WriteXliffOptions extends WriteUnitsOptions {
  /** Default `'1.2'`, which more tools read. */
  version?: '1.2' | '2.1';
  /** Name of the original document; default `sverka`. */
  original?: string;
  /** Whether markup that came from the same version of XLIFF is written; default `'keep'`. */
  markup?: 'strip' | 'keep';
}

/**
 * Writes XLIFF 1.2 or 2.1. Confidence, shape and offsets stand in a `context-group` or in metadata. An addition has an empty source.
 * Characters that XML forbids stand in `ph` or `cp`, which {@link readXliff} reads back.
 *
 * @param input - a bitext or units
 * @param options - version, languages, null units, markup
 * @returns pieces of the file
 * @example
 * ```ts
 * const units = [{ source: 'Мир.', target: 'Peace.' }];
 * [...writeXliff(units, { version: '2.1' })].join(''); // '…<source>Мир.</source>\n<target>Peace.</target>…'
 * ```
 */
export function writeXliff<I extends UnitInput>(
  input: I,
  options: WriteXliffOptions = {},
): Streamed<I, string> {
  const valid = validOptions('writeXliff', options, {
    ...writerTypes,
    version: versions,
    original: 'text',
    markup: markups,
  });
  const keep = valid.markup !== 'strip';
  const original = valid.original ?? 'sverka';
  const format = valid.version === '2.1' ? formatOf21(original, keep) : formatOf12(original, keep);
  return writeUnits(input, format, valid);
}

const vocabulary: XmlVocabulary = {
  name: 'XLIFF',
  root: 'xliff',
  records: ['trans-unit', 'unit'],
  // XLIFF 1.0 and 1.1 may name the DTD of 1.0
  doctype:
    /^xliff\s+(?:PUBLIC\s+"-\/\/XLIFF\/\/DTD XLIFF\/\/EN"|SYSTEM)\s+["'](?:[^"']*\/)?xliff(?:-core-1\.1)?\.dtd["']$/i,
};

function formatOf12(original: string, keep: boolean): UnitFormat {
  let number = 0;
  return {
    head: ({ source, target }) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="${escapeXml(original, true)}" source-language="${normalLanguage(source)}" target-language="${normalLanguage(target)}" datatype="plaintext" xml:space="preserve">
<header><tool tool-id="sverka" tool-name="Sverka" tool-version="${version}"/></header>
<body>
`,
    unit: (unit) => {
      const contexts = detailEntries(unit).map(
        ([name, value]) =>
          `<context context-type="x-${escapeXml(name.replace(/\s/g, '_'), true)}">${escapeXml(value)}</context>`,
      );
      const group =
        contexts.length > 0
          ? `<context-group purpose="information">${contexts.join('')}</context-group>\n`
          : '';
      const notes = (unit.notes ?? []).map((note) => `<note>${escapeXml(note)}</note>\n`);
      const markup = keep && unit.markup?.format === 'xliff-1.2' ? unit.markup : undefined;
      const [source, target] = [side12(unit.source, markup?.source), side12(unit.target, markup?.target)];
      const state = unit.properties?.['state'];
      const attribute = state !== undefined && states12.has(state) ? ` state="${state}"` : '';
      const translation = unit.target === '' ? '' : `<target${attribute}>${target}</target>\n`;
      const id = escapeXml(unit.id ?? String(++number), true);
      return `<trans-unit id="${id}">\n<source>${source}</source>\n${translation}${group}${notes.join('')}</trans-unit>\n`;
    },
    tail: () => '</body>\n</file>\n</xliff>\n',
  };
}

/** Values of `state` in XLIFF 1.2 (section 2.3). */
const states12 = new Set(
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new signed-off translated'.split(
    ' ',
  ),
);

function side12(text: string, markup: string | undefined): string {
  let number = 0;
  return (
    usableMarkup(markup, text) ??
    escapeXml(text, false, (hex) => `<ph id="char${++number}" ctype="${CHARACTER_TYPE}">${hex}</ph>`)
  );
}

function formatOf21(original: string, keep: boolean): UnitFormat {
  let number = 0;
  return {
    head: ({ source, target }) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" srcLang="${normalLanguage(source)}" trgLang="${normalLanguage(target)}">
<file id="f1" original="${escapeXml(original, true)}" xml:space="preserve">
`,
    unit: (unit) => {
      number++;
      const metas = detailEntries(unit).map(
        ([name, value]) => `<mda:meta type="${escapeXml(name, true)}">${escapeXml(value)}</mda:meta>`,
      );
      const metadata =
        metas.length > 0
          ? `<mda:metadata><mda:metaGroup category="sverka">${metas.join('')}</mda:metaGroup></mda:metadata>\n`
          : '';
      const notes = (unit.notes ?? []).map((note) => `<note>${escapeXml(note)}</note>`);
      const remarks = notes.length > 0 ? `<notes>${notes.join('')}</notes>\n` : '';
      const markup = keep && unit.markup?.format === 'xliff-2' ? unit.markup : undefined;
      const [source, target] = [side21(unit.source, markup?.source), side21(unit.target, markup?.target)];
      const id = unit.id !== undefined && /^[\w.:-]+$/.test(unit.id) ? unit.id : `u${number}`;
      const translation = unit.target === '' ? '' : `<target>${target}</target>\n`;
      const state = unit.target === '' ? '' : ' state="translated"';
      return `<unit id="${id}">\n${metadata}${remarks}<segment${state}>\n<source>${source}</source>\n${translation}</segment>\n</unit>\n`;
    },
    tail: () => '</file>\n</xliff>\n',
  };
}

function side21(text: string, markup: string | undefined): string {
  return usableMarkup(markup, text) ?? escapeXml(text, false, (hex) => `<cp hex="${hex}"/>`);
}

function detailEntries(unit: TranslationUnit): [string, string][] {
  const own = Object.entries(unit.properties ?? {}).filter(([name]) => name !== 'state');
  const written = own.map(([name, value]) => [writtenName(name), value]);
  return [...Object.entries(detailsOf(unit)), ...written] as [string, string][];
}
