import { build } from 'esbuild';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { segment as segmentInNode, SverkaError } from '../../src/index';
import type * as Api from '../../src/index';

const wasm = 'node_modules/sentencex-wasm/sentencex_wasm_bg.wasm';
const texts = (sentences: readonly Api.Sentence[]) => sentences.map(({ text }) => text);

describe('other languages', () => {
  it('are split by sentencex, each by its own abbreviations', () => {
    expect(texts(segmentInNode('Er kam z. B. um 3 Uhr. Dann ging er.', 'de'))).toEqual([
      'Er kam z. B. um 3 Uhr.',
      'Dann ging er.',
    ]);
    expect(texts(segmentInNode('今日は雨です。明日は晴れます。', 'ja-JP'))).toEqual([
      '今日は雨です。',
      '明日は晴れます。',
    ]);
  });

  it('have paragraphs, and sentences that go on over a line break', () => {
    const found = segmentInNode('Ein Satz, der\nweitergeht. Noch einer.\r\n\r\nEin Absatz.', 'de');
    expect(texts(found)).toEqual(['Ein Satz, der\nweitergeht.', 'Noch einer.', 'Ein Absatz.']);
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it('give the same sentences in one paragraph of any length', () => {
    const sentence = 'Das ist der Satz eines Mannes, z. B. von Dr. Weiß, der weiß, was er will. ';
    const found = segmentInNode(sentence.repeat(1000), 'de');
    expect(found).toHaveLength(1000);
    expect(new Set(texts(found)).size).toBe(1);
  });

  it('name the known codes when one is unknown', () => {
    expect(() => segmentInNode('', 'klingon')).toThrow(SverkaError);
    expect(() => segmentInNode('', 'klingon')).toThrow(/"klingon"; known are .+, de, .+, ru, /);
  });
});

it('does not take a region outside the text', () => {
  expect(() => segmentInNode('Да.', 'ru', { region: { start: 0, end: 4 } })).toThrow(/region .* 3 .* 0–4/);
  expect(() => segmentInNode('Да.', 'ru', { region: { start: 2, end: 1 } })).toThrow(SverkaError);
});

describe('in a browser', () => {
  let script: string;
  beforeAll(async () => {
    const { outputFiles, warnings } = await build({
      stdin: {
        contents: "export * from './src/segment/segment'; export * from './src/segment/sentencex';",
        resolveDir: '.',
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'sverka',
      write: false,
      // a classic script has no import.meta; a module has, and finds the file beside itself
      logOverride: { 'empty-import-meta': 'silent' },
    });
    expect(warnings).toEqual([]);
    script = outputFiles[0]!.text;
  }, 30_000);

  /** The bundle in a world of its own that has what pages have, and neither `process` nor `require`. */
  function page(): Pick<typeof Api, 'segment' | 'loadSegmenter'> {
    const world = createContext({
      TextEncoder,
      TextDecoder,
      WebAssembly: Reflect.get(globalThis, 'WebAssembly') as unknown,
      URL,
      Response,
      fetch: globalThis.fetch,
    });
    return runInContext(`${script}; sverka`, world) as ReturnType<typeof page>;
  }

  afterEach(() => void vi.unstubAllGlobals());

  it('splits Russian and English at once', () => {
    expect(page().segment('По мнению тов. Сталина, да. Это ясно.', 'ru')).toHaveLength(2);
    expect(page().segment('Mr. Acheson left. He was late.', 'en')).toHaveLength(2);
  });

  it('says what to do for other languages', () => {
    expect(() => page().segment('Ja. Nein.', 'de')).toThrow(/await loadSegmenter\(source\)/);
  });

  it('splits them after loading, from bytes or an address', async () => {
    const bytes = readFileSync(wasm);
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(
        address === '/sentencex_wasm_bg.wasm'
          ? new Response(bytes, { headers: { 'content-type': 'application/wasm' } })
          : new Response('not here', { status: 404 }),
      ),
    );
    for (const source of [bytes, '/sentencex_wasm_bg.wasm']) {
      const { segment, loadSegmenter } = page();
      await loadSegmenter(source);
      await loadSegmenter();
      expect(texts(segment('Er kam z. B. spät. Ja.', 'de'))).toEqual(['Er kam z. B. spät.', 'Ja.']);
    }
    await expect(page().loadSegmenter('/elsewhere')).rejects.toMatchObject({ code: 'SEGMENTER_NOT_LOADED' });
  });

  it(
    'gives what Node gives, on every fixture and on texts of many languages',
    { timeout: 60_000 },
    async () => {
      const { segment, loadSegmenter } = page();
      await loadSegmenter(readFileSync(wasm));
      const samples = ['ru', 'en'].flatMap((code) =>
        readdirSync(`fixtures/segment/${code}`).map((file) =>
          readFileSync(`fixtures/segment/${code}/${file}`, 'utf8'),
        ),
      );
      samples.push(
        readFileSync('fixtures/telegram-3917.txt', 'utf8'),
        '«Oui. Non.» Il dit : "Va !" M. X. part. ',
      );
      for (const sample of samples)
        for (const language of ['ru', 'en', 'de', 'zh'])
          expect(JSON.stringify(segment(sample, language))).toBe(
            JSON.stringify(segmentInNode(sample, language)),
          );
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('ru', 'de', 'ja', 'hi'),
          (text, language) => {
            expect(JSON.stringify(segment(text, language))).toBe(
              JSON.stringify(segmentInNode(text, language)),
            );
          },
        ),
      );
    },
  );
});
