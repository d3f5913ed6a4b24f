/** Whether the tests notice a wrong constant or comparison: one change at a time in a copy of the project (mutation testing). */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readSources } from '../scripts/house/sources';
import ts from 'typescript';
import { createVitest, type Vitest } from 'vitest/node';
import type { BenchOptions } from './main';
import { sample } from './common/sample';

/** A part of `src/` and the tests that are to notice what is changed in it. */
interface Area {
  folder: string;
  tests: readonly string[];
}

const AREAS: readonly Area[] = [
  { folder: 'align', tests: ['test/align'] },
  { folder: 'anchor/compare', tests: ['test/anchor/relation', 'test/anchor/compare', 'test/check/rules'] },
  { folder: 'check/evidence', tests: ['test/check'] },
  { folder: 'names', tests: ['test/names', 'test/check/rules/name', 'test/check/rules/place'] },
];

/** Words and weights that were counted from data by a program: a change of one is noticed by quality alone. */
const COUNTED = /generated|correspondences|spelling-units|systems\//;

/** Drawn mutants are the same in every run. */
const SEED = 15;

/** A change of one place of one file. */
interface Mutant {
  file: string;
  start: number;
  end: number;
  from: string;
  to: string;
  line: number;
}

/**
 * `npm run bench -- mutation [COUNT] [AREA …]` changes so many constants and comparisons of each area (60 by default) and prints the share
 * that the tests of the area notice, with every change that they do not. `mutation all AREA` tries every change.
 */
export async function run({ args: [count = '60', ...names] }: BenchOptions): Promise<void> {
  const root = join(import.meta.dirname, '..');
  const copy = copyOf(root);
  try {
    for (const area of AREAS.filter(({ folder }) => names.length === 0 || names.includes(folder))) {
      const all = filesOf(join(copy, 'src', area.folder)).flatMap(mutantsOf);
      const tried = count === 'all' ? all : sample(all, Number(count), SEED);
      await tryAll(copy, area, tried, all.length);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What the tests read, in a folder of its own: the project itself is never changed. */
function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sverka-mutation-'));
  for (const name of readdirSync(root)) {
    if (/^(?:node_modules|dist|\.git|coverage|test-results)$/.test(name)) continue;
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !COUNTED.test(file))
    .sort()
    .map((file) => join(folder, file));
}

async function tryAll(root: string, { folder, tests }: Area, mutants: readonly Mutant[], of: number) {
  let vitest = await testRunner(root);
  const nearestTo = testsByDistance(root, tests);
  const start = Date.now();
  if ((await outcome(vitest, nearestTo(), Infinity)) !== 'passes')
    throw new Error(`the tests of ${folder} fail as they are`);
  const patience = Math.max(LEAST_PATIENCE, PATIENCE * (Date.now() - start));
  let noticed = 0;
  for (const mutant of mutants) {
    const text = readFileSync(mutant.file, 'utf8');
    writeFileSync(mutant.file, text.slice(0, mutant.start) + mutant.to + text.slice(mutant.end));
    vitest.invalidateFile(mutant.file);
    const found = await outcome(vitest, nearestTo(relative(root, mutant.file)), patience);
    writeFileSync(mutant.file, text);
    vitest.invalidateFile(mutant.file);
    if (found === 'passes')
      console.log(`  ${relative(root, mutant.file)}:${mutant.line} ${mutant.from} → ${mutant.to}`);
    else noticed++;
    if (found === 'hangs') {
      await vitest.close();
      vitest = await testRunner(root);
    }
  }
  await vitest.close();
  const share = ((100 * noticed) / Math.max(1, mutants.length)).toFixed(1);
  console.log(`${folder}: ${noticed} of ${mutants.length} noticed (${share}%); ${of} in all`);
}

/** So many test files are asked about a change. */
const NEAREST = 8;

/**
 * The test files of an area that reach a file by their imports, the nearest first: a test of its arithmetic notices in no time what one of the whole library
 * notices late, and those that only pass by the file notice little. All of the area without a file.
 */
function testsByDistance(root: string, tests: readonly string[]): (file?: string) => string[] {
  const sources = readSources(root, ['src', 'test']);
  const imports = new Map(sources.map(({ path, imports }) => [path, imports]));
  const own = sources
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.test.ts') && tests.some((test) => path.startsWith(test)));
  const distance = (from: string, to: string) => {
    const steps = new Map([[from, 0]]);
    for (const [path, step] of steps) {
      if (path === to) return step;
      for (const next of imports.get(path) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
    }
    return Infinity;
  };
  return (file) => {
    if (file === undefined) return own;
    const far = new Map(own.map((test) => [test, distance(test, file)]));
    return own
      .filter((test) => far.get(test)! < Infinity)
      .sort((a, b) => far.get(a)! - far.get(b)!)
      .slice(0, NEAREST);
  };
}

function testRunner(root: string): Promise<Vitest> {
  return createVitest('test', {
    root,
    watch: false,
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    bail: 1,
    teardownTimeout: 1000,
    reporters: [{}],
    typecheck: { enabled: false },
  });
}

/** Tests that run so many times as long as all of the area do, and longer than two minutes, are caught in a loop. */
const PATIENCE = 3;
const LEAST_PATIENCE = 120_000;

/** Runs test files one after the other until one fails. */
async function outcome(
  vitest: Vitest,
  files: readonly string[],
  patience: number,
): Promise<'passes' | 'fails' | 'hangs'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'hangs'>((resolve) => {
    if (patience < Infinity) timer = setTimeout(() => resolve('hangs'), patience);
  });
  let isLate = false;
  const all = async () => {
    for (const file of files) {
      if (isLate) return 'hangs';
      const specifications = await vitest.globTestSpecifications([file]);
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
      if (unhandledErrors.length > 0 || !testModules.every((module) => module.ok())) return 'fails';
    }
    return 'passes';
  };
  const found = await Promise.race([all(), late]);
  isLate = true;
  clearTimeout(timer);
  return found;
}

/** Each comparison turned, each number changed grossly; 0 and 1 only where they are constants with a name. */
function mutantsOf(file: string): Mutant[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, to: string) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, start, end: node.end, from: node.getText(source), to, line });
  };
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isTypeNode(node) || ts.isEnumDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      for (const to of COMPARISONS[node.operatorToken.getText(source)] ?? []) add(node.operatorToken, to);
    }
    if (ts.isNumericLiteral(node) && isConstant(node, inFunction)) add(node, gross(Number(node.text)));
    const inside = inFunction || ts.isFunctionLike(node);
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, false);
  return found;
}

/** As Stryker has them: the bound taken in or left out, and the contrary. */
const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};

/** Indexes, steps and what a loop begins with are no constants. */
function isConstant(node: ts.NumericLiteral, inFunction: boolean): boolean {
  if (ts.isElementAccessExpression(node.parent)) return false;
  return !inFunction || !['0', '1'].includes(node.text);
}

/** Three times as much, or a third where a share would pass 1; 1 for 0. */
function gross(value: number): string {
  if (value === 0) return '1';
  return String(
    value < 1 && value > 1 / 3 ? Number((value / 3).toPrecision(3)) : Number((value * 3).toPrecision(3)),
  );
}
