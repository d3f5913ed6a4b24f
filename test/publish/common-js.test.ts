import { describe, expect, it } from 'vitest';
import { asCommonJs } from '../../scripts/build/common-js';

/** Runs the module that is made, with what it may require. */
function run(code: string, others: Record<string, unknown> = {}): Record<string, unknown> {
  const exports = {};
  new Function('exports', 'require', '__filename', asCommonJs(code))(
    exports,
    (name: string) => others[name],
    '/there/chunk.cjs',
  );
  return exports;
}

describe('a chunk made CommonJS', () => {
  it('takes names, defaults and whole modules, and gives names on', () => {
    const code =
      'import{one as a,two}from"./chunk.cjs";import pick,{more}from"pick";import*as all from"node:all";function f(){return [a,two,pick(),more,all.x]}export{f,a as first};';
    const { f, first } = run(code, {
      './chunk.cjs': { one: 1, two: 2 },
      pick: Object.assign(() => 3, { more: 4 }),
      'node:all': { x: 5 },
    });
    expect((f as () => unknown)()).toEqual([1, 2, 3, 4, 5]);
    expect(first).toBe(1);
  });

  it('loads its own chunks late by `require`, and packages by `import`', () => {
    const code = asCommonJs(
      'const own=()=>import("./late.cjs");const other=()=>import("unpdf");export{other,own};',
    );
    expect(code).toContain('require("./late.cjs")');
    expect(code).toContain('import("unpdf")');
  });

  it('knows its address, and keeps the line that starts it', () => {
    const required = { 'node:url': { pathToFileURL: (path: string) => ({ href: `file://${path}` }) } };
    expect(run('const here=import.meta.url;export{here};', required)['here']).toBe('file:///there/chunk.cjs');
    expect(asCommonJs('#!/usr/bin/env node\nlet a=1;\n')).toMatch(/^#!\/usr\/bin\/env node\n"use strict";/);
  });

  it('refuses what esbuild does not write', () => {
    expect(() => asCommonJs('export * from "./chunk.cjs";')).toThrow('a form of export');
    expect(() => asCommonJs('f(import.meta.dirname);')).toThrow('import.meta');
  });
});
