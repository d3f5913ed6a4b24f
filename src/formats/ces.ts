import type { Rung } from '../evaluate/evaluate';
import type { IndexRange } from '../model/span';
import { rungsOf, type LadderInput, type ReadLadderOptions } from './hunalign';
import type { LadderRung } from './ladder';
import { Malformed } from './malformed';
import { readThrough, through, type Streamed, type TextInput } from './stream';
import { escapeXml } from './xml-escape';
import { XmlRecords, type XmlRecordReader } from './xml-records';

/** A link of a CES alignment. */
export interface CesLink extends LadderRung {
  /** The documents of its group, as the file names them. */
  fromDoc: string;
  toDoc: string;
  id?: string;
}

/** Options of {@link readCes}. */
export interface ReadCesOptions extends ReadLadderOptions {
  /** Ids of the source sentences in order; default: they are numbered from 1. */
  sourceIds?: readonly string[];
  /** Ids of the target sentences in order; default: they are numbered from 1. */
  targetIds?: readonly string[];
}

/**
 * Reads the links of a CES or XCES alignment, as OPUS has them: `<link xtargets="1 2;1"/>` in `linkGrp`s.
 *
 * @param input - the text, whole or in pieces
 * @param options - the ids of the sentences, where they are not numbers
 * @returns links as they come, with the documents of their group
 * @throws ParseError for a malformed link or a DOCTYPE with entities, unless `onError` is given (never the latter)
 */
export function readCes<I extends TextInput>(input: I, options: ReadCesOptions = {}): Streamed<I, CesLink> {
  const vocabulary = {
    name: 'CES alignment',
    root: 'cesAlign',
    records: ['link'],
    // what OPUS writes
    doctype: /^cesAlign\s+PUBLIC\s+"-\/\/CES\/\/DTD XML cesAlign\/\/EN"\s+"[^"]{0,100}"$/,
  };
  return readThrough(input, new XmlRecords(vocabulary, new LinkReader(options), options));
}

class LinkReader implements XmlRecordReader<CesLink> {
  private fromDoc = '';
  private toDoc = '';
  private link: CesLink | undefined;
  private done = { source: 0, target: 0 };
  private readonly ids: { source: Map<string, number> | undefined; target: Map<string, number> | undefined };

  constructor({ sourceIds, targetIds }: ReadCesOptions) {
    const index = (ids: readonly string[] | undefined) => ids && new Map(ids.map((id, k) => [id, k]));
    this.ids = { source: index(sourceIds), target: index(targetIds) };
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'linkGrp') {
      this.fromDoc = attributes['fromDoc'] ?? '';
      this.toDoc = attributes['toDoc'] ?? '';
      this.done = { source: 0, target: 0 };
    }
    if (name !== 'link') return;
    const { xtargets, certainty, id } = attributes;
    const sides = xtargets?.split(';');
    if (sides?.length !== 2) throw new Malformed(`xtargets must be such as '1 2;1'; got '${xtargets ?? ''}'`);
    const source = this.range(sides[0]!, 'source');
    const target = this.range(sides[1]!, 'target');
    const confidence = Number(certainty || 'none');
    this.link = {
      fromDoc: this.fromDoc,
      toDoc: this.toDoc,
      ...(id === undefined ? {} : { id }),
      source,
      target,
      ...(confidence >= 0 && confidence <= 1 ? { confidence } : {}),
    };
  }

  private range(list: string, side: keyof Rung): IndexRange {
    const ids = list.split(/\s+/).filter(Boolean);
    if (ids.length === 0) return { start: this.done[side], end: this.done[side] };
    const indexes = ids.map((id) => {
      const index = this.ids[side]
        ? this.ids[side].get(id)
        : /^\d{1,9}$/.test(id)
          ? Number(id) - 1
          : undefined;
      if (index === undefined || index < 0) {
        throw new Malformed(
          `there is no ${side} sentence '${id}'${this.ids[side] ? '' : '; ids that are no numbers need the documents'}`,
        );
      }
      return index;
    });
    const start = indexes[0]!;
    if (indexes.some((index, k) => index !== start + k)) {
      throw new Malformed(`the sentences of a link must follow each other; got '${list.slice(0, 60)}'`);
    }
    const end = start + indexes.length;
    this.done[side] = end;
    return { start, end };
  }

  text(): void {
    // links have no text
  }

  close(name: string, emit: (link: CesLink) => void): void {
    if (name === 'link' && this.link) emit(this.link);
    this.link = undefined;
  }

  reset(): void {
    this.link = undefined;
  }
}

/** Options of {@link writeCes}. */
export interface WriteCesOptions {
  /** Names of the documents; default empty. */
  fromDoc?: string;
  toDoc?: string;
  /** Ids of the sentences in order; default: numbers from 1. */
  sourceIds?: readonly string[];
  targetIds?: readonly string[];
}

/**
 * Writes a CES alignment of one pair of documents, as OPUS has them.
 *
 * @param input - a bitext, or rungs in order
 * @param options - names of the documents, ids of the sentences
 * @returns pieces of the file
 */
export function writeCes<I extends LadderInput>(
  input: I,
  options: WriteCesOptions = {},
): Streamed<I, string> {
  const { fromDoc = '', toDoc = '', sourceIds, targetIds } = options;
  let head = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
<cesAlign version="1.0">
<linkGrp targType="s" fromDoc="${escapeXml(fromDoc, true)}" toDoc="${escapeXml(toDoc, true)}">
`;
  let number = 0;
  return through(rungsOf(input), {
    push: ({ source, target, confidence }) => {
      const certainty = confidence === undefined ? '' : ` certainty="${confidence}"`;
      const xtargets = escapeXml(`${idsOf(source, sourceIds)};${idsOf(target, targetIds)}`, true);
      const link = `${head}<link id="SL${number++}" xtargets="${xtargets}"${certainty}/>\n`;
      head = '';
      return [link];
    },
    end: () => [`${head}</linkGrp>\n</cesAlign>\n`],
  }) as Streamed<I, string>;
}

function idsOf({ start, end }: IndexRange, ids: readonly string[] | undefined): string {
  return Array.from({ length: end - start }, (_, k) => ids?.[start + k] ?? String(start + k + 1)).join(' ');
}

/** A sentence of an OPUS or CES document. */
export interface CesSentence {
  id: string;
  text: string;
}

/**
 * Reads the sentences of an OPUS document: its `s` elements, the words of `w` elements parted by spaces.
 *
 * @param input - the text, whole or in pieces
 * @param options - what is done about malformed sentences
 * @returns sentences as they come; their ids are what {@link readCes} needs
 */
export function readCesSentences<I extends TextInput>(
  input: I,
  options: ReadLadderOptions = {},
): Streamed<I, CesSentence> {
  const vocabulary = { name: 'an OPUS document', records: ['s'] };
  return readThrough(input, new XmlRecords(vocabulary, new SentenceReader(), options));
}

class SentenceReader implements XmlRecordReader<CesSentence> {
  private id: string | undefined;
  private content = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 's') {
      if (attributes['id'] === undefined) throw new Malformed('<s> has no id');
      this.id = attributes['id'];
      this.content = '';
    } else if (name === 'w') this.content += ' ';
  }

  text(text: string): void {
    if (this.id !== undefined) this.content += text;
  }

  close(name: string, emit: (sentence: CesSentence) => void): void {
    if (name !== 's' || this.id === undefined) return;
    emit({ id: this.id, text: this.content.split(/\s+/).filter(Boolean).join(' ') });
    this.id = undefined;
  }

  reset(): void {
    this.id = undefined;
  }
}
