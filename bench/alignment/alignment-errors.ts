/** The places where an alignment and the gold part, to be read one by one. */
import { coarsen } from '../../src/evaluate/coarsen';
import type { Rung } from '../../src/evaluate/rung';
import { align } from '../../src/index';
import type { Bead } from '../../src/model/bead';
import type { GoldDocument } from '../common/gold-sets';
import { sample } from '../common/sample';

const seed = 2026;

/** A stretch between two points that both alignments pass, in which they have other beads. */
interface Region {
  document: GoldDocument;
  gold: Rung[];
  beads: Bead[];
}

/** Prints every region, or so many of them drawn with a seed, with the sentences of both sides. */
export function printErrors(documents: readonly GoldDocument[], lexicon: boolean, size = Infinity): void {
  const all = documents.flatMap((document) =>
    regions(document, align(document.source, document.target, lexicon ? {} : { lexicon: false }).beads),
  );
  const numbered = all.map((region, index) => ({ region, number: index + 1 }));
  for (const { region, number } of sample(numbered, size, seed).sort((a, b) => a.number - b.number)) {
    console.log(`#${number} of ${all.length} ${describe(region)}`);
  }
}

function regions(document: GoldDocument, beads: readonly Bead[]): Region[] {
  const passed = new Set(beads.map(endPoint));
  const found: Region[] = [];
  let [goldStart, beadStart] = [0, 0];
  document.gold.forEach((rung, index) => {
    const point = endPoint(rung);
    if (!passed.has(point)) return;
    const beadEnd = beads.findIndex((bead, at) => at >= beadStart && endPoint(bead) === point) + 1;
    const gold = document.gold.slice(goldStart, index + 1);
    const ours = beads.slice(beadStart, beadEnd);
    if (gold.map(key).join() !== ours.map(key).join()) found.push({ document, gold, beads: ours });
    [goldStart, beadStart] = [index + 1, beadEnd];
  });
  return found;
}

function describe({ document, gold, beads }: Region): string {
  const [first, last] = [gold[0]!, gold.at(-1)!];
  const source = document.source.slice(first.source.start, last.source.end);
  const target = document.target.slice(first.target.start, last.target.end);
  return [
    `${document.id} ${first.source.start}:${first.target.start}${forgiveness(gold, beads)}`,
    `  gold ${gold.map(shape).join(' ')} | ours ${beads.map((bead) => `${shape(bead)}@${bead.confidence.toFixed(2)}`).join(' ')}`,
    ...source.map((sentence) => `  S ${sentence}`),
    ...target.map((sentence) => `  T ${sentence}`),
  ].join('\n');
}

/** Bead F1 and null F1 count neither a finer alignment than the gold nor the order of null beads as errors. */
function forgiveness(gold: readonly Rung[], beads: readonly Bead[]): string {
  const full = ({ source, target }: Rung) => source.start < source.end && target.start < target.end;
  const [wanted, joined] = [gold.filter(full).map(key), coarsen(beads, gold).filter(full).map(key)];
  if (wanted.join() !== joined.join()) return '';
  return beads.filter(full).length > wanted.length ? ' (finer than the gold)' : ' (nulls in another order)';
}

function endPoint({ source, target }: Rung): string {
  return `${source.end}:${target.end}`;
}

function key({ source, target }: Rung): string {
  return `${source.start}-${source.end}:${target.start}-${target.end}`;
}

function shape({ source, target }: Rung): string {
  return `${source.end - source.start}-${target.end - target.start}`;
}
