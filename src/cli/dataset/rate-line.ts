/** How far a run is. */
export interface Rate {
  done: number;
  all: number;
  /** What is counted: `documents`, `parts`. */
  unit: string;
  /** What else is told. */
  more: string;
}

/**
 * A line on a terminal that says how far a run is, how fast it goes and how long it will take; it is written anew twice a second and wiped at
 * the end.
 *
 * @param before - how much was done before this run began
 */
export function rateLine(
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): { show(rate: Rate): void; wipe(): void } {
  const begun = now();
  let [shown, before]: [number, number | undefined] = [Number.NEGATIVE_INFINITY, undefined];
  return {
    show({ done, all, unit, more }) {
      before ??= done;
      if (now() - shown < INTERVAL) return;
      shown = now();
      const seconds = (shown - begun) / 1000;
      const rate = (done - before) / Math.max(seconds, 0.001);
      const left = rate > 0 ? `, ${duration((all - done) / rate)} left` : '';
      write(`${WIPE}${done} of ${all} ${unit}, ${rate.toFixed(1)} a second${left}${more && `; ${more}`}`);
    },
    wipe() {
      if (shown > Number.NEGATIVE_INFINITY) write(WIPE);
    },
  };
}

/** Back to the beginning of the line, and wipe it (ECMA-48: EL). */
const WIPE = '\r\u001b[K';
/** Milliseconds between two lines: enough to be read. */
const INTERVAL = 500;

/** `1 h 12 min`, `3 min`, `20 s`. */
export function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
