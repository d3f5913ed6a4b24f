/** What stands in place of a value by mistake. */
export const odd: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['0', 0],
  ["''", ''],
  ['{}', {}],
  ['[]', []],
  ['NaN', Number.NaN],
  ['a text', 'odd'],
  ['a symbol', Symbol('odd')],
  ['a date', new Date(0)],
];

/** Deeper than this nothing is spoiled. */
const DEEPEST = 6;

/** No list is spoiled in more members. */
const MOST_MEMBERS = 2;

/** All places of a value that can be spoiled: its own, and those of its members and fields. */
export function placesOf(value: unknown, depth = 0): (readonly (string | number)[])[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return inside(value.slice(0, MOST_MEMBERS).entries(), depth);
  return Object.getPrototypeOf(value) === Object.prototype ? inside(Object.entries(value), depth) : [];
}

function inside(
  members: Iterable<[string | number, unknown]>,
  depth: number,
): (readonly (string | number)[])[] {
  return [...members].flatMap(([key, value]) => [
    [key],
    ...placesOf(value, depth + 1).map((place) => [key, ...place]),
  ]);
}

/** A copy of a value with another at a place. */
export function spoiled(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[key] = spoiled(
    (copy as Record<string | number, unknown>)[key],
    rest,
    by,
  );
  return copy;
}

/** Most results that a call is asked for. */
const MOST_RESULTS = 20;

/** Calls a function to its end, and gives what it threw. */
export async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    const result = await call();
    if (typeof result === 'object' && result !== null && 'next' in result) {
      const results = result as AsyncGenerator;
      for (let k = 0; k < MOST_RESULTS && !(await results.next()).done; k++);
    }
    return undefined;
  } catch (error) {
    return error;
  }
}
