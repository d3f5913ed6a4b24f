#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { version } from './version';

const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) process.stdout.write(`${version}\n`);
else {
  // The V8 of Node 20 and 21 spends more on optimising than most runs last. From a budget six times its own on, a check of 25 sentences takes a fifth less processor time, one of 4,000 a sixth.
  if (process.versions.v8?.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');
  // Node 22.8 and later keep what V8 has compiled, and skip it the next time; NODE_DISABLE_COMPILE_CACHE=1 switches it off
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  void import('./run-process').then(({ runProcess }) => runProcess());
}
