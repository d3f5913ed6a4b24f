import type { DocumentRecord, Verdict } from '../model/record';
import { setReasons, type SelectedPair, type Selector } from '../select/selector';
import { Distribution, features, POINTS } from '../select/percentiles';
import { Sample } from '../select/sample';
import type { Split } from '../select/splits';
import { Waterfall } from '../select/waterfall';

/** Pairs that are shown of what was kept, and of what each reason dropped. */
const KEPT_SHOWN = 10;
const DROPPED_SHOWN = 5;
/** Bars of the histogram of confidence. */
export const BINS = 20;

/** A pair as it is shown. */
export interface ShownPair {
  id: string;
  source: string;
  target: string;
  value?: number | string;
}

/** Gathers what the report says, while the pairs go by. */
export class Statistics {
  private readonly waterfall: Waterfall;
  private readonly bySplit: Record<
    Split,
    { pairs: number; documents: Set<string>; sourceWords: number; targetWords: number }
  >;
  private readonly shapes = new Map<string, number>();
  private readonly verdicts = new Map<Verdict, number>();
  private readonly distributions = new Map(Object.keys(features).map((name) => [name, new Distribution()]));
  private readonly keptConfidence = new Distribution();
  private readonly allConfidence = new Distribution();
  private readonly keptSample = new Sample<ShownPair>(KEPT_SHOWN);
  private readonly samples = new Map<string, Sample<ShownPair>>();
  private readonly failures: { id: string; code: string; message: string }[] = [];
  private documents = 0;

  constructor(selector: Selector) {
    const order = [...selector.filters.map(({ filter }) => filter.id), ...setReasons];
    this.waterfall = new Waterfall(order);
    const nothing = () => ({ pairs: 0, documents: new Set<string>(), sourceWords: 0, targetWords: 0 });
    this.bySplit = { train: nothing(), dev: nothing(), test: nothing() };
  }

  addDocument({ id, verdict, error }: DocumentRecord): void {
    this.documents++;
    this.verdicts.set(verdict, (this.verdicts.get(verdict) ?? 0) + 1);
    if (error) this.failures.push({ id, ...error });
  }

  addPair(selected: SelectedPair): void {
    const { pair, kept, droppedBy, split } = selected;
    this.waterfall.add(selected);
    for (const [name, distribution] of this.distributions) {
      const value = features[name]!(pair);
      if (value !== null && value !== undefined) distribution.add(value);
    }
    const sure = pair.realigned ?? pair.confidence;
    if (sure !== null && pair.source !== '' && pair.target !== '') {
      this.allConfidence.add(sure);
      if (kept) this.keptConfidence.add(sure);
    }
    const shown = { id: pair.id, source: pair.source, target: pair.target };
    if (!kept) {
      for (const { filter, value } of droppedBy) this.sampleOf(filter).add(pair.id, { ...shown, value });
      return;
    }
    this.shapes.set(pair.shape, (this.shapes.get(pair.shape) ?? 0) + 1);
    this.keptSample.add(pair.id, shown);
    const counts = this.bySplit[split];
    counts.pairs++;
    counts.documents.add(pair.document);
    counts.sourceWords += pair.words.source;
    counts.targetWords += pair.words.target;
  }

  private sampleOf(filter: string): Sample<ShownPair> {
    let sample = this.samples.get(filter);
    if (!sample) this.samples.set(filter, (sample = new Sample(DROPPED_SHOWN)));
    return sample;
  }

  result() {
    const splits = Object.entries(this.bySplit)
      .filter(([, { pairs }]) => pairs > 0)
      .map(([split, { documents, ...counts }]) => ({ split, documents: documents.size, ...counts }));
    const { pairs, kept } = this.waterfall;
    return {
      documents: this.documents,
      verdicts: sorted(this.verdicts),
      failures: this.failures,
      pairs,
      kept,
      splits,
      shapes: sorted(this.shapes),
      waterfall: this.waterfall.rows(),
      /** Sum of 1 − confidence over what was kept: so many wrong pairs are to be expected in it. */
      expectedWrong: Math.round(this.keptConfidence.count * (1 - this.keptConfidence.mean) * 10) / 10,
      confidence: { all: this.allConfidence.histogram(BINS), kept: this.keptConfidence.histogram(BINS) },
      percentiles: Object.fromEntries(
        [...this.distributions].flatMap(([name, distribution]) =>
          distribution.count === 0 ? [] : [[name, pointsOf(distribution)]],
        ),
      ),
      samples: {
        kept: this.keptSample.list(),
        dropped: Object.fromEntries([...this.samples].map(([filter, sample]) => [filter, sample.list()])),
      },
    };
  }
}

/** What was found out about a corpus while it was selected. */
export type SelectReport = ReturnType<Statistics['result']>;

function pointsOf(distribution: Distribution): Record<string, number> {
  const points = distribution.points();
  return Object.fromEntries(POINTS.map((share, k) => [`p${Math.round(share * 100)}`, points[k]!]));
}

function sorted<K extends string>(counts: ReadonlyMap<K, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
