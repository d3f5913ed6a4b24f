import type { KnownForm } from '../gazetteer/gazetteer-index';
import type { Word } from './name-tokens';

/** Some neighbouring words of a run. */
export interface Stretch {
  run: number;
  /** Index of the first word in the run. */
  from: number;
  words: Word[];
  text: string;
}

/** A source name beside its rendering. */
export interface Match {
  source: Stretch;
  target: Stretch;
  by: 'similarity' | 'gazetteer';
  /** Log-likelihood ratio in nats, or what stands for it where the gazetteer decides. */
  value: number;
  known: KnownForm | undefined;
}
