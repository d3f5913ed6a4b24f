import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** Keeps every module of `src/` a file of its own, so that a bundle takes in only those that it uses: what is imported from beside is left to be imported. */
export function modulesApart(source: string): Plugin {
  return {
    name: 'modules-apart',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, kind }) => {
        const full = join(dirname(importer), path);
        const inSource = !relative(source, full).startsWith('..') && importer.startsWith(source);
        if (kind === 'entry-point' || !inSource || path.endsWith('.json')) return undefined;
        const folder = relative(source, full) === 'languages' ? '/index' : '';
        return { path: `${path}${folder}.js`, external: true };
      });
    },
  };
}

/** The way from the output of a module to `dist/`, such as `../..`. */
export function upFrom(source: string, importer: string): string {
  const depth = relative(source, dirname(importer)).split(/[\\/]/).filter(Boolean).length;
  return Array.from({ length: depth + 1 }, () => '..').join('/');
}
