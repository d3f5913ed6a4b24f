import { describe, expect, it } from 'vitest';
import { toBitext } from '../../src/formats';
import { check } from '../../src/index';
import { jsonReport, jsonReportPieces, sarifReport, sarifReportPieces } from '../../src/report';
import { reportJson, reportJsonPieces } from '../../src/report/escape/report-json';

const units = (count: number) =>
  Array.from({ length: count }, (_, k) => ({
    source: `Встреча ${k} состоялась 28 июня.`,
    target: `Meeting ${k} ##[x] took place on 29 June.`,
    sourceLanguage: 'ru',
    targetLanguage: 'en',
  }));

describe.each([
  ['sarif', sarifReport, sarifReportPieces],
  ['json', jsonReport, jsonReportPieces],
] as const)('a %s report', (_, report, pieces) => {
  it.each([0, 1, 300])('of %i units is as long as it must be, in pieces that are short', (count) => {
    const bitext = toBitext(units(count));
    const findings = check(bitext);
    const whole = report(bitext, findings);
    const all = [...pieces(bitext, findings)];
    expect(all.join('')).toBe(whole);
    expect(all.length).toBe(findings.length + 1);
    for (const piece of all.slice(1)) expect(piece.length).toBeLessThan(5000);
    // laid out as JSON.stringify does it
    expect(whole).toBe(`${reportJson(JSON.parse(whole), 2)}\n`);
  });
});

it('a list in pieces is what it is as a whole', () => {
  const items = [{ a: 'x\n"y' }, [], 3, '##[stop]', { list: [] }];
  const whole = { head: '"list": []', deep: { list: items } };
  const frame = { ...whole, deep: { list: [] } };
  expect([...reportJsonPieces(frame, 'list', items, 3)].join('')).toBe(`${reportJson(whole, 2)}\n`);
});

it('has no control characters, and gives them back all the same', () => {
  const text = '\u001b[2J \u007f \u0085 \u009b2J \u00a0';
  const json = reportJson({ text });
  expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  expect(JSON.parse(json)).toEqual({ text });
});
