import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Kilobytes (1,000 bytes) of the tarball, and of what `npm install sverka` puts on the disk. */
export const PACKED = 2_200;
export const INSTALLED = 14_000;

/**
 * What a page pays for a part of the library: kilobytes of a bundle, minified by esbuild and packed by gzip. Wanted are 3 for
 * `readCsv` and 160 for `align` with `check`: what is above are the checks of arguments and the codes of languages, and the acronyms, peoples and opposites that the core reads.
 */
export const budgets: readonly { code: string; kilobytes: number }[] = [
  { code: "export { romanize } from 'sverka/core'", kilobytes: 5 },
  { code: "export { evaluate } from 'sverka/core'", kilobytes: 1.5 },
  { code: "export { readCsv } from 'sverka/formats'", kilobytes: 6.9 },
  { code: "export { nameSimilarity } from 'sverka/core'", kilobytes: 10 },
  { code: "export { segment } from 'sverka/core'", kilobytes: 25 },
  { code: "export { csvReport } from 'sverka/report'", kilobytes: 6 },
  { code: "export { align, check } from 'sverka/core'", kilobytes: 256 },
];

/** The size of a bundle in kilobytes, packed. */
export async function packedSize(code: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000;
}

/** Bytes of the files of a folder. */
export function sizeOnDisk(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
