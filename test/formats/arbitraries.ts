import fc from 'fast-check';
import type { Bead, Bitext } from '../../src/model/bead';
import type { Document, Sentence, SentenceKind } from '../../src/model/document';

const kinds: SentenceKind[] = ['prose', 'heading', 'signature', 'list-item', 'editorial'];

/** Any text that a sentence may be, control characters and lone surrogates included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...'<>&"\'\t\n\r ;,|\\`~[]:абвABC12\u0001\u2028\ufffe\ud800\udc00😀\ufeff'),
    minLength: 1,
    maxLength: 12,
  }),
);

/** Sentences of prose: no line breaks, no characters that XML forbids, no white space at the ends. */
export const proseText = fc
  .array(fc.constantFrom('Мир', 'peace', '«да»', '5 & 6', '<b>', '"quoted"', 'x;y,z', '😀', '|'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));

/** A bitext as `align` gives it: sentences in order with white space between, beads that cover them. */
export function anyBitext(text: fc.Arbitrary<string>): fc.Arbitrary<Bitext> {
  return fc
    .array(
      fc.record({
        source: fc.array(text, { maxLength: 3 }),
        target: fc.array(text, { maxLength: 3 }),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
        gap: fc.integer({ min: 1, max: 3 }),
        kind: fc.constantFrom(...kinds),
      }),
      { maxLength: 8 },
    )
    .map((parts) => {
      const full = parts.filter(({ source, target }) => source.length + target.length > 0);
      const [source, target] = [new Builder('ru'), new Builder('en')];
      const beads = full.map((part): Bead => {
        const from = { source: source.sentences.length, target: target.sentences.length };
        for (const sentence of part.source) source.add(sentence, part.gap, part.kind);
        for (const sentence of part.target) target.add(sentence, part.gap, part.kind);
        return {
          source: { start: from.source, end: source.sentences.length },
          target: { start: from.target, end: target.sentences.length },
          confidence: part.confidence,
          evidence: [],
        };
      });
      return { source: source.document(), target: target.document(), beads };
    });
}

class Builder {
  readonly sentences: Sentence[] = [];
  private text = '';
  private paragraph = 0;

  constructor(private readonly language: string) {}

  add(sentence: string, gap: number, kind: SentenceKind): void {
    if (gap > 1 && this.sentences.length > 0) this.paragraph++;
    this.text += (gap > 1 ? '\n' : ' ').repeat(gap);
    const start = this.text.length;
    this.text += sentence;
    this.sentences.push({ start, end: this.text.length, text: sentence, paragraph: this.paragraph, kind });
  }

  document(): Document {
    return { text: this.text, language: this.language, sentences: this.sentences };
  }
}

/** What a round trip must keep: ranges, confidence, texts and offsets. */
export function essence({ source, target, beads }: Bitext) {
  const side = ({ sentences }: Document) => sentences.map(({ start, end, text }) => ({ start, end, text }));
  return {
    beads: beads.map(({ source: s, target: t, confidence }) => ({ source: s, target: t, confidence })),
    source: side(source),
    target: side(target),
  };
}

/** The same without offsets, for formats that have no place for them. */
export function outline({ source, target, beads }: Bitext) {
  const texts = ({ sentences }: Document) => sentences.map(({ text }) => text);
  return {
    beads: beads.map(({ source: s, target: t }) => ({ source: s, target: t })),
    source: texts(source),
    target: texts(target),
  };
}

/** Cuts a text into pieces at any places, surrogate pairs included. */
export function inPieces(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, k = 0; at < text.length; k++) {
    const size = sizes.length > 0 ? sizes[k % sizes.length]! : text.length;
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}
