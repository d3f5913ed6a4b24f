import type { Bead } from '../model/bead';

/** A bead as the measures see it: two ranges of sentence indexes. */
export type Rung = Pick<Bead, 'source' | 'target'>;
