import { lastLeading } from '../../text/leading';
import { toBitext, type TranslationUnit } from '../../formats';
import type { Bitext } from '../../model/bead';
import type { Document, Sentence } from '../../model/document';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';

/**
 * Units that are checked together. Rules that look at a whole text (a name rendered in two ways, the usual ratio of lengths) see so
 * many; a unit under check takes some 33 KB, so that a block stays below 100 MB.
 */
export const BLOCK_UNITS = 2000;

/** What was found in a file of units, whatever its size. */
export interface CheckedUnits {
  /** The units that something was found in; all of them where the file is one block. */
  bitext: Bitext;
  /** In order; their spans lie in `bitext`, their beads are numbered as in the file. */
  findings: Finding[];
  /** What each bead of `bitext` is numbered in the file; absent where the numbers are the same. */
  numbers?: readonly number[];
  /** Lines of the file, one for each sentence of either side. */
  lines: Record<Side, number[]>;
  /** How much was checked. */
  total: { beads: number; sourceSentences: number; targetSentences: number };
}

type Side = 'source' | 'target';
const sides: readonly Side[] = ['source', 'target'];

/**
 * Checks units in blocks, so that memory does not grow with the file but with what is found in it.
 *
 * @param units - as a reader gives them
 * @param languages - of the units; default as in `toBitext`
 * @param check - checks one block
 * @param size - units of a block
 * @returns `undefined` when there is no unit with text
 */
export async function checkInBlocks(
  units: AsyncIterable<TranslationUnit>,
  languages: { sourceLanguage?: string; targetLanguage?: string },
  check: (bitext: Bitext) => Finding[],
  size = BLOCK_UNITS,
): Promise<CheckedUnits | undefined> {
  const digest = new Digest();
  let block: TranslationUnit[] = [];
  const flush = () => {
    const bitext = toBitext(block, languages);
    digest.add(bitext, block, check(bitext));
    block = [];
  };
  for await (const unit of units) {
    if (unit.source === '' && unit.target === '') continue;
    if (block.length === size) flush();
    block.push(unit);
  }
  if (block.length === 0) return undefined;
  if (digest.isEmpty) return oneBlock(block, toBitext(block, languages), check);
  flush();
  return digest.result();
}

function oneBlock(
  units: readonly TranslationUnit[],
  bitext: Bitext,
  check: (bitext: Bitext) => Finding[],
): CheckedUnits {
  const linesOf = (side: Side) =>
    bitext.beads.flatMap((bead, k) =>
      Array.from({ length: bead[side].end - bead[side].start }, () => units[k]!.line ?? 1),
    );
  return {
    bitext,
    findings: check(bitext),
    lines: { source: linesOf('source'), target: linesOf('target') },
    total: {
      beads: bitext.beads.length,
      sourceSentences: bitext.source.sentences.length,
      targetSentences: bitext.target.sentences.length,
    },
  };
}

/** Keeps of each block the beads that something was found in, one behind the other. */
class Digest {
  private readonly findings: Finding[] = [];
  private readonly lines: Record<Side, number[]> = { source: [], target: [] };
  private readonly total = { beads: 0, sourceSentences: 0, targetSentences: 0 };
  private readonly texts: Record<Side, string[]> = { source: [], target: [] };
  private readonly kept: Record<Side, Sentence[]> = { source: [], target: [] };
  private readonly length: Record<Side, number> = { source: 0, target: 0 };
  private readonly beads: Bitext['beads'] = [];
  private readonly numbers: number[] = [];
  private first: Bitext | undefined;

  get isEmpty(): boolean {
    return this.first === undefined;
  }

  add(bitext: Bitext, units: readonly TranslationUnit[], findings: readonly Finding[]): void {
    const beadOf = { source: beadsOf(bitext, 'source'), target: beadsOf(bitext, 'target') };
    const wanted = new Set<number>();
    for (const finding of findings) {
      if (finding.bead >= 0) wanted.add(finding.bead);
      for (const side of sides)
        for (const { start } of finding[side]) wanted.add(beadOf[side][sentenceAt(bitext[side], start)] ?? 0);
    }
    const moved = { source: new Map<number, number>(), target: new Map<number, number>() };
    for (const index of [...wanted].sort((a, b) => a - b)) this.keep(bitext, index, units[index]!, moved);
    for (const finding of findings) {
      const spans = (side: Side) => finding[side].map((span) => placed(bitext[side], moved[side], span));
      const bead = finding.bead < 0 ? -1 : finding.bead + this.total.beads;
      this.findings.push({ ...finding, bead, source: spans('source'), target: spans('target') });
    }
    this.first ??= { ...bitext, source: emptied(bitext.source), target: emptied(bitext.target), beads: [] };
    this.total.beads += bitext.beads.length;
    this.total.sourceSentences += bitext.source.sentences.length;
    this.total.targetSentences += bitext.target.sentences.length;
  }

  private keep(
    bitext: Bitext,
    index: number,
    unit: TranslationUnit,
    moved: Record<Side, Map<number, number>>,
  ): void {
    const bead = { ...bitext.beads[index]! };
    delete bead.movedTo; // numbers of another block
    const range = (side: Side) => {
      const start = this.kept[side].length;
      for (let k = bead[side].start; k < bead[side].end; k++) {
        const sentence = bitext[side].sentences[k]!;
        const at = this.length[side];
        moved[side].set(k, at - sentence.start);
        this.texts[side].push(sentence.text);
        this.kept[side].push({ ...sentence, start: at, end: at + sentence.text.length });
        this.lines[side].push(unit.line ?? 1);
        this.length[side] = at + sentence.text.length + 1;
      }
      return { start, end: this.kept[side].length };
    };
    this.beads.push({ ...bead, source: range('source'), target: range('target') });
    this.numbers.push(index + this.total.beads);
  }

  result(): CheckedUnits {
    const document = (side: Side): Document => ({
      ...this.first![side],
      text: this.texts[side].join('\n'),
      sentences: this.kept[side],
    });
    const bitext = { source: document('source'), target: document('target'), beads: this.beads };
    const { findings, lines, total, numbers } = this;
    return { bitext, findings, lines, total, numbers };
  }
}

/** The bead of each sentence of one side. */
function beadsOf({ beads, ...documents }: Bitext, side: Side): Int32Array {
  const beadOf = new Int32Array(documents[side].sentences.length);
  beads.forEach((bead, index) => beadOf.fill(index, bead[side].start, bead[side].end));
  return beadOf;
}

/** Index of the last sentence that begins at or before an offset. */
function sentenceAt({ sentences }: Document, offset: number): number {
  return lastLeading(sentences.length, (at) => sentences[at]!.start <= offset);
}

function placed(document: Document, moved: ReadonlyMap<number, number>, { start, end }: Span): Span {
  const from = moved.get(sentenceAt(document, start)) ?? 0;
  const to = moved.get(sentenceAt(document, Math.max(start, end - 1))) ?? from;
  return { start: start + from, end: Math.max(start + from, end + to) };
}

function emptied(document: Document): Document {
  return { ...document, text: '', sentences: [] };
}
