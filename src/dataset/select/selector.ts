import { SverkaError } from '../../errors';
import type { DatasetFilter } from '../filters/filter';
import {
  activeFilters,
  reasonsAgainst,
  type ActiveFilter,
  type DatasetPreset,
  type FilterSetting,
  type Reason,
} from '../filters/presets';
import type { DocumentRecord, PairRecord, ScoredDocument } from '../model/record';
import { hash64 } from '../score/fold';
import { KeySet } from './key-set';
import { NearCopies } from './near';
import { splitter, type Split, type SplitOptions } from './splits';

/** Which copies are dropped: none, those of the same characters, of the same letters, or also those that are nearly the same. */
export type Dedup = 'off' | 'exact' | 'folded' | 'near';

/** Folded texts of other sets, such as test sets: pairs with a side among them are dropped. */
export interface Against {
  source: KeySet;
  target: KeySet;
}

/** What is selected. */
export interface SelectOptions {
  /** Default `balanced`. */
  preset?: DatasetPreset;
  /** Settings of single filters over the preset. */
  filters?: Readonly<Record<string, FilterSetting>>;
  /** Filters of the user's own, asked after the built-in ones. */
  customFilters?: readonly DatasetFilter[];
  /** Default `folded`; with the preset `strict` `near`, with `loose` `exact`. */
  dedup?: Dedup;
  /** Jaccard likeness of 5-character shingles that both sides of a near copy have at least, in (0, 1]; default .8. */
  nearLeast?: number;
  against?: Against | undefined;
  split?: SplitOptions;
  /** The most pairs of one document; default no bound. */
  perDocument?: number;
}

/** A pair with what was decided about it. */
export interface SelectedPair {
  pair: PairRecord;
  document: DocumentRecord;
  kept: boolean;
  /** All reasons, in the order of the filters; empty when it is kept. */
  droppedBy: readonly Reason[];
  split: Split;
}

/** Reasons that are not filters of a single pair, in the order in which they are asked. */
export const setReasons = ['against', 'leak', 'duplicate', 'near-duplicate', 'cap'] as const;

const dedupOf: Readonly<Record<DatasetPreset, Dedup>> = {
  balanced: 'folded',
  strict: 'near',
  loose: 'exact',
};
const NEAR_LEAST = 0.8;

/** Decides about pairs, document by document, in the order of the corpus: of equal pairs the first stays. */
export class Selector {
  readonly filters: readonly ActiveFilter[];
  readonly dedup: Dedup;
  /** Whether all documents must be surveyed before the first is decided. */
  readonly needsSurvey: boolean;
  private readonly hasSplits: boolean;
  /** The split of a document. */
  readonly splitOf: (document: DocumentRecord) => Split;
  private readonly near: NearCopies | undefined;
  private readonly seen: Record<Split, KeySet> = {
    train: new KeySet(),
    dev: new KeySet(),
    test: new KeySet(),
  };
  /** Folded sides that stand in the held-out splits. */
  private readonly held = { dev: sidesOf(), test: sidesOf() };

  /** @throws SverkaError `INVALID_OPTION` for an unknown preset, filter, option or split */
  constructor(private readonly options: SelectOptions) {
    const { preset = 'balanced', filters = {}, customFilters, split = {}, nearLeast = NEAR_LEAST } = options;
    this.filters = activeFilters(preset, filters, customFilters);
    this.dedup = options.dedup ?? dedupOf[preset];
    if (!['off', 'exact', 'folded', 'near'].includes(this.dedup))
      throw new SverkaError(
        'INVALID_OPTION',
        `dedup must be off, exact, folded or near; got '${this.dedup}'`,
      );
    if (!(nearLeast > 0 && nearLeast <= 1))
      throw new SverkaError('INVALID_OPTION', `nearLeast must be above 0 and at most 1; got ${nearLeast}`);
    this.splitOf = splitter(split);
    this.near = this.dedup === 'near' ? new NearCopies(nearLeast) : undefined;
    this.hasSplits = split.dev !== undefined || split.test !== undefined;
    this.needsSurvey = this.hasSplits || this.near !== undefined;
  }

  /** Whether the survey has to see the pairs of a document. */
  surveys(document: DocumentRecord): boolean {
    return this.near !== undefined || this.splitOf(document) !== 'train';
  }

  /** First pass, over all documents that {@link surveys} names. */
  survey({ document, pairs }: ScoredDocument): void {
    const split = this.splitOf(document);
    for (const pair of pairs) {
      if (reasonsAgainst(pair, document, this.filters).length > 0) continue;
      this.near?.count(pair.source, pair.target);
      if (split === 'train') continue;
      this.held[split].source.add(pair.folded.source);
      this.held[split].target.add(pair.folded.target);
    }
  }

  /** Second pass, over all documents: decides about each pair. */
  select({ document, pairs }: ScoredDocument): SelectedPair[] {
    const split = this.splitOf(document);
    let kept = 0;
    return pairs.map((pair) => {
      const droppedBy = reasonsAgainst(pair, document, this.filters);
      droppedBy.push(...this.reasonsOfSets(pair, split, droppedBy.length === 0));
      const { perDocument } = this.options;
      if (droppedBy.length === 0 && perDocument !== undefined && kept >= perDocument)
        droppedBy.push({ filter: 'cap', value: perDocument });
      if (droppedBy.length === 0) kept++;
      return { pair, document, kept: droppedBy.length === 0, droppedBy, split };
    });
  }

  /** What other pairs say against a pair; only one that nothing else speaks against takes a place among them. */
  private reasonsOfSets(pair: PairRecord, split: Split, isGood: boolean): Reason[] {
    const reasons: Reason[] = [];
    const { against } = this.options;
    const side = against && standsIn(pair, against);
    if (side) reasons.push({ filter: 'against', value: side });
    if (this.hasSplits && split !== 'test') {
      const other = standsIn(pair, this.held.test)
        ? 'test'
        : split === 'train' && standsIn(pair, this.held.dev)
          ? 'dev'
          : '';
      if (other) reasons.push({ filter: 'leak', value: other });
    }
    if (this.dedup === 'off') return reasons;
    const key =
      this.dedup === 'exact'
        ? hash64(`${pair.source}\0${pair.target}`)
        : hash64(pair.folded.source + pair.folded.target);
    const seen = this.seen[split];
    const takes = isGood && reasons.length === 0;
    if (takes ? !seen.add(key) : seen.has(key)) reasons.push({ filter: 'duplicate', value: split });
    else if (takes && this.near) {
      const likeness = this.near.find(pair.source, pair.target);
      if (likeness !== undefined)
        reasons.push({ filter: 'near-duplicate', value: Math.round(likeness * 1000) / 1000 });
    }
    return reasons;
  }
}

function sidesOf(): Against {
  return { source: new KeySet(), target: new KeySet() };
}

/** The side of a pair that stands in a set; texts without letters stand in none. */
function standsIn(
  { folded, words }: PairRecord,
  { source, target }: Against,
): 'source' | 'target' | undefined {
  if (words.source > 0 && source.has(folded.source)) return 'source';
  return words.target > 0 && target.has(folded.target) ? 'target' : undefined;
}
