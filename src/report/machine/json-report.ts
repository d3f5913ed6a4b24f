import { reportJsonPieces } from '../escape/report-json';
import type { Bitext } from '../../model/bead';
import type { Finding } from '../../model/finding';
import { resolveOptions, type ReportFile, type ReportOptions } from '../options';
import { placers } from '../places';

/** Version of the JSON report: raised when a field changes its meaning or goes away. */
export const JSON_REPORT_VERSION = 1;

/**
 * The findings as JSON, described in docs/json.md.
 *
 * @param bitext - the aligned pair
 * @param findings - what `check` found in it, in the order to be kept
 * @param options - see {@link ReportOptions}
 * @returns one object; lines and columns count from 1, offsets from 0, all in UTF-16 code units
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * const { summary } = JSON.parse(jsonReport(bitext, check(bitext)));
 * summary; // { beads: 1, sourceSentences: 1, targetSentences: 1, error: 1, warning: 0, info: 0 }
 * ```
 */
export function jsonReport(
  bitext: Bitext,
  findings: readonly Finding[],
  options: ReportOptions = {},
): string {
  return [...jsonReportPieces(bitext, findings, options)].join('');
}

/**
 * {@link jsonReport} in pieces, which together may be longer than a string can be.
 *
 * @example
 * ```ts
 * const bitext = align(['Мир заключён.'], ['Peace was made.']);
 * const findings = check(bitext);
 * [...jsonReportPieces(bitext, findings)].join('') === jsonReport(bitext, findings); // true
 * ```
 */
export function* jsonReportPieces(
  bitext: Bitext,
  findings: readonly Finding[],
  options: ReportOptions = {},
): Generator<string, void, undefined> {
  const { files, metadata, version, checked } = resolveOptions(
    'jsonReport',
    { bitext, findings },
    options,
    {},
  );
  const { source, target } = placers(bitext, { files });
  const severities = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) severities[severity]++;
  const report = {
    reportVersion: JSON_REPORT_VERSION,
    tool: { name: 'sverka', version },
    files: { source: named(files.source), target: named(files.target) },
    metadata,
    summary: {
      ...checked,
      ...severities,
    },
    findings: [],
  };
  yield* reportJsonPieces(report, 'findings', placed(), 2);

  function* placed() {
    for (const finding of findings)
      yield { ...finding, source: finding.source.map(source), target: finding.target.map(target) };
  }
}

function named({ path, encoding }: ReportFile) {
  return { path, ...(encoding === undefined ? {} : { encoding }) };
}
