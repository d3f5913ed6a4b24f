/** Reads a table of stems by share: a share from 0 to 1, and the stems that have it, apart by white space. */
export function shareTable(
  rows: readonly (readonly [share: number, stems: string])[],
): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([share, stems]) =>
      stems
        .trim()
        .split(/\s+/)
        .map((stem) => [stem, share] as const),
    ),
  );
}
