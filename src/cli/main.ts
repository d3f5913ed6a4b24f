#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { version } from './version';

const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) process.stdout.write(`${version}\n`);
else {
  // Node 22.8 and later keep what V8 has compiled, and skip it the next time; NODE_DISABLE_COMPILE_CACHE=1 switches it off
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  void import('./run-process').then(({ runProcess }) => runProcess());
}
