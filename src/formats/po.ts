import { validOptions } from '../boundary/valid-options';
import { readerTypes, writerTypes } from './option-types';
import { LONGEST_RECORD } from './limits';
import { separateDetails } from './units/details';
import { languageField, languageOptions } from './units/language-field';
import { isDetail, detailsOf, type Details } from './units/details';
import { LineStage, type Line } from './tables/table-lines';
import { guarded, Malformed } from './malformed';
import { readName, setProperty, writtenName } from './units/unit-properties';
import { readThrough, type Streamed, type TextInput } from './stream';
import type { ReadUnitsOptions, TranslationUnit, WriteUnitsOptions } from './units/unit';
import { writeUnits, type UnitInput } from './units/unit-writer';

/**
 * Reads the messages of a gettext PO file. A plural message makes two units: its singular with the first form, its plural with the last.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - languages; the target is what the header says, unless it is given
 * @returns units as they come; a fuzzy or obsolete message has a property of that name, a context one named `context`
 * @throws ParseError for a malformed message unless `onError` is given
 * @example
 * ```ts
 * const [unit] = readPo('msgid "Peace"\nmsgstr "Мир"\n', { sourceLanguage: 'en', targetLanguage: 'ru' });
 * unit?.target; // 'Мир'
 * ```
 */
export function readPo<I extends TextInput>(
  input: I,
  options: ReadUnitsOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readPo', options, readerTypes);
  return readThrough(input, new LineStage(new PoReader(valid), { onError: valid.onError }));
}

/**
 * Writes a gettext PO file. An addition has no message id and is left out; confidence, shape and offsets stand in extracted comments. Of two
 * equal sources the later gets its number as context, since messages must differ.
 *
 * @param input - a bitext or units
 * @param options - languages, null units
 * @returns pieces of the file
 * @example
 * ```ts
 * const units = [{ source: 'Мир', target: 'Peace' }];
 * [...writePo(units)].join(''); // '…msgid "Мир"\nmsgstr "Peace"\n'
 * ```
 */
export function writePo<I extends UnitInput>(input: I, options: WriteUnitsOptions = {}): Streamed<I, string> {
  const valid = validOptions('writePo', options, writerTypes);
  const seen = new Set<string>();
  let number = 0;
  const format = {
    head: ({ target }: { target: string }) =>
      `msgid ""\nmsgstr ""\n"Language: ${quote(target).slice(1, -1)}\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"X-Generator: Sverka\\n"\n`,
    unit: (unit: TranslationUnit) => {
      number++;
      if (unit.source === '') return '';
      const { context, fuzzy, obsolete, ...properties } = unit.properties ?? {};
      const own = context ?? (seen.has(unit.source) ? `${unit.id ?? number}` : undefined);
      seen.add(unit.source);
      const lines = [
        '',
        ...(unit.notes ?? []).flatMap((note) => note.split(/\r\n|[\r\n]/).map((line) => `# ${line}`)),
        ...[
          ...Object.entries(detailsOf(unit)),
          ...Object.entries(properties).map(([name, value]) => [writtenName(name), value] as const),
        ].map(
          ([name, value]) => `#. ${name.replace(/[\r\n:]/g, ' ')}: ${String(value).replace(/[\r\n]/g, ' ')}`,
        ),
        ...(fuzzy === undefined ? [] : ['#, fuzzy']),
        ...(own === undefined ? [] : [`msgctxt ${quote(own)}`]),
        `msgid ${quote(unit.source)}`,
        `msgstr ${quote(unit.target)}`,
      ];
      return `${lines.map((line) => (obsolete !== undefined && /^msg/.test(line) ? `#~ ${line}` : line)).join('\n')}\n`;
    },
    tail: () => '',
  };
  return writeUnits(input, format, valid);
}

/** A message as it is read. */
interface Message {
  line: Line;
  fields: Map<string, string>;
  /** Characters of its fields so far. */
  size: number;
  last: string | undefined;
  details: Details;
  properties: Record<string, string>;
  notes: string[];
}

class PoReader {
  private message: Message | undefined;
  private targetLanguage: string | undefined;
  private spoilt = false;
  private readonly options: ReadUnitsOptions;

  constructor(options: ReadUnitsOptions) {
    this.options = { ...options, ...languageOptions(options) };
    this.targetLanguage = this.options.targetLanguage;
  }

  line(line: Line): readonly TranslationUnit[] {
    const text = line.text.trim();
    if (this.spoilt) {
      this.spoilt = text !== '';
      return [];
    }
    const before = text === '' || this.begins(text) ? this.finish() : [];
    if (text !== '') {
      this.message ??= {
        line,
        fields: new Map(),
        size: 0,
        last: undefined,
        details: {},
        properties: {},
        notes: [],
      };
      if (text.startsWith('#') && !text.startsWith('#~')) this.comment(text, this.message);
      else this.field(text, this.message);
    }
    return before;
  }

  end(): readonly TranslationUnit[] {
    return this.finish();
  }

  /** Whether a line begins the next message: a comment or an id behind a translation. */
  private begins(text: string): boolean {
    const translated = this.message?.last?.startsWith('msgstr') ?? false;
    return translated && (/^#(?!~)/.test(text) || /^(?:#~\s*)?(?:msgctxt|msgid)\s/.test(text));
  }

  private comment(text: string, message: Message): void {
    if (text.startsWith('#,')) {
      if (/\bfuzzy\b/.test(text)) message.properties['fuzzy'] = 'yes';
    } else if (text.startsWith('#.')) {
      const [, name, value = ''] = /^#\.\s*([^:\s]+):(?:\s(.*))?$/su.exec(text) ?? [];
      if (name === undefined) message.notes.push(text.slice(2).trim());
      else if (isDetail(name)) message.details[name] = value;
      else setProperty(message.properties, readName(name), value);
    } else if (text.startsWith('#:')) message.properties['reference'] = text.slice(2).trim();
    else if (!text.startsWith('#|')) message.notes.push(text.slice(1).trim());
  }

  private field(text: string, message: Message): void {
    const obsolete = text.startsWith('#~');
    if (obsolete) message.properties['obsolete'] = 'yes';
    const plain = obsolete ? text.slice(2).trim() : text;
    if (plain.startsWith('|')) return;
    const [, name, quoted] =
      /^(?:(msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d{1,2}\])\s*)?(".*")$/su.exec(plain) ?? [];
    const key = name ?? message.last;
    if (quoted === undefined || key === undefined)
      throw this.fault(`this is no line of a PO file: '${text.slice(0, 60)}'`);
    if (name !== undefined && message.fields.has(name)) throw this.fault(`a message has two ${name}`);
    message.last = key;
    if ((message.size += quoted.length) > LONGEST_RECORD)
      throw this.fault(`a message of more than ${LONGEST_RECORD.toLocaleString('en')} characters`);
    const value = unquote(quoted);
    if (value === undefined) throw this.fault(`a stray quote or backslash: ${quoted.slice(0, 60)}`);
    message.fields.set(key, (message.fields.get(key) ?? '') + value);
  }

  /** A malformed line spoils its message: what follows up to the next empty line is passed over. */
  private fault(reason: string): Malformed {
    this.message = undefined;
    this.spoilt = true;
    return new Malformed(reason);
  }

  private finish(): readonly TranslationUnit[] {
    const { message } = this;
    this.message = undefined;
    if (!message || message.fields.size === 0) return [];
    return guarded(
      () => this.units(message),
      { offset: message.line.offset, line: message.line.number },
      this.options,
    );
  }

  private units({ fields, details, properties, notes }: Message): readonly TranslationUnit[] {
    const source = fields.get('msgid');
    const forms = [...fields].filter(([name]) => name.startsWith('msgstr')).map(([, value]) => value);
    if (source === undefined) throw new Malformed('a message has no msgid');
    if (forms.length === 0) throw new Malformed('a message has no msgstr');
    const context = fields.get('msgctxt');
    if (source === '' && context === undefined) {
      const language = /^Language:[ \t]*(\S+)/m.exec(forms[0]!)?.[1];
      if (language) this.targetLanguage ??= languageField(language, 'Language');
      return [];
    }
    if (context !== undefined) properties['context'] = context;
    const { parts, foreign } = separateDetails(details);
    Object.assign(properties, foreign);
    const unit = (text: string, translation: string): TranslationUnit => ({
      source: text,
      target: translation,
      ...(this.options.sourceLanguage ? { sourceLanguage: this.options.sourceLanguage } : {}),
      ...(this.targetLanguage ? { targetLanguage: this.targetLanguage } : {}),
      ...parts,
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    });
    const plural = fields.get('msgid_plural');
    if (plural === undefined) return [unit(source, forms[0]!)];
    return [unit(source, forms[0]!), unit(plural, forms.at(-1)!)];
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(escapes).map(([letter, char]) => [char, letter]),
);

function quote(text: string): string {
  return `"${text.replace(/["\\\n\t\r\u0007\u0008\f\v]/g, (char) => `\\${letters[char] ?? char}`)}"`;
}

/** The text of a quoted string; `undefined` when a quote or backslash in it is stray. */
function unquote(quoted: string): string | undefined {
  let text = '';
  for (let at = 1; at < quoted.length - 1; at++) {
    const char = quoted[at]!;
    if (char === '"') return undefined;
    if (char !== '\\') text += char;
    else if (at === quoted.length - 2) return undefined;
    else {
      at++;
      text += escapes[quoted[at]!] ?? quoted[at]!;
    }
  }
  return text;
}
