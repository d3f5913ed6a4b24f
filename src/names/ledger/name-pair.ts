import type { Match } from './stretch';

/** A source name beside a rendering, with what is needed to make an entry of it. */
export interface NamePair extends Omit<Match, 'by'> {
  by: 'similarity' | 'gazetteer' | 'position';
  bead: number;
  /** The word before the source name, lower case; empty when there is none. */
  before: string;
}
