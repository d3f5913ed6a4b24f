import { validOptions } from '../../boundary/valid-options';
import type { Rung } from '../../evaluate/rung';
import type { IndexRange } from '../../model/span';
import { throughRungs, type LadderInput, type ReadLadderOptions } from '../ladders/hunalign';
import type { LadderRung } from '../ladders/ladder';
import { Malformed } from '../malformed';
import { readThrough, type Streamed, type TextInput } from '../stream';
import { escapeXml } from './xml-escape';
import { XmlRecords, type XmlRecordReader } from './xml-records';

/** A link of a CES alignment. */
export interface CesLink extends LadderRung {
  /** The documents of its group, as the file names them. */
  fromDoc: string;
  toDoc: string;
  id?: string;
}

/** What the sentences of two documents are called, in order; by default they are numbered from 1. */
export interface CesIds {
  sourceIds?: readonly string[];
  targetIds?: readonly string[];
}

/** Options of {@link readCes}. */
export interface ReadCesOptions extends ReadLadderOptions, CesIds {
  /**
   * Tells of each group of links, given the names of its documents, what their sentences are called; `undefined` passes the group over.
   * Default: all groups have `sourceIds` and `targetIds`.
   */
  group?: (fromDoc: string, toDoc: string) => CesIds | undefined;
}

/**
 * Reads the links of a CES or XCES alignment, as OPUS has them: `<link xtargets="1 2;1"/>` in `linkGrp`s.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - the ids of the sentences, where they are not numbers
 * @returns links as they come, with the documents of their group
 * @throws ParseError for a malformed link or a DOCTYPE with entities, unless `onError` is given (never the latter)
 * @example
 * ```ts
 * const file = '<cesAlign><linkGrp><link xtargets="1 2;1" /></linkGrp></cesAlign>';
 * const [link] = readCes(file, { sourceIds: ['1', '2'], targetIds: ['1'] });
 * link?.source; // { start: 0, end: 2 }
 * ```
 */
export function readCes<I extends TextInput>(input: I, options: ReadCesOptions = {}): Streamed<I, CesLink> {
  const valid = validOptions('readCes', options, { ...idTypes, group: 'function', onError: 'function' });
  const vocabulary = {
    name: 'CES alignment',
    root: 'cesAlign',
    records: ['link'],
    // what OPUS writes
    doctype: /^cesAlign\s+PUBLIC\s+"-\/\/CES\/\/DTD XML cesAlign\/\/EN"\s+"[^"]{0,100}"$/,
  };
  return readThrough(input, new XmlRecords(vocabulary, new LinkReader(valid), valid));
}

class LinkReader implements XmlRecordReader<CesLink> {
  private fromDoc = '';
  private toDoc = '';
  private link: CesLink | undefined;
  private done = { source: 0, target: 0 };
  /** Indexes by ids; `undefined` in a group that is passed over. */
  private ids: Record<keyof Rung, ReadonlyMap<string, number> | undefined> | undefined;

  constructor(private readonly options: ReadCesOptions) {
    this.ids = indexesOf(options);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'linkGrp') {
      const { fromDoc = '', toDoc = '' } = attributes;
      const { group } = this.options;
      this.fromDoc = fromDoc;
      this.toDoc = toDoc;
      this.done = { source: 0, target: 0 };
      if (group) this.ids = indexesOf(group(fromDoc, toDoc));
    }
    if (name !== 'link' || !this.ids) return;
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
    const known = this.ids?.[side];
    const indexes = ids.map((id) => {
      const index = known ? known.get(id) : numbered(id);
      if (index === undefined || index < 0) {
        throw new Malformed(
          `there is no ${side} sentence '${id}'${known ? '' : '; ids that are no numbers need the documents'}`,
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

function indexesOf(ids: CesIds | undefined): LinkReader['ids'] {
  if (!ids) return undefined;
  const index = (list: readonly string[] | undefined) => list && new Map(list.map((id, k) => [id, k]));
  return { source: index(ids.sourceIds), target: index(ids.targetIds) };
}

/** The index of a sentence that is called by its number, as `7` or `s7`. */
function numbered(id: string): number | undefined {
  const number = /^s?(\d{1,9})$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

const idTypes = { sourceIds: { members: 'text' }, targetIds: { members: 'text' } } as const;

/** Options of {@link writeCes}. */
export interface WriteCesOptions extends CesIds {
  /** Names of the documents; default empty. */
  fromDoc?: string;
  toDoc?: string;
}

/**
 * Writes a CES alignment of one pair of documents, as OPUS has them.
 *
 * @param input - a bitext, or rungs in order
 * @param options - names of the documents, ids of the sentences
 * @returns pieces of the file
 * @example
 * ```ts
 * const rungs = [{ source: { start: 0, end: 2 }, target: { start: 0, end: 1 } }];
 * [...writeCes(rungs)].join(''); // '…<link id="SL0" xtargets="1 2;1"/>…'
 * ```
 */
export function writeCes<I extends LadderInput>(
  input: I,
  options: WriteCesOptions = {},
): Streamed<I, string> {
  const valid = validOptions('writeCes', options, {
    ...idTypes,
    fromDoc: 'text',
    toDoc: 'text',
  });
  const { fromDoc = '', toDoc = '', sourceIds, targetIds } = valid;
  let head = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
<cesAlign version="1.0">
<linkGrp targType="s" fromDoc="${escapeXml(fromDoc, true)}" toDoc="${escapeXml(toDoc, true)}">
`;
  let number = 0;
  return throughRungs(input, {
    push: ({ source, target, confidence }) => {
      const certainty = confidence === undefined ? '' : ` certainty="${confidence}"`;
      const xtargets = escapeXml(`${idsOf(source, sourceIds)};${idsOf(target, targetIds)}`, true);
      const link = `${head}<link id="SL${number++}" xtargets="${xtargets}"${certainty}/>\n`;
      head = '';
      return [link];
    },
    end: () => [`${head}</linkGrp>\n</cesAlign>\n`],
  });
}

function idsOf({ start, end }: IndexRange, ids: readonly string[] | undefined): string {
  return Array.from({ length: end - start }, (_, k) => ids?.[start + k] ?? String(start + k + 1)).join(' ');
}
