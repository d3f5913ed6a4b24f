import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/**
 * Compiles the script and the style of the HTML report to `src/report/generated/assets.ts`, with their hashes for the
 * content security policy of the page.
 */
export function generateReportAssets(): void {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'src/report/client/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  // a script element ends at the first `</script`, wherever it stands
  const script = outputFiles[0]!.text.replace(/<\/(?=script)/gi, '<\\/');
  const style = readFileSync(join(root, 'src/report/html/style.css'), 'utf8').replace(/\r\n/g, '\n');
  const folder = join(root, 'src/report/generated');
  mkdirSync(folder, { recursive: true });
  const constants = {
    reportScript: script,
    reportScriptHash: hash(script),
    reportStyle: style,
    reportStyleHash: hash(style),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name}: string = ${JSON.stringify(value)};\n`,
  );
  writeFileSync(
    join(folder, 'assets.ts'),
    `/** Compiled from src/report/client and src/report/html/style.css by scripts/generate/report-assets.ts. */\n${lines.join('')}`,
  );
}

/** A source expression of a content security policy. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
