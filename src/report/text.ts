import type { Bitext } from '../model/bead';
import type { Document } from '../model/document';
import type { Finding } from '../model/finding';
import { summaryLine } from './counts';
import { resolveOptions, type ReportOptions } from './options';
import { painter, type Paint } from './paint';
import { placer, type Place } from './places';

/** How the text report looks. */
export interface TextReportOptions extends ReportOptions {
  /** ANSI colours; default false. */
  color?: boolean;
  /** Width in columns; default 100. */
  columns?: number;
}

/** The findings for a terminal: the reason in plain words, then each place with its line number and the part marked. */
export function textReport(
  bitext: Bitext,
  findings: readonly Finding[],
  options: TextReportOptions = {},
): string {
  const { files, oneFile } = resolveOptions(bitext, options);
  const paint = painter(options.color ?? false);
  const columns = options.columns ?? 100;
  const source = placer(bitext.source);
  const target = placer(bitext.target);
  const blocks = findings.map((finding) => {
    const head = `${paint(finding.severity, finding.severity.padEnd(7))}  ${finding.message}  ${paint('dim', finding.rule)}`;
    const lines = [
      ...finding.source.map((span) => quote(bitext.source, source(span), columns, paint)),
      ...finding.target.map((span) => quote(bitext.target, target(span), columns, paint)),
      ...(finding.suggestion === undefined ? [] : [`         ${paint('hint', '→')} ${finding.suggestion}`]),
    ];
    return [head, ...lines].join('\n');
  });
  const names = [files.source, ...(oneFile ? [] : [files.target])];
  const title = names.map(({ path, encoding }) => `${path}${encoding ? ` (${encoding})` : ''}`).join(' → ');
  return [paint('bold', title), ...blocks, summaryLine(bitext, findings)].join('\n\n') + '\n';
}

/** The line around a place, cut to the width, the place marked. */
function quote(document: Document, place: Place, columns: number, paint: Paint): string {
  const room = Math.max(20, columns - 12);
  const lineStart = document.text.lastIndexOf('\n', place.start - 1) + 1;
  const newline = document.text.indexOf('\n', place.start);
  const lineEnd = newline < 0 ? document.text.length : newline;
  const end = Math.min(place.end, lineEnd, place.start + room);
  const spare = Math.max(0, room - (end - place.start));
  const from = Math.max(lineStart, place.start - Math.floor(spare / 2));
  const to = Math.min(lineEnd, Math.max(end, from + room));
  const text = (a: number, b: number) => document.text.slice(a, b).replace(/\s/g, ' ');
  return (
    `${paint('dim', `${place.line}`.padStart(7) + ' │ ')}${from > lineStart ? '…' : ''}${text(from, place.start)}` +
    `${paint('mark', text(place.start, end))}${text(end, to).trimEnd()}${to < lineEnd ? '…' : ''}`
  );
}
