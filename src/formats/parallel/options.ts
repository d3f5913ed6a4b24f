import { validOptions } from '../../boundary/valid-options';
import { requireBitext } from '../../boundary/valid-texts';
import type { Bitext } from '../../model/bead';

/** Options of the writers of parallel texts. */
export interface ParallelOptions {
  /** Title of the document; default: the languages, `ru – en`. */
  title?: string;
}

/**
 * The title that a parallel text gets.
 *
 * @param name - of the function that is asked, for messages
 * @throws SverkaError `INVALID_INPUT` for what is no bitext, `INVALID_OPTION` for an unknown option
 */
export function parallelTitle(name: string, bitext: Bitext, options: ParallelOptions): string {
  requireBitext(bitext);
  const { title } = validOptions(name, options, { title: 'string' });
  return title ?? `${bitext.source.language} – ${bitext.target.language}`;
}
