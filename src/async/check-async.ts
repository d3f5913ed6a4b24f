import { checkInSteps, type CheckOptions } from '../check';
import type { Bitext } from '../model/bead';
import type { Finding } from '../model/finding';
import { paced, watched, type PacedOptions } from '../steps/paced';

/** Options of {@link checkAsync}. */
export interface CheckAsyncOptions extends CheckOptions, PacedOptions {}

/**
 * `check` that lets other work go on: it returns to the event loop every 10 ms or so, obeys `signal` within 50 ms and calls `onProgress` at least every
 * 100 ms. The result is the same to the byte.
 *
 * @param bitext - an aligned pair, from `align` or read from a file
 * @param options - those of `check`, and how it is watched and ended
 * @returns findings in order of their place in the source, then the target
 * @throws SverkaError as `check` does, as a rejection; `ABORTED` when the signal is aborted
 * @example
 * ```ts
 * const bitext = await alignAsync(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * const findings = await checkAsync(bitext, { signal: AbortSignal.timeout(10_000) });
 * findings[0]?.rule; // 'date-mismatch'
 * ```
 */
export async function checkAsync(bitext: Bitext, options: CheckAsyncOptions = {}): Promise<Finding[]> {
  const { watch, rest } = watched('checkAsync', options);
  const { findings } = await paced('checkAsync', () => checkInSteps(bitext, rest, 'checkAsync'), watch);
  return findings;
}
