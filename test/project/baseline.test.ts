import { describe, expect, it } from 'vitest';
import {
  align,
  applyBaseline,
  builtInRules,
  check,
  formatBaseline,
  parseBaseline,
  updateBaseline,
} from '../../src/index';
import { builtInRules as rulesThemselves } from '../../src/check/engine/built-in-rules';

const findings = () => check(align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']));
const part = { files: 'a.ru.txt → a.en.txt', rules: new Set(builtInRules.map(({ id }) => id)) };
const none = { version: 1, accepted: [] } as const;

describe('a baseline', () => {
  it('accepts what was found, after a way through its file', () => {
    const baseline = parseBaseline(
      formatBaseline(updateBaseline({ ...none, accepted: [] }, findings(), part)),
    );
    expect(baseline.accepted).toMatchObject([{ rule: 'date-mismatch', files: part.files }]);
    expect(applyBaseline(findings(), baseline, part)).toEqual({
      findings: findings().map((finding) => ({ ...finding, accepted: true })),
      stale: [],
    });
    expect(applyBaseline([], baseline, part).stale).toEqual(baseline.accepted);
    expect(applyBaseline([], baseline, { ...part, files: 'b' }).stale).toEqual([]);
  });

  it('is refused when it is none', () => {
    expect(() => parseBaseline('{')).toThrow(expect.objectContaining({ code: 'INVALID_CONFIG' }));
    expect(() => parseBaseline('[]', 'x.json')).toThrow(/x\.json: not a baseline/);
  });
});

describe('the list of built-in rules', () => {
  it('says of each rule what the rule itself says, and where its page is', () => {
    expect(builtInRules.map(({ id, severity, mqm, defaults }) => ({ id, severity, mqm, defaults }))).toEqual(
      rulesThemselves.map(({ id, severity, mqm, defaults }) => ({ id, severity, mqm, defaults })),
    );
    for (const { id, page } of builtInRules) expect(new URL(page).pathname).toContain(`rules/${id}.`);
  });
});
