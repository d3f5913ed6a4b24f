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

/** The options that every report has. */
function ofEvery({ files, metadata, version, rules, checked }: CommandReportOptions): ReportOptions {
  return {
    ...(files ? { files } : {}),
    ...(metadata ? { metadata } : {}),
    ...(version === undefined ? {} : { version }),
    ...(rules ? { rules } : {}),
    ...(checked ? { checked } : {}),
  };
}

/** A report that has no options of its own. */
function plain<T>(
  report: (bitext: Bitext, findings: readonly Finding[], options: ReportOptions) => T,
): Writer<T> {
  return (bitext, findings, options) => report(bitext, findings, ofEvery(options));
}

/** What writes each format of `--format`, in pieces as they are asked for. */
export const reportFormats = {
  text: whole((bitext, findings, options) => {
    const { color, columns, quiet, summary } = options;
    return textReport(bitext, findings, { ...ofEvery(options), color, columns, quiet, summary });
  }),
  html: whole((bitext, findings, options) =>
    htmlReport(bitext, findings, {
      ...ofEvery(options),
      names: nameLedger(bitext, options.vocabulary),
    }),
  ),
  json: plain(jsonReportPieces),
  sarif: plain(sarifReportPieces),
  junit: whole((bitext, findings, options) =>
    junitReport(bitext, findings, { ...ofEvery(options), failOn: options.failOn }),
  ),
  github: whole(plain(githubReport)),
  markdown: whole(plain(markdownReport)),
  csv: whole(plain(csvReport)),
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
