import { extname } from 'node:path';
import type { Bitext } from '../../model/bead';
import type { Finding, Severity } from '../../model/finding';
import { csvReport } from '../../report/machine/csv-report';
import { githubReport } from '../../report/machine/github-report';
import { htmlReport } from '../../report/html';
import { nameLedger, type NameLedgerOptions } from '../../index';
import { jsonReportPieces } from '../../report/machine/json-report';
import { junitReport } from '../../report/machine/junit-report';
import { markdownReport } from '../../report/machine/markdown-report';
import type { ReportOptions } from '../../report/options';
import { sarifReportPieces } from '../../report/machine/sarif-report';
import { textReport } from '../../report/terminal/text-report';
import { OutputError } from '../command';

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

type Writer<T = Iterable<string>> = (
  bitext: Bitext,
  findings: readonly Finding[],
  options: CommandReportOptions,
) => T;

/** A report that is one string; where a string cannot be so long, it says so. */
function whole(report: Writer<string>): Writer {
  return function* (...args) {
    try {
      yield report(...args);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new OutputError(
        'the report is longer than 512 MB: take json or sarif, fewer rules, or a part of the text',
      );
    }
  };
}

/** What writes each format of `--format`, in pieces as they are asked for. */
export const reportFormats = {
  text: whole(textReport),
  html: whole((bitext, findings, options) =>
    htmlReport(bitext, findings, { ...options, names: nameLedger(bitext, options.vocabulary) }),
  ),
  json: jsonReportPieces,
  sarif: sarifReportPieces,
  junit: whole(junitReport),
  github: whole(githubReport),
  markdown: whole(markdownReport),
  csv: whole(csvReport),
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
