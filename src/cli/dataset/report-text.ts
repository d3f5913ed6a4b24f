import type { SelectReport } from '../../dataset/write/statistics';

/** The report of a selection for a terminal: what each reason dropped, and with `explain` the percentiles of each feature. */
export function reportText(report: SelectReport, { explain }: { explain: boolean }): string {
  const { pairs, kept, waterfall, splits, expectedWrong, percentiles } = report;
  const falls = waterfall.filter(({ hits }) => hits > 0);
  const share = (count: number) => `${((100 * count) / Math.max(1, pairs)).toFixed(1)}%`;
  const lines = [
    ...table([
      ['', 'hits', 'first', 'only', 'of all'],
      ...falls.map(({ filter, hits, first, only }) => [
        filter,
        `${hits}`,
        `${first}`,
        `${only}`,
        share(first),
      ]),
      ['kept', '', `${kept}`, '', share(kept)],
      ['all pairs', '', `${pairs}`, '', ''],
    ]),
    '',
    `${splits.map((split) => `${split.split} ${split.pairs} pairs of ${split.documents} documents`).join(', ') || 'nothing is left'}; ${expectedWrong} wrong pairs to be expected`,
  ];
  if (explain) {
    const points = Object.keys(Object.values(percentiles)[0] ?? {});
    lines.push(
      '',
      ...table([
        ['percentiles', ...points],
        ...Object.entries(percentiles).map(([name, own]) => [
          name,
          ...points.map((point) => `${own[point]}`),
        ]),
      ]),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Columns side by side, the first to the left and all others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
