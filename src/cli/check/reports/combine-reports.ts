import { severities } from '../../../report/counts';
import type { Severity } from '../../../model/finding';
import { escapeMarkdown } from '../../../report/escape/escape-markdown';
import { escapeMarkup } from '../../../report/escape/escape-markup';
import { reportJson } from '../../../report/escape/report-json';
import { terminalLine, withoutCommands } from '../../../report/escape/terminal-line';
import { oneLine } from '../../../report/escape/visible';
import type { ReportFormat } from '../../output/report-format';
import { combineSarif } from './combine-sarif';
import type { ReportPart, Total } from './report-part';

/** Puts the reports of many pairs into one, in each format but HTML, which becomes several pages. */
export const combineReports: Readonly<
  Record<Exclude<ReportFormat, 'html'>, (parts: readonly ReportPart[], total: Total) => string>
> = {
  text: (parts, total) => parts.map(textPart).join('') + textEnd(parts.map(textPart), total),
  markdown: (parts, { summary }) =>
    [
      ...parts.map(({ title, report, error }) =>
        error === undefined ? report : `## ${escapeMarkdown(title)}\n\n**${escapeMarkdown(error)}**\n`,
      ),
      `## ${escapeMarkdown(summary)}\n`,
    ].join('\n'),
  github: (parts, { summary }) =>
    parts.map(githubPart).join('') + `${withoutCommands(terminalLine(summary))}\n`,
  json: jsonReports,
  sarif: combineSarif,
  junit: junitSuites,
  csv: (parts) => {
    const rows = parts.filter(({ error }) => error === undefined).map(({ report }) => report);
    return rows.map((sheet, k) => (k === 0 ? sheet : sheet.slice(sheet.indexOf('\r\n') + 2))).join('');
  },
};

/** One pair in the terminal: a line when there is nothing to tell, else its findings with a line between it and the next. */
export function textPart({ title, report, error }: ReportPart): string {
  if (error !== undefined) return `${withoutCommands(terminalLine(`${title}: ${error}`))}\n`;
  const blocks = report.trimEnd().split('\n\n');
  return blocks.length === 2 ? `${blocks.join(': ')}\n` : report && `${report}\n`;
}

/** The last line in the terminal; none where nothing was told, which `--quiet` asks for. */
export function textEnd(told: readonly string[], { summary }: Total): string {
  return told.some(Boolean) ? `${summary}\n` : '';
}

function githubPart({ title, report, summary, error }: ReportPart): string {
  const annotations = report
    .split('\n')
    .filter((line) => line.startsWith('::'))
    .map((line) => `${line}\n`)
    .join('');
  return `${annotations}${withoutCommands(terminalLine(`${title}: ${error ?? summary}`))}\n`;
}

function jsonReports(parts: readonly ReportPart[], { pairs, failed, checked }: Total): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let head: object | undefined;
  const reports = parts.map(({ title, report, error }) => {
    if (error !== undefined) return { title, error };
    const { reportVersion, tool, ...rest } = JSON.parse(report) as JsonReport;
    head ??= { reportVersion, tool };
    for (const severity of severities) counts[severity] += rest.summary[severity];
    return rest;
  });
  return `${reportJson({ ...head, summary: { pairs, failed, ...checked, ...counts }, reports }, 2)}\n`;
}

interface JsonReport {
  reportVersion: number;
  tool: object;
  summary: Record<'error' | 'warning' | 'info', number>;
}

/** The suites of all pairs; one that could not be checked is a suite with an error. */
function junitSuites(parts: readonly ReportPart[]): string {
  const sum = { tests: 0, failures: 0, errors: 0 };
  const suites = parts.map(({ title, report, error }) => {
    if (error !== undefined) {
      sum.tests++;
      sum.errors++;
      const [name, message] = [title, error].map((text) => escapeMarkup(oneLine(text)));
      return `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">\n    <testcase classname="sverka" name="it can be checked"><error message="${message}"/></testcase>\n  </testsuite>\n`;
    }
    const head = /<testsuites name="sverka" tests="(\d+)" failures="(\d+)" errors="0">\n/.exec(report)!;
    sum.tests += Number(head[1]);
    sum.failures += Number(head[2]);
    return report.slice(head.index + head[0].length, report.lastIndexOf('</testsuites>'));
  });
  const { tests, failures, errors } = sum;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sverka" tests="${tests}" failures="${failures}" errors="${errors}">\n${suites.join('')}</testsuites>\n`;
}
