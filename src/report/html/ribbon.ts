import type { Bead, Bitext } from '../../model/bead';
import type { Severity } from '../../model/finding';
import { CHUNK, sureness } from './beads';
import type { NumberedFinding } from './numbered';

/** Height of the drawing in its own units. */
const HEIGHT = 1000;

/** Longer texts are drawn in so many steps: a screen has no more lines to spare. */
const STEPS = 400;

/** Horizontal places of the two texts and of the findings between them, in units of the drawing. */
const [SOURCE, TARGET, BAR, MIDDLE] = [2, 26, 12, 20];

/** Widths of the marks of findings: a worse one is wider, so that it does not depend on colour. */
const TICKS: Record<Severity, number> = { error: 10, warning: 6, info: 3 };

/**
 * The whole text at a glance: the original and the translation as two bars from top to bottom, broken where one has
 * nothing, paler where the pairing is less sure; between them the findings, and lines that join passages that moved.
 */
export function ribbon(bitext: Bitext, findings: readonly NumberedFinding[]): string {
  const { beads } = bitext;
  const starts = [0];
  for (const bead of beads) starts.push(starts.at(-1)! + weight(bitext, bead));
  const scale = HEIGHT / Math.max(1, starts.at(-1)!);
  const y = (index: number) => round(starts[index]! * scale);
  const size = Math.max(1, Math.ceil(beads.length / STEPS));
  const paths = new Map<string, string>();
  const add = (kind: string, d: string) => paths.set(kind, (paths.get(kind) ?? '') + d);
  for (let k = 0; k < beads.length; k += size) {
    const group = beads.slice(k, k + size);
    const [top, bottom] = [y(k), y(Math.min(beads.length, k + size))];
    for (const side of ['source', 'target'] as const) {
      const present = group.filter((bead) => bead[side].start < bead[side].end);
      const width = round((BAR * present.length) / group.length);
      const x = side === 'source' ? SOURCE + BAR - width : TARGET;
      if (width) add(worst(present), `M${x} ${top}h${width}V${bottom}h${-width}z`);
    }
  }
  beads.forEach(({ movedTo, source }, index) => {
    if (movedTo === undefined || source.start === source.end || !beads[movedTo]) return;
    const middle = (at: number) => round((y(at) + y(at + 1)) / 2);
    add('moved', `M${SOURCE + BAR} ${middle(index)}L${TARGET} ${middle(movedTo)}`);
  });
  const ticks = findings
    .filter(({ finding }) => finding.bead >= 0 && !finding.accepted)
    .map(({ finding, number }) => {
      const width = TICKS[finding.severity];
      return `<rect class="tick ${finding.severity}" data-f="${number}" x="${MIDDLE - width / 2}" y="${Math.min(HEIGHT - 3, y(finding.bead))}" width="${width}" height="3"/>`;
    });
  const chunks = Array.from({ length: Math.ceil(beads.length / CHUNK) }, (_, k) => y(k * CHUNK));
  const holes = beads.filter(
    ({ source, target }) => source.start === source.end || target.start === target.end,
  );
  const doubtful = beads.filter((bead) => sureness(bead) === 'doubtful');
  const label = `Map of the text: ${beads.length} passages, ${holes.length} on one side only, ${doubtful.length} paired doubtfully, ${findings.length} findings`;
  return `<div id="ribbon" data-chunks="${chunks.join(' ')}"><svg viewBox="0 0 40 ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${[...paths].map(([kind, d]) => `<path class="${kind}" d="${d}"/>`).join('')}${ticks.join('')}</svg><div id="window" aria-hidden="true"></div></div>`;
}

/** Rows are as high as their longer side; one unit more for the space between rows. */
function weight({ source, target }: Bitext, bead: Bead): number {
  const length = ({ sentences }: Bitext['source'], { start, end }: Bead['source']) =>
    start < end ? sentences[end - 1]!.end - sentences[start]!.start : 0;
  return 30 + Math.max(length(source, bead.source), length(target, bead.target));
}

function worst(beads: readonly Bead[]): string {
  return sureness({
    ...beads[0]!,
    confidence: beads.reduce((least, { confidence }) => Math.min(least, confidence), 1),
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
