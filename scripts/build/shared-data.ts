import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Generated modules that are data, large enough to stand in the package once: paths in `src/`. */
export const dataFiles: readonly string[] = [
  'lexicon/generated/ru-en',
  'lexicon/generated/opposites',
  'names/generated/gazetteer',
  'names/generated/peoples',
  'anchor/generated/acronyms',
];

/** The name of a file of data in `dist/data/`. */
export function dataName(file: string): string {
  return file.replace(/^.*\//, '');
}

/**
 * Leaves the data out of what is built: `dist/data/NAME.cjs` holds it once for ES modules and CommonJS alike. (A JSON file would need import attributes, which Node 20
 * warns of.)
 *
 * @param folderOf - where the data stands as seen from the output of a source file, such as `./data`
 */
export function sharedData(folderOf: (importer: string) => string = () => './data'): Plugin {
  return {
    name: 'shared-data',
    setup(build) {
      build.onResolve({ filter: /\/generated\/[\w-]+$/ }, ({ path, importer }) => {
        const full = join(dirname(importer), path).replaceAll('\\', '/');
        const file = dataFiles.find((one) => full.endsWith(`/src/${one}`));
        return file === undefined
          ? undefined
          : { path: `${folderOf(importer)}/${dataName(file)}.cjs`, external: true };
      });
    },
  };
}
