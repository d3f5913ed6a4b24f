import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, readTmx, readTsv, toBitext, writeTmx, type TranslationUnit } from '../../src/formats';

const units: TranslationUnit[] = [
  {
    source: 'Ёлка — 5 мая; «Мир» 😀',
    target: 'The tree, 5 May; “Peace” 😀',
    sourceLanguage: 'ru',
    targetLanguage: 'en',
  },
  { source: 'Щи да каша.', target: 'Shchi and kasha.', sourceLanguage: 'ru', targetLanguage: 'en' },
];
const tmx = [...writeTmx(units)].join('');
const bytes = new TextEncoder().encode(tmx);

/** Bytes cut into pieces of a length. */
function* cut(whole: Uint8Array, length: number) {
  for (let at = 0; at < whole.length; at += length) yield whole.subarray(at, at + length);
}

async function* slowly<T>(pieces: Iterable<T>) {
  yield* pieces;
}

const all = async <T>(items: AsyncIterable<T>) => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('a reader', () => {
  const whole = [...readTmx(tmx)];

  it('takes text, bytes and both in pieces, wherever they are cut', async () => {
    expect(whole.map(({ source }) => source)).toEqual(units.map(({ source }) => source));
    expect([...readTmx(bytes)]).toEqual(whole);
    expect([...readTmx(Buffer.from(tmx))]).toEqual(whole);
    for (const length of [1, 2, 3, 7, 64, 1000]) {
      expect([...readTmx(cut(bytes, length))]).toEqual(whole);
      expect(await all(readTmx(slowly(cut(bytes, length))))).toEqual(whole);
    }
    expect([...readTmx([tmx.slice(0, 100), tmx.slice(100)])]).toEqual(whole);
  });

  it('takes streams of Node and of the web', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sverka-inputs-')), 'memory.tmx');
    writeFileSync(file, bytes);
    expect(await all(readTmx(createReadStream(file, { highWaterMark: 5 })))).toEqual(whole);
    expect(await all(readTmx(new Response(tmx).body!))).toEqual(whole);
    // as in browsers that cannot iterate over them
    const { body } = new Response(tmx);
    expect(await all(readTmx({ getReader: () => body!.getReader() }))).toEqual(whole);
    const bitext = await toBitext(readTmx(createReadStream(file)));
    expect(bitext).toEqual(toBitext(readTmx(tmx)));
  });

  it('cancels a stream of the web that is not read to its end', async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('да\tyes\n'.repeat(20_000))),
      cancel: () => void (cancelled = true),
    });
    for await (const unit of readTsv({ getReader: () => stream.getReader() })) {
      expect(unit.target).toBe('yes');
      break;
    }
    expect(cancelled).toBe(true);
  });

  it('reads what marks and declarations say of the encoding', () => {
    const wide = Buffer.from(`\ufeff${tmx}`, 'utf16le');
    expect([...readTmx(cut(wide, 3))]).toEqual(whole);
    expect([...readTmx(wide.swap16())]).toEqual(whole);
    const declared = tmx.replace('UTF-8', 'windows-1251').replace(/[^\0-\u007f]/g, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? String.fromCharCode(code - 0x350) : '?';
    });
    expect([...readTmx(Buffer.from(declared, 'latin1'))][1]!.source).toBe('Щи да каша.');
    expect([...readCsv(Buffer.from('\ufeffда,yes\n'))]).toMatchObject([{ source: 'да', target: 'yes' }]);
  });

  it('refuses other encodings and what is no file, and never reads another text', () => {
    const letters = Uint8Array.of(0xef, 0xe0, 0x09, 0x79, 0x0a);
    expect(() => [...readTsv(letters)]).toThrow(/the bytes are not utf-8: decode them first/);
    expect(() => [...readTsv(Uint8Array.of(0xd0))]).toThrow(/the bytes are not utf-8/);
    for (const odd of [5, null, undefined, {}, true])
      expect(() => readTsv(odd as never)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(() => [...readTsv([5] as never)]).toThrow(/a piece of an input is text or bytes; got 5/);
    expect(() => toBitext(5 as never)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});
