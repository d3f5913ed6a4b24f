import type { Bitext } from '../../model/bead';
import type { Finding, Severity } from '../../model/finding';
import { severities } from '../counts';
import { resolveOptions, type ReportOptions } from '../options';
import { placers, whereOf } from '../places';
import { escapeMarkup } from '../escape/escape-markup';
import { oneLine } from '../escape/visible';

/** Options of {@link junitReport}. */
export interface JunitReportOptions extends ReportOptions {
  /** The mildest severity that counts as a failed test; default `'warning'`, `'never'` for none. */
  failOn?: Severity | 'never';
}

/**
 * The findings as JUnit XML, for the test view of a build server: the pair is a test suite, a rule that found nothing is
 * a test that passed, and every finding is a test: failed from `failOn` on, skipped when the baseline accepts it, else
 * passed with the finding as its output. Validates against Jenkins' schema. There is no time in it: the same input
 * gives the same text.
 *
 * @param bitext - the aligned pair
 * @param findings - what `check` found in it
 * @param options - see {@link JunitReportOptions}; `rules` are the tests
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * junitReport(bitext, check(bitext), { failOn: 'error' }); // '…<testsuites name="sverka" tests="…" failures="1" errors="0">…'
 * ```
 */
export function junitReport(
  bitext: Bitext,
  findings: readonly Finding[],
  options: JunitReportOptions = {},
): string {
  const { files, oneFile, rules } = resolveOptions('junitReport', { bitext, findings }, options, {
    failOn: new Set(['error', 'warning', 'info', 'never']),
  });
  const { source, target } = placers(bitext, { files });
  const { failOn = 'warning' } = options;
  const fails = ({ severity, accepted }: Finding) =>
    !accepted && failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
  const found = new Set(findings.map(({ rule }) => rule));
  const passed = rules.filter(({ id }) => !found.has(id));
  const tests = passed.length + findings.length;
  const failures = findings.filter(fails).length;
  const skipped = findings.filter(({ accepted }) => accepted).length;
  const name = escapeMarkup(
    oneLine(oneFile ? files.source.path : `${files.source.path} → ${files.target.path}`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sverka" tests="${tests}" failures="${failures}" errors="0">
  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">
${[...passed.map(({ id, description }) => `    <testcase classname="sverka.${escapeMarkup(id)}" name="${escapeMarkup(description)}"/>`), ...findings.map(testcase)].join('\n')}
  </testsuite>
</testsuites>
`;

  function testcase(finding: Finding): string {
    const lines = [
      ...finding.source.map((span) => placed(files.source.path, source(span))),
      ...finding.target.map((span) => placed(files.target.path, target(span))),
      ...(finding.suggestion === undefined ? [] : [`suggested: ${finding.suggestion}`]),
    ];
    const message = escapeMarkup(oneLine(finding.message));
    const body = escapeMarkup(lines.join('\n'));
    const inside = finding.accepted
      ? '<skipped>accepted by the baseline</skipped>'
      : fails(finding)
        ? `<failure type="${finding.severity}" message="${message}">${body}</failure>`
        : `<system-out>${finding.severity}: ${message}\n${body}</system-out>`;
    const where =
      (finding.target[0] && target(finding.target[0])) ?? (finding.source[0] && source(finding.source[0]));
    return `    <testcase classname="sverka.${escapeMarkup(finding.rule)}" name="${where ? `${whereOf(where)}: ` : ''}${message}">${inside}</testcase>`;
  }
}

function placed(
  path: string,
  { line, column, text }: { line: number; column: number; text: string },
): string {
  return `${path}:${line}:${column}: ${oneLine(text)}`;
}
