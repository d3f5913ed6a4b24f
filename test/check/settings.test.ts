import { describe, expect, it } from 'vitest';
import { align } from '../../src/align';
import { check } from '../../src/check';
import { presetSetting } from '../../src/check/engine/settings';
import { builtInRules } from '../../src/check/engine/built-in-rules';
import { caseBitext, testRule } from '../../src/check/engine/test-rule';
import type { Rule } from '../../src/model/rule';

const noSemicolon: Rule<{ mark: string }> = {
  id: 'no-semicolon',
  severity: 'warning',
  mqm: 'style',
  description: 'The translation has a semicolon.',
  defaults: { mark: ';' },
  *checkBead({ target }, { mark }) {
    const at = target.text.indexOf(mark);
    if (at < 0) return;
    const start = target.start + at;
    yield { message: `There is a ${mark}.`, source: [], target: [{ start, end: start + 1 }] };
  },
};

const bitext = caseBitext({ source: ['Да.', 'Нет?'], target: ['Yes; yes yes yes.', 'No.'] });
const ids = (options: Parameters<typeof check>[1]) => check(bitext, options).map(({ rule }) => rule);

describe('which rules run', () => {
  it('takes the preset, then what the user sets', () => {
    expect(ids({})).toEqual(['repeated-word', 'sentence-type']);
    expect(ids({ rules: { 'sentence-type': 'off' } })).toEqual(['repeated-word']);
    expect(ids({ preset: 'dataset' })).toEqual(['repeated-word']);
    expect(ids({ only: ['sentence-type'] })).toEqual(['sentence-type']);
    expect(check(bitext, { rules: { 'sentence-type': ['info', {}] } })[1]!.severity).toBe('info');
    expect(ids({ preset: 'fiction' })).toEqual([]);
  });

  it('give a finding the severity that its confidence earns, and no more than the user sets', () => {
    const severityAt = (confidence: number, cap: 'error' | 'warning' | 'info' = 'error') => {
      const rule: Rule = {
        ...noSemicolon,
        severity: cap,
        *checkBead({ target }) {
          if (target.text.includes(';')) yield { message: 'It has one.', source: [], target: [], confidence };
        },
      };
      return check(bitext, { customRules: [rule], only: [rule.id] }).map(({ severity }) => severity);
    };
    expect(severityAt(0.8)).toEqual(['error']);
    expect(severityAt(0.79)).toEqual(['warning']);
    expect(severityAt(0.5)).toEqual(['warning']);
    expect(severityAt(0.49)).toEqual(['info']);
    expect(severityAt(0.9, 'warning')).toEqual(['warning']);
    expect(severityAt(0.9, 'info')).toEqual(['info']);
  });

  it('leaves out what is less sure than the user asks', () => {
    const found = (minConfidence: number) => check(bitext, { minConfidence }).map(({ rule }) => rule);
    expect(found(0)).toEqual(['repeated-word', 'sentence-type']);
    expect(found(0.9)).toEqual(['repeated-word']);
    expect(() => found(1.1)).toThrow(/minConfidence must be a number from 0 to 1; got 1.1/);
  });

  it('runs the rules of the user, configured by their ids', () => {
    expect(ids({ customRules: [noSemicolon], only: ['no-semicolon'] })).toEqual(['no-semicolon']);
    const [finding] = check(bitext, {
      customRules: [noSemicolon],
      only: ['no-semicolon'],
      rules: { 'no-semicolon': ['info', { mark: 's' }] },
    });
    expect(finding).toMatchObject({
      severity: 'info',
      message: 'There is a s.',
      mqm: 'style',
      confidence: 1,
    });
  });

  it.each([
    [{ preset: 'loose' as 'strict' }, /unknown preset 'loose'/],
    [{ rules: { nonsense: 'off' as const } }, /there is no rule 'nonsense' \(there are: addition/],
    [{ only: ['nonsense'] }, /there is no rule/],
    [{ date: '30.06.1951' }, /date must be a date such as '1951-06-30'.*; got "30.06.1951"/],
    [{ date: 1951 as unknown as string }, /date must be/],
    [
      { rules: { emphasis: ['info', { min: 1 } as unknown as Record<string, never>] as const } },
      /'emphasis' has no option 'min' \(it has: minLetters/,
    ],
    [
      { rules: { emphasis: ['info', { minLetters: 'a' as unknown as number }] as const } },
      /expected number, got "a"/,
    ],
    [
      { rules: { emphasis: 'bad' as 'off' } },
      /rule 'emphasis': must be off, info, warning or error, or a list .*; got "bad"/,
    ],
  ])('refuses %j', (options, message) => {
    expect(() => check(bitext, options)).toThrow(message);
    expect(() => check(bitext, options)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });

  it.each([
    ['Ваша телеграмма от 28 июня с. г. получена.', 'Your telegram of 28 June 1952 has been received.'],
    [
      'Ваша телеграмма от 28 июня 1952 г. получена.',
      'Your telegram of June 28 of this year has been received.',
    ],
  ])('takes the year of the date for that of %j', (source, target) => {
    const dated = align(source, target, { lexicon: false, gazetteer: false });
    const found = (date?: string) =>
      check(dated, { only: ['date-mismatch'], ...(date ? { date } : {}) }).map(({ rule }) => rule);
    expect(found('1951-06-30')).toEqual(['date-mismatch']);
    expect(found('1952')).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('raises information to warnings in the preset strict', () => {
    const emphasis = builtInRules.find(({ id }) => id === 'emphasis')!;
    expect(presetSetting(emphasis, 'recommended')).toBe('off');
    expect(presetSetting(emphasis, 'strict')).toBe('warning');
  });
});

describe('findings', () => {
  it('come in order of place', () => {
    expect(check(bitext).map(({ bead }) => bead)).toEqual([0, 1]);
  });

  it('keep their fingerprints when the text around them changes', () => {
    const marks = (source: string[], target: string[]) =>
      check(caseBitext({ source, target })).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    const before = marks(['Да.', 'Нет?'], ['Yes.', 'No.']);
    const after = marks(['Новое начало.', 'Да.', 'Нет?', 'Конец.'], ['A new start.', 'Yes.', 'No.', 'End.']);
    expect(before).toHaveLength(1);
    expect(after).toEqual(before);
    expect(marks(['Да.', 'Нет, нет?'], ['Yes.', 'No, no.'])).not.toEqual(before);
  });

  it('have fingerprints of their own where the same stray mark stands in two passages', () => {
    const stray = check(
      caseBitext({
        source: ['Он сказал: мир.', 'Она ответила: война.', 'Все ушли.'],
        target: ['He said (peace.', 'She answered (war.', 'All left.'],
      }),
      { only: ['brackets'] },
    );
    expect(stray).toHaveLength(2);
    expect(new Set(stray.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('testRule', () => {
  it('passes right cases and lists what failed in wrong ones', () => {
    const invalid = { source: 'Да.', target: 'Yes;', findings: [{ target: [';'] }] };
    testRule(noSemicolon, { valid: [{ source: 'Да.', target: 'Yes.' }], invalid: [invalid] });
    expect(() => testRule(noSemicolon, { valid: [{ source: 'Да.', target: 'Yes;' }], invalid: [] })).toThrow(
      /valid\[0\].*\n.*expected \[\]\n.*There is a ;/,
    );
    expect(() =>
      testRule(noSemicolon, { valid: [], invalid: [{ ...invalid, findings: [{ message: /none/ }] }] }),
    ).toThrow(/invalid\[0\]/);
  });
});
