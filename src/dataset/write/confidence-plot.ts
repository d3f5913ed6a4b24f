/**
 * A picture of what was kept and dropped by confidence: bars for equal parts of [0, 1], the kept share of each filled. The height is the
 * logarithm of the number, since most pairs are sure.
 */
export function confidencePlot({ all, kept }: { all: readonly number[]; kept: readonly number[] }): string {
  const most = Math.log10(1 + Math.max(1, ...all));
  const width = WIDTH / all.length;
  const bars = all.map((count, bin) => {
    const height = (Math.log10(1 + count) / most) * HEIGHT;
    const filled = count === 0 ? 0 : height * (kept[bin]! / count);
    const x = (LEFT + bin * width).toFixed(1);
    const bar = (y: number, tall: number, color: string) =>
      `<rect x="${x}" y="${y.toFixed(1)}" width="${(width - 2).toFixed(1)}" height="${tall.toFixed(1)}" fill="${color}"/>`;
    const share = `${(bin / all.length).toFixed(2)}–${((bin + 1) / all.length).toFixed(2)}`;
    return `<g><title>${share}: ${count} pairs, ${kept[bin]} kept</title>${bar(TOP + HEIGHT - height, height - filled, '#d9a441')}${bar(TOP + HEIGHT - filled, filled, '#3b6ea5')}</g>`;
  });
  const labels = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<text x="${LEFT + share * WIDTH}" y="${TOP + HEIGHT + 18}" text-anchor="middle">${share}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT * 2 + WIDTH} ${TOP + HEIGHT + 44}" font-family="sans-serif" font-size="12">
<title>Pairs by confidence</title>
<text x="${LEFT}" y="16">Pairs by confidence, number on a logarithmic scale: kept (blue) and dropped (yellow)</text>
${bars.join('\n')}
<line x1="${LEFT}" y1="${TOP + HEIGHT}" x2="${LEFT + WIDTH}" y2="${TOP + HEIGHT}" stroke="#444"/>
${labels.join('\n')}
<text x="${LEFT + WIDTH / 2}" y="${TOP + HEIGHT + 38}" text-anchor="middle">confidence</text>
</svg>
`;
}

const [LEFT, TOP, WIDTH, HEIGHT] = [30, 28, 640, 220];
