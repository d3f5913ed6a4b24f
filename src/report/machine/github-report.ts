import { workflowData, workflowProperty } from '../escape/workflow-command';
import type { Bitext } from '../../model/bead';
import type { Finding, Severity } from '../../model/finding';
import { summaryLine } from '../counts';
import { gapInTarget } from '../terminal/gap';
import { resolveOptions, type ReportOptions } from '../options';
import { placers, whereOf } from '../places';
import { oneLine } from '../escape/visible';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * The findings as workflow commands: GitHub Actions shows them beside the lines of a pull request. A finding stands at
 * its first place in the translation, an omission at the gap, or at its unit. What the baseline accepts is left out. GitHub itself
 * shows ten annotations of each level a step; the others stay in the log.
 *
 * @param bitext - the aligned pair
 * @param findings - what `check` found in it
 * @param options - see {@link ReportOptions}; the paths must be relative to the repository
 * @returns one command a line, then a line that sums up
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * const files = { source: { path: 'letter.ru.txt' }, target: { path: 'letter.en.txt' } };
 * githubReport(bitext, check(bitext), { files }); // '::error file=letter.en.txt,line=1,…'
 * ```
 */
export function githubReport(
  bitext: Bitext,
  findings: readonly Finding[],
  options: ReportOptions = {},
): string {
  const { files, checked } = resolveOptions('githubReport', { bitext, findings }, options, {});
  const { source, target } = placers(bitext, { files });
  const lines = findings
    .filter(({ accepted }) => !accepted)
    .map((finding) => {
      const span = finding.target[0] ?? (files.target.lines ? undefined : gapInTarget(bitext, finding));
      const place = span ? target(span) : finding.source[0] && source(finding.source[0]);
      const properties = {
        ...(place
          ? {
              file: span ? files.target.path : files.source.path,
              line: place.line,
              endLine: place.endLine,
              ...(place.line === place.endLine && !files.target.lines && !files.target.labels
                ? { col: place.column, endColumn: place.endColumn }
                : {}),
            }
          : {}),
        title: finding.rule,
      };
      const original = finding.source.map(
        (one) => `the original, ${whereOf(source(one))}: ${oneLine(source(one).text)}`,
      );
      const text = [
        finding.message,
        ...new Set(original),
        ...(finding.suggestion === undefined ? [] : [`suggested: ${finding.suggestion}`]),
      ].join('\n');
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${workflowProperty(String(value))}`,
      );
      return `::${commands[finding.severity]} ${list.join(',')}::${workflowData(text)}`;
    });
  return [...lines, summaryLine(bitext, findings, checked.beads), ''].join('\n');
}
