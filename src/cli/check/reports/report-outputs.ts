import { UsageError } from '../../command';
import { formatOf, reportFormatNames, type ReportFormat } from '../../output/report-format';
import { oneOf } from '../../one-of';

/** A report that is to be written. */
export interface ReportOutput {
  format: ReportFormat;
  /** Absent for standard output when no output was named. */
  path?: string;
}

/**
 * The reports that a command line asks for. An output is `FILE`, whose extension tells the format, or `FORMAT:FILE`; `--format` goes over
 * the extension of a single output, and among several is for those that tell none.
 *
 * @throws UsageError for a format that is none, and where nothing tells the format of a file
 */
export function reportOutputs(outputs: readonly string[] = [], given?: string): readonly ReportOutput[] {
  const format = given === undefined ? undefined : oneOf('--format', given, reportFormatNames);
  if (outputs.length === 0) return [{ format: format ?? 'text' }];
  if (outputs.length === 1) {
    const { path, told } = outputOf(outputs[0]!);
    return [{ path, format: format ?? told ?? untold(path) }];
  }
  const told = outputs.map(outputOf);
  if (format && told.every((output) => output.told))
    throw new UsageError(
      '--format is for outputs whose names tell no format, and all of them do: write FORMAT:FILE',
    );
  return told.map((output) => ({
    path: output.path,
    format: output.told ?? format ?? untold(output.path),
  }));
}

function outputOf(output: string): { path: string; told: ReportFormat | undefined } {
  const [, prefix, rest] = /^([a-z]{3,10}):(.+)$/s.exec(output) ?? [];
  const told = reportFormatNames.find((name) => name === prefix);
  return told ? { path: rest!, told } : { path: output, told: formatOf(output) };
}

/** Standard output and devices take text; a file with an extension that is not known is a slip. */
function untold(path: string): ReportFormat {
  if (path === '-' || path.startsWith('/dev/') || path === '') return 'text';
  throw new UsageError(
    `'${path}' does not tell the format: say --format ${reportFormatNames.join(', ')}, or write FORMAT:FILE`,
  );
}
