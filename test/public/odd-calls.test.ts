import { describe, expect, it } from 'vitest';
import * as main from '../../src/index';
import { entries, failing, type ValidCall } from './valid-calls';
import { odd, placesOf, spoiled, thrownBy } from './spoiled-calls';

type Call = (...args: readonly unknown[]) => unknown;

const functions = entries.flatMap(({ entry, module, calls }) =>
  Object.entries(module as Record<string, unknown>).flatMap(([name, value]) =>
    typeof value === 'function' && !/^class /.test(Function.prototype.toString.call(value))
      ? [[`${entry} ${name}`, value as Call, calls[name]] as const]
      : [],
  ),
);

const called: readonly (readonly [string, Call, ValidCall])[] = functions.flatMap(([name, call, args]) =>
  args ? [[name, call, args] as const] : [],
);

it('has a call of every function that an entry exports', () => {
  expect(functions.filter(([, , args]) => !args).map(([name]) => name)).toEqual([]);
});

describe.each(called)('%s', (name, call, argumentsOf) => {
  const args = argumentsOf();

  it('takes what is right', async () => {
    if (!failing.has(name)) expect(await thrownBy(() => call(...args))).toBeUndefined();
  });

  it('answers every spoiled argument, member and field with a typed error, or rightly', async () => {
    const wrong: string[] = [];
    for (const place of placesOf(args)) {
      for (const [what, value] of odd) {
        const error = await thrownBy(() => call(...(spoiled(args, place, value) as unknown[])));
        if (error === undefined) continue;
        const typed = error instanceof main.SverkaError && error.message.length > 10;
        if (!typed) wrong.push(`${place.join('.')} = ${what}: ${String(error)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Functions whose last argument is an object of options. */
const withOptions = called.filter(([, , args]) => {
  const last = args().at(-1);
  return args().length > 1 && isRecord(last) && !('sentences' in last || 'id' in last || 'beads' in last);
});

/** Their last argument is no set of options: texts, a part that was checked, cases, captions. */
const others =
  /anchorsMatch|compareAnchors|applyBaseline|updateBaseline|testRule|captionCost|preparedSimilarity|mergeL|mergeG/;

it.each(withOptions.filter(([name]) => !others.test(name)))(
  '%s refuses an option that it has not',
  async (_, call, argumentsOf) => {
    const args = argumentsOf();
    const error = await thrownBy(() => call(...args.slice(0, -1), { ...(args.at(-1) as object), odd: 1 }));
    expect(error).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining("no option 'odd'") as string,
    });
  },
);

it('never says that nothing is wrong where nothing was checked', async () => {
  for (const [, value] of odd) {
    if (typeof value === 'string' || Array.isArray(value)) continue;
    for (const call of [main.check, main.checkAsync, main.nameLedger, main.align, main.alignAsync]) {
      const error = await thrownBy(() => (call as Call)(value, value));
      expect(error).toMatchObject({ code: expect.stringMatching(/^INVALID_(?:INPUT|OPTION)$/) as string });
    }
  }
});
