import type { DocumentRecord, PairRecord } from '../model/record';

/** What a filter found out of bounds: the value that did it. */
export interface Refusal {
  value: number | string;
}

/** A decision about pairs: data and a pure function. */
export interface DatasetFilter<Options extends object = object> {
  /** Kebab-case, unique. */
  id: string;
  /** One sentence: what is dropped. */
  description: string;
  /** What it does unless it is told otherwise. */
  defaults: Options;
  /** `true` when the pair may stay, else the value that speaks against it. */
  decide(pair: PairRecord, options: Options, document: DocumentRecord): true | Refusal;
}
