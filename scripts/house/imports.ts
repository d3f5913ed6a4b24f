/** Rules about who may import whom. */
import type { SourceFile } from './sources';

/**
 * The stages in order: a folder or file of `src/` imports what stands on its line or above, never what comes below. `languages` and
 * `text` are what every stage asks of a text; `read` gives segmented documents, so `segment` stands before it.
 */
export const STAGES: readonly (readonly string[])[] = [
  ['errors.ts', 'did-you-mean.ts', 'steps', 'boundary', 'model'],
  ['languages', 'text'],
  ['pairs', 'lexicon'],
  ['segment'],
  ['read'],
  ['anchor'],
  ['turn', 'names'],
  ['links'],
  ['align', 'align.ts'],
  ['evaluate'],
  ['check', 'check.ts', 'async', 'config.ts', 'valid-options.ts', 'valid-texts.ts'],
  ['formats', 'project'],
  ['report', 'review'],
  ['dataset'],
  ['core.ts', 'index.ts', 'formats.ts', 'report.ts', 'read.ts', 'dataset.ts'],
  ['worker'],
  ['cli', 'node.ts'],
];

/** Imports of a later stage, as `file -> file`. */
export function laterStages(files: readonly SourceFile[]): string[] {
  const rank = (path: string) => {
    const top = path.split('/')[1]!;
    const found = STAGES.findIndex((line) => line.includes(top));
    if (found < 0) throw new Error(`scripts/house/imports.ts does not know the stage of src/${top}`);
    return found;
  };
  return files
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, imports }) =>
      imports
        .filter((other) => other.startsWith('src/') && rank(other) > rank(path))
        .map((other) => `${path} -> ${other}`),
    );
}

/**
 * Circles of imports: every group of files each of which leads to each other (Tarjan 1972), as the files in alphabetical order.
 */
export function circles(files: readonly SourceFile[]): string[][] {
  const edges = new Map(files.map(({ path, imports }) => [path, imports]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): void => {
    order.set(path, order.size);
    low.set(path, order.get(path)!);
    stack.push(path);
    for (const next of edges.get(path) ?? []) {
      if (!edges.has(next)) continue;
      if (!order.has(next)) {
        visit(next);
        low.set(path, Math.min(low.get(path)!, low.get(next)!));
      } else if (stack.includes(next)) low.set(path, Math.min(low.get(path)!, order.get(next)!));
    }
    if (low.get(path) !== order.get(path)) return;
    const group = stack.splice(stack.indexOf(path));
    if (group.length > 1 || edges.get(path)!.includes(path)) found.push(group.sort());
  };
  for (const { path } of files) if (!order.has(path)) visit(path);
  return found.sort();
}
