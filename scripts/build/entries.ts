/** The entries of the package: names in `dist/`, and their sources. */

/** What `package.json` exports, for Node; each is also built for CommonJS. */
export const chunkEntries: Record<string, string> = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  formats: 'src/formats.ts',
  report: 'src/report.ts',
  dataset: 'src/dataset/index.ts',
  read: 'src/read.ts',
  node: 'src/node.ts',
  'worker-node': 'src/worker/node.ts',
  'lexicon-ru-en': 'src/lexicon/ru-en.ts',
  'gazetteer-ru-en': 'src/names/gazetteer/bundled-gazetteer.ts',
};

/** What Node starts: the command line and the threads. */
export const commandEntries: Record<string, string> = {
  cli: 'src/cli/main.ts',
  'check-worker': 'src/cli/check/run/pair-worker.ts',
  'dataset-worker': 'src/dataset/run/worker.ts',
  'worker-node-thread': 'src/worker/node-thread.ts',
};

/** What bundlers get, a file a module. */
export const moduleEntries: readonly string[] = [
  'src/index.ts',
  'src/core.ts',
  'src/formats.ts',
  'src/report.ts',
  'src/read.ts',
  'src/node.ts',
  'src/dataset/index.ts',
  'src/lexicon/ru-en.ts',
  'src/names/gazetteer/bundled-gazetteer.ts',
  'src/worker/web.ts',
  'src/worker/web-thread.ts',
];
