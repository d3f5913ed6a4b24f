import { extname } from 'node:path';
import type { Bitext } from '../model/bead';
import type { Finding, Severity } from '../model/finding';
import { csvReport } from '../report/csv';
import { githubReport } from '../report/github';
import { htmlReport } from '../report/html';
import { nameLedger, type NameLedgerOptions } from '../index';
import { jsonReport } from '../report/json';
import { junitReport } from '../report/junit';
import { markdownReport } from '../report/markdown';
import type { ReportOptions } from '../report/options';
import { sarifReport } from '../report/sarif';
import { textReport } from '../report/text';

/** What the reports of the command line are told, whatever their format. */
export interface CommandReportOptions extends ReportOptions {
  color: boolean;
  columns: number;
  quiet: boolean;
  summary: boolean;
  failOn: Severity | 'never';
  /** What the names are found with. */
  vocabulary: NameLedgerOptions;
}

type Writer = (bitext: Bitext, findings: readonly Finding[], options: CommandReportOptions) => string;

/** What writes each format of `--format`. */
export const reportFormats = {
  text: textReport,
  html: (bitext, findings, options) =>
    htmlReport(bitext, findings, { ...options, names: nameLedger(bitext, options.vocabulary) }),
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
  markdown: markdownReport,
  csv: csvReport,
} as const satisfies Record<string, Writer>;

/** A name for `--format`. */
export type ReportFormat = keyof typeof reportFormats;

/** Every name for `--format`. */
export const reportFormatNames = Object.keys(reportFormats) as ReportFormat[];

const byExtension: Record<string, ReportFormat> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.md': 'markdown',
  '.csv': 'csv',
};

/** The format that the extension of an output file tells; text when it tells none. */
export function formatOf(file: string): ReportFormat {
  return byExtension[extname(file).toLowerCase()] ?? 'text';
}
