import { describe, expect, it } from 'vitest';
import { readMoses, writeMoses } from '../../src/formats';
import { inPieces } from './arbitraries';

describe('Moses pairs', () => {
  it('reads lines that translate each other, empty ones too', () => {
    expect([...readMoses(['Да\r', '\n\nНет'], ['Yes\n', 'And\nNo\n'])]).toEqual([
      { id: '1', source: 'Да', target: 'Yes' },
      { id: '2', source: '', target: 'And' },
      { id: '3', source: 'Нет', target: 'No' },
    ]);
  });

  it.each([
    ['a\nb\n', 'c\n', 'the source has a line 2, and the target ends before it'],
    ['a\n', 'b\nc\nd\n', 'the target has a line 2, and the source ends before it'],
  ])('says which of %j and %j is longer', (source, target, message) => {
    expect(() => [...readMoses(source, target)]).toThrow(message);
  });

  it('reads asynchronous pieces', async () => {
    async function* pieces(text: string) {
      yield* inPieces(text, [2]);
    }
    const units = [];
    for await (const { target } of readMoses(pieces('а\nб\n'), pieces('a\nb\n'))) units.push(target);
    expect(units).toEqual(['a', 'b']);
  });

  it('writes one line a unit, whatever breaks the text', () => {
    const units = [
      { source: 'а\nб', target: 'a\tb' },
      { source: '', target: 'c' },
    ];
    const pieces = [...writeMoses(units)];
    expect(pieces.map(({ source }) => source).join('')).toBe('а б\n\n');
    expect(pieces.map(({ target }) => target).join('')).toBe('a b\nc\n');
    expect([...writeMoses(units, { nulls: false })]).toHaveLength(1);
  });
});
