import type { Bitext } from '../../model/bead';
import type { Finding } from '../../model/finding';
import { resolveOptions, type ReportOptions } from '../options';
import { placers, type Place } from '../places';
import { csvRows } from '../escape/sheet-rows';
import { oneLine } from '../escape/visible';

const columns = [
  'severity',
  'rule',
  'message',
  'source file',
  'source lines',
  'source text',
  'target file',
  'target lines',
  'target text',
  'suggestion',
  'confidence',
  'mqm',
  'fingerprint',
  'accepted',
  'verdict',
  'comment',
] as const;

/**
 * The findings as a reviewer's sheet: CSV (RFC 4180) with a header, a row a finding, and two empty columns, `verdict` and
 * `comment`. It begins with a byte order mark, without which spreadsheets do not read UTF-8; a cell that a spreadsheet
 * would run as a formula begins with an apostrophe. Places of one finding are parted by ` | `.
 *
 * @param bitext - the aligned pair
 * @param findings - what `check` found in it
 * @param options - see {@link ReportOptions}
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * csvReport(bitext, check(bitext)); // '…\r\nerror,date-mismatch,5 мая became 6 May.,…'
 * ```
 */
export function csvReport(bitext: Bitext, findings: readonly Finding[], options: ReportOptions = {}): string {
  const { files } = resolveOptions('csvReport', { bitext, findings }, options, {});
  const { source, target } = placers(bitext, { files });
  const rows = findings.map((finding) => [
    finding.severity,
    finding.rule,
    finding.message,
    files.source.path,
    ...linesAndTexts(finding.source.map(source)),
    files.target.path,
    ...linesAndTexts(finding.target.map(target)),
    finding.suggestion ?? '',
    finding.confidence.toFixed(2),
    finding.mqm,
    finding.fingerprint,
    finding.accepted ? 'yes' : '',
    '',
    '',
  ]);
  return `\ufeff${csvRows([columns, ...rows])}`;
}

function linesAndTexts(places: readonly Place[]): [string, string] {
  return [
    [...new Set(places.map(({ label, line }) => label ?? String(line)))].join(
      places[0]?.label === undefined ? ' ' : '; ',
    ),
    places.map(({ text }) => oneLine(text)).join(' | '),
  ];
}
