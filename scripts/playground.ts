/**
 * Builds the playground into `docs/playground/site/`: one page with everything in it, and beside it the segmenter that
 * languages other than Russian and English need. Served from anywhere, or opened from disk.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { version } from '../package.json';
import { reportScriptHash, reportStyleHash } from '../src/report/generated/assets';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/playground');
const site = join(folder, 'site');

const worker = await bundle('worker.ts', {});
const example = readFileSync(join(root, 'fixtures/telegram-3917.txt'), 'utf8');
// packed: the readers of documents are as large as all the rest, and most visitors paste
const reader = gzipSync(await bundle('reader.ts', {}), { level: 9 }).toString('base64');
const script = (
  await bundle('app.ts', { WORKER_CODE: worker, READER_CODE: reader, EXAMPLE: example })
).replace(/<\/(?=script)/gi, '<\\/');
const style = readFileSync(join(folder, 'style.css'), 'utf8');
// the frame of the report inherits the policy: its own script and style are let through by their hashes
const policy = [
  "default-src 'none'",
  `script-src '${hash(script)}' '${reportScriptHash}' 'wasm-unsafe-eval' blob:`,
  `style-src '${hash(style)}' '${reportStyleHash}'`,
  'worker-src blob:',
  'frame-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const parts: Record<string, string> = { policy, style, version, script };

mkdirSync(site, { recursive: true });
const page = readFileSync(join(folder, 'index.html'), 'utf8').replace(
  /\{\{(\w+)\}\}/g,
  (_, name: string) => parts[name]!,
);
writeFileSync(join(site, 'index.html'), page);
const wasm = createRequire(import.meta.url).resolve('sentencex-wasm/sentencex_wasm_bg.wasm');
copyFileSync(wasm, join(site, 'sentencex_wasm_bg.wasm'));
console.log(`docs/playground/site: index.html, ${Math.round(page.length / 1024)} KB`);

/** Bundles one script of the page, with texts in the place of names. */
async function bundle(file: string, texts: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    // a script that is no module has no address of its own; the library asks for it only where there is a file system
    define: {
      'import.meta.url': '"about:blank"',
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)])),
    },
  });
  return outputFiles[0]!.text;
}

/** A source expression of a content security policy. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
