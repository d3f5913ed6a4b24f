import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';
import type { Document, SentenceKind } from '../../src/model/document';
import { inventedTexts } from './invented';

/** A document of paragraphs; a line that begins with "#" is a heading. */
function documentOf(paragraphs: readonly (readonly string[])[], language: string): Document {
  const text = paragraphs.map((lines) => lines.join(' ')).join('\n\n');
  let start = 0;
  const sentences = paragraphs.flatMap((lines, paragraph) =>
    lines.map((line) => {
      start = text.indexOf(line, start);
      const kind: SentenceKind = line.startsWith('#') ? 'heading' : 'prose';
      const sentence = { start, end: start + line.length, text: line, paragraph, kind };
      start = sentence.end;
      return sentence;
    }),
  );
  return { text, language, sentences };
}

describe('paragraphs', () => {
  const three = ['Да.', 'Да.', 'Да.'];
  /** In which paragraphs the beads are that are not one to one. */
  const uneven = (target: string[][]) =>
    align(documentOf([three, three, three], 'ru'), documentOf(target, 'en'))
      .beads.filter(({ source: s, target: t }) => s.end - s.start !== 1 || t.end - t.start !== 1)
      .map(({ source: s }) => [Math.floor(s.start / 3), Math.floor((s.end - 1) / 3)]);

  it('tell where a sentence is missing when nothing else does', () => {
    const [full, short] = [
      ['Yes.', 'Yes.', 'Yes.'],
      ['Yes.', 'Yes.'],
    ];
    expect(uneven([short, full, full])).toEqual([[0, 0]]);
    expect(uneven([full, short, full])).toEqual([[1, 1]]);
    expect(uneven([full, full, short])).toEqual([[2, 2]]);
  });

  it('do no harm where the translation has others', () => {
    const { source, target } = inventedTexts(90);
    const chunks = (lines: string[], size: number) =>
      Array.from({ length: Math.ceil(lines.length / size) }, (_, k) => lines.slice(k * size, (k + 1) * size));
    const { beads } = align(documentOf(chunks(source, 7), 'la'), documentOf(chunks(target, 4), 'eo'), {
      lexicon: false,
    });
    expect(beads.map((bead) => [bead.source.end, bead.target.end])).toEqual(
      source.map((_, i) => [i + 1, i + 1]),
    );
  });
});

describe('what comes again and again', () => {
  // Four parts with chapters of the same numbers, a refrain after every sixth sentence, and a whole part left out.
  const { source, target } = inventedTexts(480, 120);
  const withRefrain = (lines: string[], chapter: string, refrain: string) =>
    lines.flatMap((line, i) => [
      ...(i % 20 === 0 ? [`${chapter} ${((i / 20) % 6) + 1}`] : []),
      line,
      ...(i % 6 === 5 ? [refrain] : []),
    ]);
  const russian = withRefrain(source, 'Глава', 'Ой, лёли-лёли!');
  const english = withRefrain(target, 'Chapter', 'Oh, leli-leli!');
  const perPart = russian.length / 4;

  it('does not drag the alignment to another place', () => {
    const cut = english.filter((_, j) => j < perPart || j >= 2 * perPart);
    const { beads } = align(russian, cut, { lexicon: false });
    const right = beads.filter(({ source: s, target: t }) =>
      s.start >= perPart && s.start < 2 * perPart
        ? t.start === t.end
        : t.start === (s.start < perPart ? s.start : s.start - perPart) && t.end - t.start === 1,
    );
    // The refrain before the gap and the one at its end are the same: either may be the one that is left.
    expect(right.length).toBeGreaterThanOrEqual(russian.length - 2);
  });
});
