import { alignInSteps, type AlignInput, type AlignOptions } from '../align';
import type { Bitext } from '../model/bead';
import { paced, watched } from '../steps/paced';

/**
 * `align` that lets other work go on: it returns to the event loop every 10 ms or so, obeys `signal` within 50 ms and calls `onProgress` at least every
 * 100 ms. The result is the same to the byte.
 *
 * @param source - the original
 * @param target - its translation
 * @param options - those of `align`; `signal` may be aborted on the way
 * @returns both documents and the beads between them
 * @throws SverkaError as `align` does, as a rejection; `ABORTED` when the signal is aborted
 * @example
 * ```ts
 * const bitext = await alignAsync('Ваши телеграммы получены.', 'Your telegrams have been received.', {
 *   signal: AbortSignal.timeout(10_000),
 *   onProgress: (done) => console.log(`${Math.round(done * 100)} %`),
 * });
 * bitext.beads.length; // 1
 * ```
 */
export async function alignAsync(
  source: AlignInput,
  target: AlignInput,
  options: AlignOptions = {},
): Promise<Bitext> {
  const { watch, rest } = watched('alignAsync', options);
  return paced('alignAsync', () => alignInSteps(source, target, rest, 'alignAsync'), watch);
}
