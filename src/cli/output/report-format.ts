import { extname } from 'node:path';
import type { Bitext } from '../../model/bead';
import type { Finding, Severity } from '../../model/finding';
import { csvReport } from '../../report/machine/csv-report';
import { githubReport } from '../../report/machine/github-report';
import { htmlReport } from '../../report/html';
import { nameLedger, type NameLedgerOptions } from '../../index';
import { jsonReport } from '../../report/machine/json-report';
import { junitReport } from '../../report/machine/junit-report';
import { markdownReport } from '../../report/machine/markdown-report';
import type { ReportOptions } from '../../report/options';
import { sarifReport } from '../../report/machine/sarif-report';
import { textReport } from '../../report/terminal/text-report';

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

const byExtension: Readonly<Record<string, ReportFormat | undefined>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
};

/** The format that the extension of an output file tells, with or without `.gz`; `undefined` when it tells none. */
export function formatOf(file: string): ReportFormat | undefined {
  return byExtension[extname(file.replace(/\.gz$/i, '')).toLowerCase()];
}
