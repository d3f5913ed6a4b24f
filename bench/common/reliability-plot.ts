/** The reliability plot: share of right beads against confidence, a panel a set. */
import { calibrationError, type Bin } from '../alignment/alignment-reliability';

/** The bins of one set. */
export interface CalibratedSet {
  name: string;
  bins: readonly Bin[];
}

/** Pixels: side of a panel's square, and its room for title, numbers and labels. */
const [SIDE, LEFT, TOP, STEP_X, STEP_Y] = [180, 56, 56, 232, 256];

/** Two sets share a column: a text and the same text with passages missing, as their names follow each other. */
const ROWS = 2;

/** The line joins bins that hold so many beads: below, chance says more than the set. */
const ENOUGH = 10;

/** Colours with a contrast of 4.5 or more on their own panel, which is drawn since a page may be darker than the reader's system. */
const LIGHT = { back: '#fff', ink: '#24292f', faint: '#656d76', grid: '#d8dee4', line: '#0550ae' };
const DARK = { back: '#161b22', ink: '#e6edf3', faint: '#9ea7b1', grid: '#30363d', line: '#6cb6ff' };

/** Whole rules instead of variables, which not every renderer of SVG knows. */
function colours({ back, ink, faint, grid, line }: typeof LIGHT): string {
  return `.back { fill: ${back} } text { fill: ${ink} } .note { fill: ${faint} } .grid { stroke: ${grid} } .ideal { stroke: ${faint} } .line, .spread { stroke: ${line} } .bin { fill: ${line} }`;
}

const STYLE = `
  text { font: 12px system-ui, sans-serif }
  .name { font-weight: 600; font-size: 13px }
  .note { font-size: 11px }
  path { fill: none }
  .ideal { stroke-dasharray: 4 4 }
  .line { stroke-width: 1.5 }
  .spread { stroke-opacity: .5 }
  ${colours(LIGHT)}
  @media (prefers-color-scheme: dark) { ${colours(DARK)} }
`;

/** Draws every set in a panel of its own: the sets lie too close to one another for one. */
export function reliabilityPlot(sets: readonly CalibratedSet[]): string {
  const columns = Math.ceil(sets.length / ROWS);
  const width = LEFT + (columns - 1) * STEP_X + SIDE + 24;
  const height = TOP + (ROWS - 1) * STEP_Y + SIDE + 48;
  const panels = sets.map(
    (set, index) =>
      `<g transform="translate(${LEFT + Math.floor(index / ROWS) * STEP_X} ${TOP + (index % ROWS) * STEP_Y})">\n${panel(set)}\n</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">Reliability of the confidence of beads</title>
<desc id="description">${describe(sets)}</desc>
<style>${STYLE}</style>
<rect class="back" width="${width}" height="${height}" rx="6"/>
${panels.join('\n')}
<text transform="translate(16 ${height / 2}) rotate(-90)" text-anchor="middle">share of beads that are right</text>
<text x="${width / 2}" y="${height - 8}" text-anchor="middle">mean confidence of the bin</text>
</svg>
`;
}

function describe(sets: readonly CalibratedSet[]): string {
  const errors = sets.map(({ name, bins }) => `${name} ${calibrationError(bins).toFixed(3)}`);
  return `Share of right beads against mean confidence in ten bins of confidence, a panel a set, with the diagonal on which both are equal. Larger points stand for more beads, bars for 95% intervals; the line joins neighbouring bins of ten beads or more. Expected calibration error: ${errors.join(', ')}.`;
}

function panel({ name, bins }: CalibratedSet): string {
  const used = bins.filter(({ beads }) => beads > 0);
  const total = used.reduce((sum, { beads }) => sum + beads, 0);
  return [
    `<text class="name" y="-24">${name}</text>`,
    `<text class="note" y="-9">${total.toLocaleString('en')} beads, ECE ${calibrationError(bins).toFixed(3)}</text>`,
    ...[0, 0.5, 1].flatMap(gridLines),
    `<path class="ideal" d="M0 ${SIDE}L${SIDE} 0"/>`,
    ...used.map(interval),
    `<path class="line" d="${bins.map(joined).join('')}"/>`,
    ...used.map(point),
  ].join('\n');
}

/** From the bin before to this one, if both hold enough. */
function joined(bin: Bin, index: number, bins: readonly Bin[]): string {
  const before = bins[index - 1];
  if (!before || Math.min(before.beads, bin.beads) < ENOUGH) return '';
  return `M${x(before.confidence)} ${y(before.right)}L${x(bin.confidence)} ${y(bin.right)}`;
}

function gridLines(value: number): string[] {
  return [
    `<path class="grid" d="M${x(value)} 0V${SIDE}M0 ${y(value)}H${SIDE}"/>`,
    `<text class="note" x="${x(value)}" y="${SIDE + 16}" text-anchor="middle">${value}</text>`,
    `<text class="note" x="-6" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  ];
}

/** Ten times as many beads make the radius 1.5 pixels longer. */
function point(bin: Bin): string {
  const radius = round(1.5 + 1.5 * Math.log10(bin.beads));
  return `<circle class="bin" cx="${x(bin.confidence)}" cy="${y(bin.right)}" r="${radius}"><title>${bin.beads} beads, confidence ${bin.confidence.toFixed(2)}, right ${bin.right.toFixed(2)}</title></circle>`;
}

/** Where the share may lie, given so many beads: Wilson's interval (1927) at 95%. */
function interval({ beads, right, confidence }: Bin): string {
  const z = 1.96;
  const spread = z * Math.sqrt((right * (1 - right)) / beads + z ** 2 / (4 * beads ** 2));
  const [low, high] = [-1, 1].map(
    (sign) => (right + z ** 2 / (2 * beads) + sign * spread) / (1 + z ** 2 / beads),
  );
  return `<path class="spread" d="M${x(confidence)} ${y(low!)}V${y(high!)}"/>`;
}

function x(share: number): number {
  return round(share * SIDE);
}

function y(share: number): number {
  return round((1 - share) * SIDE);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
