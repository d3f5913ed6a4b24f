import { describe, expect, it } from 'vitest';
import { align } from '../../../src/index';
import { captionCost, documentSentences, readDocument } from '../../../src/read';

async function captions(language: string, cues: readonly [number, string][]) {
  const source = cues
    .map(
      ([start, text], k) =>
        `${k + 1}\n00:00:${String(start).padStart(2, '0')},000 --> 00:00:${String(start + 2).padStart(2, '0')},000\n${text}\n`,
    )
    .join('\n');
  const { blocks, ...read } = await readDocument(new TextEncoder().encode(source), { format: 'srt' });
  return { blocks, document: documentSentences({ blocks, ...read }, language) };
}

describe('captionCost', () => {
  it('pairs what is shown at the same time, where words say nothing', async () => {
    const source = await captions('ru', [
      [1, 'Да.'],
      [5, 'Ну.'],
      [9, 'Эх!'],
      [13, 'Вот.'],
    ]);
    const target = await captions('en', [
      [1, 'Sure.'],
      [9, 'Oh!'],
      [13, 'There.'],
    ]);
    const cost = captionCost(source, target)!;
    const beads = align(source.document, target.document, { cost }).beads;
    expect(beads.map(({ source: s, target: t }) => [s.start, s.end, t.start, t.end])).toEqual([
      [0, 1, 0, 1],
      [1, 2, 1, 1],
      [2, 3, 1, 2],
      [3, 4, 2, 3],
    ]);
  });

  it('says nothing where the files run by different clocks, or have no times', async () => {
    const source = await captions('ru', [
      [1, 'Да.'],
      [5, 'Ну.'],
      [9, 'Эх!'],
    ]);
    const target = await captions('en', [
      [23, 'Sure.'],
      [27, 'Well.'],
      [31, 'Oh!'],
    ]);
    expect(captionCost(source, target)).toBeUndefined();
    const plain = { blocks: [{ kind: 'paragraph', start: 0, end: 3 } as const], document: source.document };
    expect(captionCost(source, plain)).toBeUndefined();
  });
});
