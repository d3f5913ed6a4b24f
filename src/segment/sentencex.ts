import initialise, { initSync, segment as split } from 'sentencex-wasm';
import { SverkaError } from '../errors';

/** Where the WebAssembly file is: an address to fetch, or its bytes. */
export type SegmenterSource = string | URL | ArrayBuffer | Uint8Array;

let loaded = false;

/**
 * Loads the segmenter of the languages other than Russian and English (sentencex, as WebAssembly). In Node that happens by itself
 * on first use; a page awaits it once before it splits, say, German. Loading twice does nothing.
 *
 * @param source - where `sentencex_wasm_bg.wasm` of the package `sentencex-wasm` is, or its bytes. By default Node reads it from the
 *   package; elsewhere it is fetched from beside the module that was bundled.
 * @throws SverkaError `SEGMENTER_NOT_LOADED` when the file cannot be fetched or is no such module
 * @example
 * ```ts
 * await loadSegmenter('/assets/sentencex_wasm_bg.wasm');
 * segment('Das ist z. B. ein Satz. Das auch.', 'de');
 * ```
 */
export async function loadSegmenter(source?: SegmenterSource): Promise<void> {
  if (loaded) return;
  const from = source ?? bytesFromPackage();
  try {
    await initialise(from === undefined ? undefined : { module_or_path: from });
  } catch (cause) {
    throw notLoaded('sentencex_wasm_bg.wasm could not be loaded', cause);
  }
  loaded = true;
}

/** No window given to sentencex is longer at first, so that its time stays linear (UTF-16 units); it is quadratic in some texts. */
const WINDOW = 8192;
/** What has no end within so much is not looked through for one again (UTF-16 units). */
const LONGEST = 8 * WINDOW;

/**
 * Where sentencex ends sentences inside a stretch of text, in order, its end included.
 *
 * @param code - primary subtag of the language, lower case
 * @throws SverkaError `SEGMENTER_NOT_LOADED` where the module must be loaded first
 */
export function sentencexEnds(text: string, start: number, end: number, code: string): number[] {
  const ends: number[] = [];
  for (let from = start, size = WINDOW; from < end;) {
    const to = Math.min(from + size, end);
    // a line break inside a unit is a wrap; sentencex would take two for the end of a paragraph
    const pieces = pieceLengths(text.slice(from, to).replace(/[\r\n]/g, ' '), code);
    if (to < end) pieces.pop();
    if (pieces.length === 0 && size < LONGEST) {
      size *= 2;
      continue;
    }
    for (const length of pieces) ends.push((from += length));
    if (pieces.length === 0) from = to;
    size = WINDOW;
  }
  if (ends.at(-1) !== end) ends.push(end);
  return ends;
}

/** Lengths of what sentencex parts a text into. Lone surrogates come back replaced, but nothing changes its length. */
function pieceLengths(text: string, code: string): number[] {
  if (!loaded) loadNow();
  return (split(code, text) as string[]).map((piece) => piece.length);
}

function loadNow(): void {
  const bytes = bytesFromPackage();
  if (!bytes) throw notLoaded('only Russian and English are split without WebAssembly');
  initSync({ module: bytes });
  loaded = true;
}

function notLoaded(what: string, cause?: unknown): SverkaError {
  return new SverkaError(
    'SEGMENTER_NOT_LOADED',
    `${what}: await loadSegmenter(source) once, with the address or the bytes of sentencex_wasm_bg.wasm from the package sentencex-wasm`,
    { cause },
  );
}

/** The bytes of the module, where there is a file system and the package is installed. */
function bytesFromPackage(): Uint8Array<ArrayBuffer> | undefined {
  // no import: bundlers for browsers must not see Node's modules
  const node = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule;
  if (!node) return undefined;
  try {
    const file = node('node:module')
      .createRequire(import.meta.url)
      .resolve('sentencex-wasm/sentencex_wasm_bg.wasm');
    return node('node:fs').readFileSync(file);
  } catch {
    return undefined;
  }
}
