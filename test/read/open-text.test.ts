import { describe, expect, it } from 'vitest';
import { decodePieces } from '../../src/read/files/open-text';
import { encode, encodeWide } from './encode';

/** What the sample for the encoding holds (bytes). */
const SAMPLE = 262_144;

async function read(bytes: Uint8Array, size: number): Promise<{ text: string; encoding: string }> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const { text, encoding } = await decodePieces(pieces());
  let whole = '';
  for await (const piece of text) whole += piece;
  return { text: whole, encoding };
}

describe('decodePieces', () => {
  it.each([0, 1, 2, 3])(
    'reads a long Russian text whose sample ends %i bytes behind a space',
    async (shift) => {
      const text = `${'a'.repeat(shift)}${'Ы'.repeat(SAMPLE)} конец`;
      expect(await read(new TextEncoder().encode(text), SAMPLE)).toEqual({ text, encoding: 'utf-8' });
      expect((await read(new TextEncoder().encode(text), 1000)).encoding).toBe('utf-8');
    },
  );

  it('reads letters of four bytes at the end of the sample', async () => {
    const text = `a${'😀'.repeat(SAMPLE / 2)}`;
    expect(await read(new TextEncoder().encode(text), SAMPLE)).toEqual({ text, encoding: 'utf-8' });
  });

  it('reads other encodings of any length', async () => {
    const text = 'Переговоры начались утром. «Договор» подписали в полночь.\n'.repeat(9000);
    for (const encoding of ['windows-1251', 'ibm866'] as const)
      expect((await read(encode(text.replace(/[«»]/g, '"'), encoding), SAMPLE)).encoding).toBe(encoding);
    expect(await read(encodeWide(text, 'utf-16be'), SAMPLE)).toEqual({ text, encoding: 'utf-16be' });
    const english = '“No,” he said. '.repeat(30_000);
    const opened = await read(encode(english, 'windows-1252'), SAMPLE);
    expect([opened.encoding, opened.text === english]).toEqual(['windows-1252', true]);
  });
});
