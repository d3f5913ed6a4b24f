import { validOptions } from '../../boundary/valid-options';
import { languageOptionTypes } from '../../boundary/model-shapes';
import { SverkaError } from '../../errors';
import { primaryLanguage } from '../../languages/pair';
import type { Glossary, GlossaryTerm } from '../../model/rule';
import type { ReadLadderOptions } from '../ladders/hunalign';
import { readThrough } from '../stream';
import { XmlRecords, type XmlRecordReader, type XmlVocabulary } from './xml-records';

/** Options of {@link parseTbx}. */
export interface ParseTbxOptions extends ReadLadderOptions {
  /** BCP 47 code of the source; default `'ru'`. Region and script do not matter. */
  sourceLanguage?: string;
  /** BCP 47 code of the target; default `'en'`. */
  targetLanguage?: string;
}

/**
 * Reads a glossary in TBX (ISO 30042), of 2008 (`martif`) or 2019 (`tbx`). Every term of the source gets the terms of the target of the
 * same concept: a preferred one first, and those that are deprecated or superseded as forbidden.
 *
 * @param text - the file
 * @param options - languages, and what is done about malformed concepts
 * @returns terms in the order of the file; concepts without a term in both languages are passed over
 * @throws ParseError for malformed XML and for a DOCTYPE other than that of the format; SverkaError `INVALID_INPUT` when no concept has
 * both languages
 * @example
 * ```ts
 * const term = (language: string, text: string) =>
 *   `<langSec xml:lang="${language}"><termSec><term>${text}</term></termSec></langSec>`;
 * const concept = `<conceptEntry>${term('ru', 'перемирие')}${term('en', 'armistice')}</conceptEntry>`;
 * const glossary = parseTbx(`<tbx><text><body>${concept}</body></text></tbx>`);
 * glossary.terms; // [{ source: 'перемирие', target: ['armistice'] }]
 * ```
 */
export function parseTbx(text: string, options: ParseTbxOptions = {}): Glossary {
  const valid = validOptions('parseTbx', options, { ...languageOptionTypes, onError: 'function' });
  const { sourceLanguage = 'ru', targetLanguage = 'en' } = valid;
  const reader = new ConceptReader(primaryLanguage(sourceLanguage), primaryLanguage(targetLanguage));
  const terms = [...readThrough(text, new XmlRecords(vocabulary, reader, valid))];
  if (terms.length === 0) {
    const languages = [...reader.languages].sort().join(', ') || 'none';
    throw new SverkaError(
      'INVALID_INPUT',
      `no concept has a term in ${sourceLanguage} and one in ${targetLanguage}; the languages of the file: ${languages}`,
    );
  }
  return { terms };
}

const vocabulary: XmlVocabulary = {
  name: 'TBX',
  records: ['termEntry', 'conceptEntry'],
  doctype: /^martif\s+(?:SYSTEM|PUBLIC\s+"[^"]*")\s+["'][\w./:-]*\.dtd["']$/i,
};

interface Term {
  language: string;
  text: string;
  status: 'preferred' | 'admitted' | 'forbidden';
}

class ConceptReader implements XmlRecordReader<GlossaryTerm> {
  /** Languages met in the file. */
  readonly languages = new Set<string>();
  private language = '';
  private terms: Term[] = [];
  /** What is being read: the text of a term, or of a note about it. */
  private reading: { kind: 'term' | 'status'; text: string } | undefined;

  constructor(
    private readonly source: string,
    private readonly target: string,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'langSet' || name === 'langSec') {
      this.language = primaryLanguage(attributes['xml:lang'] ?? attributes['lang'] ?? '');
      this.languages.add(this.language);
    } else if (name === 'term') this.reading = { kind: 'term', text: '' };
    else if (
      name === 'termNote' &&
      /^(?:administrativeStatus|normativeAuthorization)$/.test(attributes['type'] ?? '')
    ) {
      this.reading = { kind: 'status', text: '' };
    }
  }

  text(text: string): void {
    if (this.reading) this.reading.text += text;
  }

  close(name: string, emit: (term: GlossaryTerm) => void): void {
    if (this.reading && (name === 'term' || name === 'termNote')) {
      const text = this.reading.text.replace(/\s+/g, ' ').trim();
      const last = this.terms.at(-1);
      if (this.reading.kind === 'term')
        this.terms.push({ language: this.language, text, status: 'admitted' });
      else if (last) last.status = statusOf(text);
      this.reading = undefined;
    } else if (vocabulary.records.includes(name)) {
      this.emit(emit);
      this.reset();
    }
  }

  private emit(emit: (term: GlossaryTerm) => void): void {
    const of = (language: string) =>
      this.terms.filter((term) => term.language === language && term.text !== '');
    const targets = of(this.target);
    const target = targets
      .filter(({ status }) => status !== 'forbidden')
      .sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
    const forbidden = targets.filter(({ status }) => status === 'forbidden').map(({ text }) => text);
    if (target.length === 0) return;
    for (const { text } of of(this.source)) {
      emit({
        source: text,
        target: target.map((term) => term.text),
        ...(forbidden.length > 0 ? { forbidden } : {}),
      });
    }
  }

  reset(): void {
    this.terms = [];
    this.reading = undefined;
  }
}

/** Values of TBX-Basic (`preferredTerm-admn-sts`) and of TBX 2019 (`preferred`, `deprecated`). */
function statusOf(note: string): Term['status'] {
  if (/^(?:deprecated|superseded|obsolete)/i.test(note)) return 'forbidden';
  return /^preferred/i.test(note) ? 'preferred' : 'admitted';
}
