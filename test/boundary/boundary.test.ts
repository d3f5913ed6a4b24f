import { describe, expect, it } from 'vitest';
import * as core from '../../src/core';
import * as index from '../../src/index';
import { align, check, nameLedger, SverkaError, type Rule } from '../../src/index';

const pair = () => align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);

/** Calls a public function in a way that its types forbid. */
function errorOf(call: () => unknown): SverkaError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(SverkaError);
    return error as SverkaError;
  }
  throw new Error('nothing was thrown');
}

const odd = <T>(value: unknown) => value as T;

describe('the boundary', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'a number for a text',
      () => align(odd(5), 'x'),
      /source must be a text, a list of sentences or a document/,
    ],
    ['null for a text', () => align('x', odd(null)), /target must be a text/],
    ['numbers for sentences', () => align(odd([1, 2]), 'x'), /source\[0\] must be a text; got 1/],
    [
      'a document without sentences',
      () => align(odd({ text: 'x', language: 'ru' }), 'x'),
      /source\.sentences/,
    ],
    ['no bitext', () => check(odd(undefined)), /a bitext is an object/],
    ['a bitext without beads', () => check(odd({ ...pair(), beads: undefined })), /beads must be an array/],
    ['beads that leave sentences out', () => check({ ...pair(), beads: [] }), /cover 0 of the 1 sentences/],
    [
      'beads out of range',
      () => check({ ...pair(), beads: [{ ...pair().beads[0]!, target: { start: 0, end: 3 } }] }),
      /beads\[0\]\.target ends at 3, but that side has 1 sentences/,
    ],
    [
      'beads out of order',
      () => nameLedger({ ...pair(), beads: [{ ...pair().beads[0]!, source: { start: 1, end: 1 } }] }),
      /beads\[0\]\.source starts at 1/,
    ],
  ])('answers %s with INVALID_INPUT', (_, call, message) => {
    const error = errorOf(call);
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.message).toMatch(message);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'an unknown option',
      () => align('x', 'y', odd({ maxbead: 2 })),
      /no option 'maxbead'; did you mean 'maxBead'/,
    ],
    [
      'an option of check that is none',
      () => check(pair(), odd({ rule: {} })),
      /no option 'rule'; did you mean 'rules'/,
    ],
    [
      'rules as a list',
      () => check(pair(), odd({ rules: ['negation'] })),
      /check: rules must be an object; got an array/,
    ],
    ['options as a text', () => check(pair(), odd('strict')), /options must be an object; got "strict"/],
    ['null for options', () => align('x', 'y', odd(null)), /options must be an object; got null/],
    [
      'a lexicon as a text',
      () => nameLedger(pair(), odd({ lexicon: 'ru' })),
      /lexicon must be an object or a boolean/,
    ],
  ])('answers %s with INVALID_OPTION', (_, call, message) => {
    const error = errorOf(call);
    expect(error.code).toBe('INVALID_OPTION');
    expect(error.message).toMatch(message);
  });

  it('takes undefined for the default', () => {
    const source = 'Договор подписан. Война закончилась.';
    const target = 'The treaty was signed. The war is over.';
    const usual = align(source, target);
    const undefinedOnes = align(
      source,
      target,
      odd({ lexicon: undefined, gazetteer: undefined, maxBead: undefined }),
    );
    expect(undefinedOnes.beads.map(({ confidence }) => confidence)).toEqual(
      usual.beads.map(({ confidence }) => confidence),
    );
    expect(align(source, target, { lexicon: false }).beads[0]!.confidence).not.toBe(
      usual.beads[0]!.confidence,
    );
  });
});

describe('a custom rule that fails', () => {
  const rule = (checkBead: Rule['checkBead']): Rule => ({
    id: 'own-rule',
    severity: 'warning',
    mqm: 'other',
    description: 'Fails.',
    defaults: {},
    ...(checkBead ? { checkBead } : {}),
  });
  const run = (checkBead: Rule['checkBead']) =>
    errorOf(() => check(pair(), { only: ['own-rule'], customRules: [rule(checkBead)] }));

  it('is named with what it threw', () => {
    const cause = new TypeError('x is not a function');
    const error = run(() => {
      throw cause;
    });
    expect([error.code, error.message]).toEqual([
      'RULE_FAILED',
      "custom rule 'own-rule' failed on passage 1: x is not a function",
    ]);
    expect(error.cause).toBe(cause);
  });

  it.each<[string, unknown, RegExp]>([
    ['no message', { source: [], target: [] }, /needs a text 'message'/],
    ['no spans', { message: 'm', source: [] }, /'target' must be a list of spans/],
    [
      'a span outside',
      { message: 'm', source: [], target: [{ start: 0, end: 999 }] },
      /within its text of 23/,
    ],
    ['a confidence above 1', { message: 'm', source: [], target: [], confidence: 2 }, /from 0 to 1; got 2/],
  ])('is named when it gives a finding with %s', (_, draft, message) => {
    const error = run(() => [odd(draft)]);
    expect(error.code).toBe('RULE_FAILED');
    expect(error.message).toMatch(message);
  });
});

it('sverka exports every value of sverka/core', () => {
  expect(Object.keys(index)).toEqual(expect.arrayContaining(Object.keys(core)));
});
