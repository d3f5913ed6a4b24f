import { readFileSync } from 'node:fs';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
  csvReport,
  githubReport,
  jsonReport,
  junitReport,
  markdownReport,
  sarifReport,
} from '../../src/report';
import { HOSTILE, hostile, telegram } from './pairs';

const { bitext, findings } = telegram();
const path = 'fixtures/telegram-3917.txt';
const options = { files: { source: { path }, target: { path } }, version: '1.2.3' };
const bad = hostile();
const badOptions = { files: { source: { path: bad.path }, target: { path: `${bad.path}2` } } };
const accepted = findings.map((finding) =>
  finding.rule === 'addition' ? { ...finding, accepted: true as const } : finding,
);

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);
/** The run of a log that the schema finds nothing wrong with. */
function sarif(...args: Parameters<typeof sarifReport>) {
  const log = JSON.parse(sarifReport(...args));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log.runs[0];
}

describe('SARIF', () => {
  it('has a result for each finding, at its first place in the translation, the original beside it', () => {
    const run = sarif(bitext, findings, options);
    expect(run.results).toHaveLength(findings.length);
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'name-spelling');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('name-spelling');
    expect(result.level).toBe('warning');
    const region = result.locations[0].physicalLocation.region;
    expect(region).toMatchObject({ startLine: 59, endLine: 59, snippet: { text: 'PENG DEHUI' } });
    const line = readFileSync(path, 'utf8').split('\n')[58]!;
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('PENG DEHUI');
    const related = result.relatedLocations.map(
      (place: { physicalLocation: { region: { snippet: { text: string } } }; message: { text: string } }) =>
        `${place.message.text}: ${place.physicalLocation.region.snippet.text}`,
    );
    expect(related).toEqual([
      'the same: PENG DEHUI',
      'the original: Пэн Дэхуаем',
      'the original: Пэн Дэхуай',
    ]);
  });

  it('keeps the fingerprints, and suppresses what the baseline accepts', () => {
    const { results } = sarif(bitext, accepted, options);
    type Result = { ruleId: string; partialFingerprints: Record<string, string>; suppressions?: object[] };
    expect(results.map((result: Result) => result.partialFingerprints['sverka/v1'])).toEqual(
      findings.map(({ fingerprint }) => fingerprint),
    );
    for (const { ruleId, suppressions = [] } of results as Result[])
      expect(suppressions).toHaveLength(ruleId === 'addition' ? 1 : 0);
  });

  it('is valid whatever the texts hold, and reads nothing of them as a placeholder or a link', () => {
    const run = sarif(bad.bitext, bad.findings, badOptions);
    const { text } = run.results[0].message;
    expect(text).toContain('{{0}}');
    expect(text).toContain('\\[l](');
    expect(run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri)[0]).toMatch(
      /^a%20b\/%3Cscript%3E/,
    );
  });

  it('tells where in the translation an omitted passage is missing', () => {
    const run = sarif(bad.bitext, bad.findings, badOptions);
    const gap = run.results[3].relatedLocations.at(-1);
    expect(gap.message.text).toBe('the gap in the translation');
    expect(gap.physicalLocation.region.charOffset).toBe(bad.bitext.target.sentences[1]!.end);
  });
});

describe('JUnit XML', () => {
  const xsd = readFileSync('test/report/schemas/jenkins-junit.xsd', 'utf8');
  const problems = async (contents: string) =>
    (await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [xsd] })).errors.map(
      ({ message }) => message,
    );

  it('is valid, and counts what it lists', async () => {
    const xml = junitReport(bitext, accepted, options);
    expect(await problems(xml)).toEqual([]);
    const count = (tag: string) => xml.split(`<${tag}`).length - 1;
    expect(xml).toContain(`tests="${count('testcase')}" failures="${count('failure ')}"`);
    expect(xml).toContain(`skipped="${count('skipped>')}"`);
    expect(count('failure ')).toBe(2);
  });

  it('fails from the level on that is asked for', () => {
    const failures = (failOn: 'error' | 'info' | 'never') =>
      junitReport(bitext, findings, { ...options, failOn }).split('<failure').length - 1;
    expect([failures('error'), failures('info'), failures('never')]).toEqual([0, findings.length, 0]);
  });

  it('is valid whatever the texts hold', async () => {
    const xml = junitReport(bad.bitext, bad.findings, badOptions);
    expect(await problems(xml)).toEqual([]);
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain(']]>');
  });

  it('is refused by the schema when it is wrong (the check can fail)', async () => {
    expect(await problems(junitReport(bitext, findings).replace(' name="sverka"', ' nome="x"'))).not.toEqual(
      [],
    );
  });
});

describe('GitHub annotations', () => {
  it('are one command a line at the place in the translation', () => {
    const lines = githubReport(bitext, findings, options).trimEnd().split('\n');
    expect(lines).toHaveLength(findings.length + 1);
    expect(lines[0]).toMatch(
      /^::warning file=fixtures\/telegram-3917\.txt,line=52,endLine=52,col=1,endColumn=27,title=addition::Only/,
    );
    expect(lines.at(-1)).toMatch(/^28 beads · 0 errors · \d+ warnings · \d+ info$/);
  });

  it('cannot be broken by the texts', () => {
    const lines = githubReport(bad.bitext, bad.findings, badOptions).trimEnd().split('\n');
    expect(lines).toHaveLength(bad.findings.length - 1 + 1);
    expect(lines.filter((line) => /^::(?:error|warning|notice) [^:]+::/.test(line))).toHaveLength(4);
    expect(lines.join('')).not.toMatch(/[\0-\x1f]/);
  });
});

describe('Markdown', () => {
  it('names every finding with its places and the words in question marked', () => {
    const text = markdownReport(bitext, findings, options);
    expect(text).toContain('translation, line 59: …');
    expect(text).toContain('and Comrade <mark>PENG DEHUI</mark>. If there is no signature');
    expect(text.match(/^- \*\*/gm)).toHaveLength(findings.length);
  });

  it('lets nothing of the texts become markup', () => {
    const text = markdownReport(bad.bitext, bad.findings, badOptions);
    expect(text.replaceAll('`made"up<rule>`', '')).not.toMatch(/<(?!\/?mark>|!-- -->)/);
    expect(text).not.toContain('@user');
    expect(text).not.toContain('#12');
    expect(text).not.toContain('http://');
    expect(text).toContain('\\*b\\* \\_i\\_');
    expect(text).not.toMatch(/(?<!\\)\[l\]/);
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\u202e]/);
  });
});

describe('CSV', () => {
  /** RFC 4180, by the letter. */
  function parse(csv: string): string[][] {
    const rows: string[][] = [];
    for (const record of csv.slice(0, -2).split('\r\n')) {
      const cells = [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain!,
      );
      rows.push(cells);
    }
    return rows;
  }

  it('has a row for each finding and two columns for the reviewer', () => {
    const csv = csvReport(bitext, findings, options);
    expect(csv.startsWith('\ufeffseverity,')).toBe(true);
    const [head, ...rows] = parse(csv);
    expect(head!.slice(-2)).toEqual(['verdict', 'comment']);
    expect(rows).toHaveLength(findings.length);
    for (const row of rows) expect(row).toHaveLength(head!.length);
    expect(rows.map((row) => row[2])).toEqual(findings.map(({ message }) => message));
  });

  it('keeps its shape and runs nothing, whatever the texts hold', () => {
    const formula = bad.findings.map((finding) => ({ ...finding, message: '=HYPERLINK("http://x","y")' }));
    const [head, ...rows] = parse(csvReport(bad.bitext, formula, badOptions));
    for (const row of rows) expect(row).toHaveLength(head!.length);
    expect(rows[0]![2]).toBe('\'=HYPERLINK("http://x","y")');
  });
});

describe('JSON', () => {
  it('gives every text back exactly, hostile or not', () => {
    const report = JSON.parse(jsonReport(bad.bitext, bad.findings, badOptions));
    expect(report.findings[0].suggestion).toBe(HOSTILE);
    expect(report.findings[0].source[0].text).toBe(HOSTILE);
    expect(report.files.source.path).toBe(bad.path);
  });
});

it('every report is the same each time, and there is one for no findings and no text', () => {
  const empty = {
    source: { text: '', language: 'ru', sentences: [] },
    target: { text: '', language: 'en', sentences: [] },
    beads: [],
  };
  for (const report of [csvReport, githubReport, jsonReport, junitReport, markdownReport, sarifReport]) {
    expect(report(bitext, findings)).toBe(report(bitext, findings));
    expect(report(empty, [])).not.toMatch(/undefined|NaN|\[object/);
  }
});
