import { describe, expect, it } from 'vitest';
import * as formats from '../../src/formats';
import * as main from '../../src/index';
import * as report from '../../src/report';

/** What people hand over by mistake: nothing, another kind of thing, the right thing in the wrong place. */
const odd: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 5],
  ['not a number', Number.NaN],
  ['a truth value', true],
  ['an empty object', {}],
  ['a date', new Date(0)],
  ['a symbol', Symbol('odd')],
  ['a function', () => 1],
];

/** Functions that take a function, or give back what they are given, or nothing at all. */
const excused = new Set([
  'defineConfig',
  'loadSegmenter',
  'russianEnglish',
  'bundledGazetteer',
  'formatBaseline',
  'learnLexicon',
  'prepareName',
]);

const functions = Object.entries({ main, formats, report }).flatMap(([entry, module]) =>
  Object.entries(module as Record<string, unknown>).flatMap(([name, value]) =>
    typeof value === 'function' &&
    !/^class /.test(Function.prototype.toString.call(value)) &&
    !excused.has(name)
      ? [[`${entry}.${name}`, value as (...args: unknown[]) => unknown] as const]
      : [],
  ),
);

/** Calls a function to its end, and gives what it threw. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    const result = call();
    if (typeof result === 'object' && result !== null && 'next' in result) {
      await (result as AsyncGenerator).next();
    } else await result;
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.each(functions)('%s', (_, call) => {
  it.each(odd)('answers %s for its first argument with a typed error, or rightly', async (_name, value) => {
    const error = await thrownBy(() => call(value));
    if (error !== undefined) expect(error).toBeInstanceOf(main.SverkaError);
  });
});

it('never says that nothing is wrong where nothing was checked', async () => {
  for (const [, value] of odd) {
    for (const call of [main.check, main.checkAsync, main.nameLedger, main.align, main.alignAsync]) {
      const error = await thrownBy(() => (call as (...args: unknown[]) => unknown)(value, value));
      expect(error).toMatchObject({ code: expect.stringMatching(/^INVALID_(?:INPUT|OPTION)$/) as string });
    }
  }
});
