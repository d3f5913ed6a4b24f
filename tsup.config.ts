import { defineConfig } from 'tsup';
import { chunkEntries } from './scripts/build/entries';

const { 'worker-node': worker, ...others } = chunkEntries;

// the types of CommonJS; scripts/build.ts builds the code, and has the types of the ES modules point here
export default defineConfig({
  entry: { ...others, worker: worker! },
  format: ['cjs'],
  target: 'es2022',
  dts: { only: true },
});
