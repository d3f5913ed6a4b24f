/**
 * Work in small steps: a generator that stops after each, saying which share of its work is done, in [0, 1]. Who drives it decides what happens between two
 * steps: nothing ({@link finish}), or other work and a look at a signal. The result is the same.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The steps of a part that does the work from one share of the whole to another. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Maps a list in steps, so many items in each. */
export function* mapInSteps<I, O>(
  items: readonly I[],
  each: (item: I, index: number) => O,
  size: number,
): Steps<O[]> {
  const done: O[] = [];
  for (let index = 0; index < items.length; index++) {
    if (index % size === 0) yield index / items.length;
    done.push(each(items[index]!, index));
  }
  return done;
}
