import { shown } from '../boundary/shown';
import { validOptions } from '../boundary/valid-options';
import { SverkaError } from '../errors';
import type { Steps } from './steps';

/** How `alignAsync` and `checkAsync` are watched and ended. */
export interface PacedOptions {
  /**
   * Called with the share of the work that is done, in [0, 1] and never falling: at least every 100 ms, and with 1 at the end. What it throws ends the work.
   */
  onProgress?: (done: number) => void;
  /** Ends the work within 50 ms with an `ABORTED` error, whose `cause` is the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Parts options into those that watch the work and those of the work.
 *
 * @throws SverkaError `INVALID_OPTION` when they are no object
 */
export function watched<T extends PacedOptions>(
  name: string,
  options: T,
): { watch: PacedOptions; rest: Omit<T, keyof PacedOptions> } {
  if (typeof options !== 'object' || options === null)
    throw new SverkaError('INVALID_OPTION', `${name}: options must be an object; got ${shown(options)}`);
  const { onProgress, signal, ...rest } = options;
  const watch = {
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
  return { watch, rest };
}

/** Work of so many milliseconds is done between two looks at the event loop: short beside a frame of a page (16 ms). */
const SLICE = 10;
/** Progress is told at most so often, in milliseconds: the bound asked for is 100, and a step may be long. */
const NEWS = 40;

/**
 * Drives steps so that the event loop turns between them. The clock decides only when it turns; the result is that of the steps.
 *
 * @param name - of the public function, for messages
 * @throws SverkaError `ABORTED` when the signal is aborted before or on the way
 */
export async function paced<T>(
  name: string,
  start: () => Steps<T>,
  { onProgress, signal }: PacedOptions,
): Promise<T> {
  validOptions(name, { onProgress, signal }, { onProgress: 'function', signal: 'object' });
  const stopIfAsked = () => {
    if (signal?.aborted) {
      throw new SverkaError('ABORTED', `${name} was aborted by its signal`, { cause: signal.reason });
    }
  };
  stopIfAsked();
  const steps = start();
  let [done, told] = [0, performance.now()];
  onProgress?.(0);
  for (;;) {
    const begun = performance.now();
    let now = begun;
    while (now - begun < SLICE) {
      const step = steps.next();
      if (step.done) {
        onProgress?.(1);
        return step.value;
      }
      done = Math.max(done, step.value);
      now = performance.now();
    }
    if (onProgress && now - told >= NEWS) {
      onProgress(Math.min(1, done));
      told = now;
    }
    await turn();
    stopIfAsked();
  }
}

/** A port of a channel, as pages have it. */
interface Port {
  onmessage: (() => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

/** Lets the event loop turn once. A timer of a page waits 4 ms, so a message is sent where there is no `setImmediate`. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else {
      const { port1, port2 } = new MessageChannel() as unknown as Record<'port1' | 'port2', Port>;
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    }
  });
}
