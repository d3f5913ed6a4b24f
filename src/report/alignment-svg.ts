import type { Bitext } from '../model/bead';
import type { Document } from '../model/document';
import { sureness } from './html/beads';
import { resolveOptions, type ReportOptions } from './options';
import { escapeMarkup } from './escape/escape-markup';
import { oneLine } from './escape/visible';

/** Options of {@link alignmentSvg}. */
export interface AlignmentSvgOptions extends ReportOptions {
  /** Side of the square in pixels, 200 to 4000; default 800. */
  size?: number;
}

/** Room around the square for titles and numbers, in pixels. */
const MARGIN = 56;

/** Dots that are drawn at most; more would hide each other and make the file slow. */
const DOTS = 20_000;

/** How far the corridor reaches around the path: in sentences, and as a part of a short text. */
const [CORRIDOR, CORRIDOR_PART] = [20, 0.06];

/**
 * The alignment as a picture, for papers and for debugging: the source from left to right, the target from top to
 * bottom, both in sentences. Each bead is a rectangle, darker the surer it is and framed when it is doubtful; omissions
 * and additions are hatched bands; matched anchors are dots; a line joins what moved; a pale band shows the corridor of
 * twenty sentences around the path (less in a short text).
 *
 * @param bitext - the aligned pair
 * @param options - see {@link AlignmentSvgOptions}
 * @returns one SVG 1.1 document with a title and a description, without scripts or styles from elsewhere
 * @example
 * ```ts
 * const bitext = align(['Мир заключён.'], ['Peace was made.']);
 * alignmentSvg(bitext); // '<?xml version="1.0" encoding="UTF-8"?>\n<svg …'
 * ```
 */
export function alignmentSvg(bitext: Bitext, options: AlignmentSvgOptions = {}): string {
  const { files } = resolveOptions('alignmentSvg', { bitext }, options, { size: 'number' });
  const size = Math.min(4000, Math.max(200, options.size ?? 800));
  const [width, height] = [bitext.source.sentences.length, bitext.target.sentences.length];
  const x = scale(width, size);
  const y = scale(height, size);
  const layers = beadLayers(bitext, x, y, size);
  const anchors = anchorDots(bitext);
  const dots = anchors.map((dot) => `<circle cx="${x(dot.source)}" cy="${y(dot.target)}" r="2"/>`).join('');
  const [omitted, added] = [
    bitext.beads.filter(({ target }) => target.start === target.end).length,
    bitext.beads.filter(({ source }) => source.start === source.end).length,
  ];
  const full = size + 2 * MARGIN;
  const title = escapeMarkup(oneLine(`${files.source.path} → ${files.target.path}`));
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${full}" width="${full}" height="${full}" role="img" aria-labelledby="title about">
<title id="title">Alignment of ${title}</title>
<desc id="about">${width} source sentences from left to right, ${height} target sentences from top to bottom, ${bitext.beads.length} beads, ${omitted} of them omissions and ${added} additions, ${anchors.length} anchors.</desc>
<style>
svg { background: #fff; color: #222; font: 13px sans-serif }
.corridor { fill: #eef2f6 }
.sure, .likely, .doubtful { fill: #1d4f7c; stroke: #1d4f7c; stroke-width: .5 }
.doubtful { stroke: #a3161f; stroke-width: 1.5 }
.omission, .addition { fill: url(#hatch) }
.anchors { fill: #c0620f }
.moved { fill: #a3161f; stroke: #a3161f; stroke-dasharray: 4 3 }
.frame { fill: none; stroke: #888 }
text { fill: #222 }
</style>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f8e3df"/><path d="M0 0V6" stroke="#b5483f" stroke-width="1.2"/></pattern><clipPath id="inside"><rect x="${MARGIN}" y="${MARGIN}" width="${size}" height="${size}"/></clipPath></defs>
<g clip-path="url(#inside)">
<path class="corridor" d="${corridor(bitext, x, y)}"/>
<g>${layers.null}</g>
<g>${layers.path}</g>
<g class="anchors">${dots}</g>
<g class="moved">${layers.moved}</g>
</g>
<rect class="frame" x="${MARGIN}" y="${MARGIN}" width="${size}" height="${size}"/>
<g text-anchor="middle">
<text x="${full / 2}" y="22">source: ${escapeMarkup(short(files.source.path))}, ${width} sentences →</text>
<text transform="translate(20 ${full / 2}) rotate(-90)">← target: ${escapeMarkup(short(files.target.path))}, ${height} sentences</text>
${ticks(width)
  .map((at) => `<text x="${x(at)}" y="${MARGIN - 8}">${at}</text>`)
  .join('')}
</g>
<g text-anchor="end">${ticks(height)
    .map((at) => `<text x="${MARGIN - 6}" y="${y(at) + 4}">${at}</text>`)
    .join('')}</g>
<text x="${MARGIN}" y="${full - 18}">■ beads, darker when surer · red frame: doubtful · ● anchors · hatched: on one side only</text>
</svg>
`;
}

/** The beads as layers of shapes: those with both sides, those with one, and lines to what moved. */
function beadLayers({ beads }: Bitext, x: Scale, y: Scale, size: number) {
  const layers = { path: '', null: '', moved: '' };
  for (const bead of beads) {
    const [x1, x2, y1, y2] = [
      x(bead.source.start),
      x(bead.source.end),
      y(bead.target.start),
      y(bead.target.end),
    ];
    if (x1 === x2)
      layers.null += `<rect class="addition" x="${MARGIN}" y="${y1}" width="${size}" height="${round(y2 - y1)}"/>`;
    else if (y1 === y2)
      layers.null += `<rect class="omission" x="${x1}" y="${MARGIN}" width="${round(x2 - x1)}" height="${size}"/>`;
    else
      layers.path += `<rect class="${sureness(bead)}" x="${x1}" y="${y1}" width="${round(x2 - x1)}" height="${round(y2 - y1)}" fill-opacity="${round(0.25 + 0.75 * bead.confidence)}"/>`;
    const partner = bead.movedTo === undefined ? undefined : beads[bead.movedTo];
    if (partner && x1 !== x2) {
      const [px, py] = [(x1 + x2) / 2, (y(partner.target.start) + y(partner.target.end)) / 2];
      layers.moved += `<circle cx="${round(px)}" cy="${round(py)}" r="4"/><path d="M${round(px)} ${y1}L${round(px)} ${round(py)}"/>`;
    }
  }
  return layers;
}

/** Place of a sentence index in pixels. */
type Scale = (index: number) => number;

/** Places of a sentence index in the square. */
function scale(sentences: number, size: number): (index: number) => number {
  return (index) => round(MARGIN + (index / Math.max(1, sentences)) * size);
}

/** Matched anchors as places in the square, in sentences with the fraction inside the sentence; thinned when too many. */
function anchorDots({ source, target, beads }: Bitext): { source: number; target: number }[] {
  const dots = beads.flatMap((bead) =>
    bead.evidence.flatMap((item) =>
      item.source && item.target
        ? [
            {
              source: position(source, bead.source, item.source.start),
              target: position(target, bead.target, item.target.start),
            },
          ]
        : [],
    ),
  );
  const step = Math.ceil(dots.length / DOTS);
  return step > 1 ? dots.filter((_, index) => index % step === 0) : dots;
}

function position({ sentences }: Document, range: { start: number; end: number }, offset: number): number {
  for (let k = range.start; k < range.end; k++) {
    const { start, end } = sentences[k]!;
    if (offset < end) return k + Math.max(0, offset - start) / Math.max(1, end - start);
  }
  return range.end;
}

/** The band around the path, as one outline: down along its upper edge and back along its lower one. */
function corridor({ beads }: Bitext, x: (index: number) => number, y: (index: number) => number): string {
  if (!beads.length) return '';
  const step = Math.ceil(beads.length / 1000);
  const corners = beads
    .filter((_, index) => index % step === 0)
    .map(({ source, target }) => [source.start, target.start] as const);
  const last = beads.at(-1)!;
  const path = [...corners, [last.source.end, last.target.end] as const];
  const reach = Math.min(CORRIDOR, CORRIDOR_PART * Math.max(last.source.end, last.target.end));
  const edge = (by: number) => path.map(([i, j]) => `${x(i + by)} ${y(j - by)}`);
  return `M${[...edge(reach), ...edge(-reach).reverse()].join('L')}z`;
}

/** About five round numbers up to a length. */
function ticks(length: number): number[] {
  if (length < 2) return [0];
  const rough = length / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((k) => k * power).find((one) => one >= rough) ?? rough);
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, k) => k * step);
}

function short(path: string): string {
  const text = oneLine(path);
  return text.length > 40 ? `…${text.slice(-39)}` : text;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
