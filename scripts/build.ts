/**
 * Builds the code of `dist/`: the data once, chunks of CommonJS for Node and the command line with an ES module that gives each entry on, and the modules apart for bundlers. tsup
 * builds the types beside it (`npm run build` runs both). The reasons stand in docs/decisions.md, Entries.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { chunkEntries, commandEntries, moduleEntries } from './build/entries';
import { buildForNode } from './build/for-node';
import { lateDecoder } from './build/late-decoder';
import { modulesApart, upFrom } from './build/modules-apart';
import { dataFiles, dataName, sharedData } from './build/shared-data';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
const dist = join(root, 'dist');
const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'peerDependencies', object>;

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  external: [...Object.keys(dependencies), ...Object.keys(peerDependencies), 'node:*'],
} satisfies BuildOptions;

rmSync(dist, { recursive: true, force: true });

await build({
  ...shared,
  entryPoints: dataFiles.map((file) => ({ in: `src/${file}.ts`, out: dataName(file) })),
  format: 'cjs',
  // so that esbuild notes the names for Node's import of CommonJS
  platform: 'node',
  outdir: join(dist, 'data'),
  outExtension: { '.js': '.cjs' },
});

const { outputs } = await buildForNode({
  ...shared,
  entryPoints: { ...chunkEntries, ...commandEntries },
  outdir: dist,
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 120,
  // CommonJS cannot require sentencex-wasm on every Node 20, so its small glue goes in
  external: shared.external.filter((name) => name !== 'sentencex-wasm'),
  plugins: [sharedData(), lateDecoder()],
});
for (const name of Object.keys(chunkEntries)) {
  const { exports } = outputs[`dist/${name}.cjs`]!;
  writeFileSync(join(dist, `${name}.js`), `export{${exports.join(',')}}from"./${name}.cjs";\n`);
  const types = name === 'worker-node' ? 'worker' : name;
  writeFileSync(join(dist, `${types}.d.ts`), `export * from './${types}.cjs';\n`);
}

// links and scripts made for earlier versions, npx's own among them, call the command by this name
writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport './cli.cjs';\n", { mode: 0o755 });

const { metafile } = await build({
  ...shared,
  entryPoints: [...moduleEntries],
  outdir: join(dist, 'esm'),
  metafile: true,
  write: false,
  plugins: [sharedData()],
});
const modules = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
await build({
  ...shared,
  entryPoints: modules,
  outbase: 'src',
  outdir: join(dist, 'esm'),
  // what a reader wants is in the declarations and in the repository; a bundler takes blanks out anyway
  minifyWhitespace: true,
  lineLimit: 120,
  plugins: [sharedData((importer) => `${upFrom(source, importer)}/data`), modulesApart(source)],
});

const licence = join(dist, 'licenses/orama-stemmers.md');
mkdirSync(dirname(licence), { recursive: true });
copyFileSync(join(root, 'node_modules/@orama/stemmers/LICENSE.md'), licence);
console.log(`dist: ${modules.length} modules apart, ${dataFiles.length} files of data`);
