/** Draws without replacement; Lehmer's generator (Park & Miller 1988), so that anyone draws the same. */
export function sample<T>(items: readonly T[], size: number, seed: number): T[] {
  const rest = [...items];
  let state = seed;
  return Array.from({ length: Math.min(size, rest.length) }, () => {
    state = (state * 48271) % 2147483647;
    return rest.splice(Math.floor((state / 2147483647) * rest.length), 1)[0]!;
  });
}
