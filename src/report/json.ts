import type { Bitext } from '../model/bead';
import type { Finding } from '../model/finding';
import { placer } from './places';

/** Version of the JSON report: raised when a field changes its meaning or goes away. */
export const JSON_REPORT_VERSION = 1;

/** What the JSON report says besides the findings. */
export interface JsonReportOptions {
  files: { source: { path: string; encoding?: string }; target: { path: string; encoding?: string } };
  /** Labelled head of a bilingual file. */
  metadata?: Record<string, string>;
  /** Version of the package, when the caller tells. */
  version?: string;
}

/** The findings as JSON, described in docs/json.md; lines and columns count from 1, offsets from 0, all UTF-16. */
export function jsonReport(bitext: Bitext, findings: readonly Finding[], options: JsonReportOptions): string {
  const [source, target] = [placer(bitext.source), placer(bitext.target)];
  const severities = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) severities[severity]++;
  const report = {
    reportVersion: JSON_REPORT_VERSION,
    tool: { name: 'sverka', version: options.version },
    files: options.files,
    metadata: options.metadata ?? {},
    summary: {
      beads: bitext.beads.length,
      sourceSentences: bitext.source.sentences.length,
      targetSentences: bitext.target.sentences.length,
      ...severities,
    },
    findings: findings.map((finding) => ({
      ...finding,
      source: finding.source.map(source),
      target: finding.target.map(target),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
