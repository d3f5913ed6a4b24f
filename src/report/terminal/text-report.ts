import type { Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { severities, summaryLine } from '../counts';
import { excerpt, type Excerpt } from './excerpt';
import { resolveOptions, type ReportOptions } from '../options';
import { painter, type Paint } from './paint';
import { placers, type Placer } from '../places';
import { spellingDiff, type SpellingPart } from './spelling-diff';
import { isolate, terminalWidth, wrap } from './terminal-width';
import { terminalLine, withoutCommands } from '../escape/terminal-line';
import { oneLine } from '../escape/visible';

/** How the text report looks. */
export interface TextReportOptions extends ReportOptions {
  /** ANSI colours; default false. */
  color?: boolean;
  /** Width in cells of the terminal, at least 40; default 100. */
  columns?: number;
  /** Leaves out information and what the baseline accepts; nothing at all when nothing else is left. Default false. */
  quiet?: boolean;
  /** Counts by rule instead of the findings. Default false. */
  summary?: boolean;
}

/** Cells for the severity, or for the line number and its bar, before the text. */
const INDENT = 9;

/** More places than this of one finding on one side are counted, not shown. */
const PLACES = 8;

/**
 * The findings for a terminal, by passages in reading order: the reason in plain words, then each place with its line
 * number and the part marked, then what to write. Lines fit the width, also with wide characters; text that runs from
 * right to left is isolated; control characters are shown, not obeyed.
 *
 * @param bitext - the aligned pair
 * @param findings - what `check` found in it, in the order to be kept
 * @param options - see {@link TextReportOptions}
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * textReport(bitext, check(bitext), { color: false }); // '…error    5 мая became 6 May.  date-mismatch\n…'
 * ```
 */
export function textReport(
  bitext: Bitext,
  findings: readonly Finding[],
  options: TextReportOptions = {},
): string {
  const { files, oneFile, checked } = resolveOptions('textReport', { bitext, findings }, options, {
    color: 'boolean',
    columns: 'number',
    quiet: 'boolean',
    summary: 'boolean',
  });
  const paint = painter(options.color ?? false);
  const columns = Math.max(40, options.columns ?? 100);
  const look = { paint, columns, place: placers(bitext, { files }) };
  const told = options.quiet
    ? findings.filter(({ severity, accepted }) => severity !== 'info' && !accepted)
    : findings;
  if (options.quiet && told.length === 0) return '';
  const names = oneFile ? [files.source] : [files.source, files.target];
  const title = names
    .map(({ path, encoding }) => `${terminalLine(path)}${encoding ? ` (${encoding})` : ''}`)
    .join(' → ');
  const body = options.summary
    ? [countsByRule(told, paint)]
    : passages(told).map((group) => passage(bitext, group, look));
  return withoutCommands(
    [
      paint('bold', title),
      ...body.filter(Boolean),
      wrap(summaryLine(bitext, findings, checked.beads), columns).join('\n'),
    ].join('\n\n') + '\n',
  );
}

interface Look {
  paint: Paint;
  columns: number;
  place: Record<'source' | 'target', Placer>;
}

/** Neighbouring findings of one passage. */
function passages(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.[0]!.bead === finding.bead) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function passage(bitext: Bitext, findings: readonly Finding[], look: Look): string {
  const bead = findings[0]!.bead;
  const head = bead < 0 ? 'whole text' : `passage ${bead + 1}`;
  const rule = '─'.repeat(Math.max(0, Math.min(look.columns, 100) - head.length - 4));
  return [
    look.paint('dim', `── ${head} ${rule}`),
    ...findings.map((finding) => block(bitext, finding, look)),
  ].join('\n');
}

function block({ source, target }: Bitext, finding: Finding, look: Look): string {
  const { paint, columns } = look;
  const [first, ...rest] = wrap(
    `${terminalLine(finding.message)}  ${terminalLine(finding.rule)}`,
    columns - INDENT,
  );
  const kind = finding.accepted
    ? paint('dim', 'accepted')
    : paint(finding.severity, finding.severity.padEnd(8));
  return [
    `${kind} ${first}`,
    ...rest.map((line) => ' '.repeat(INDENT) + line),
    ...quotes(source, finding.source, look.place.source, look),
    ...quotes(target, finding.target, look.place.target, look),
    ...suggestion(target, finding, look),
  ].join('\n');
}

function quotes(document: Document, spans: readonly Span[], place: Placer, look: Look): string[] {
  const shown = spans
    .slice(0, PLACES)
    .map(
      (span) =>
        `${look.paint('dim', `${`${place(span).label ?? place(span).line}`.padStart(INDENT - 2)} │`)} ${quote(document, span, look)}`,
    );
  const more = spans.length - shown.length;
  return more > 0 ? [...shown, look.paint('dim', `${' '.repeat(INDENT - 1)}│ and ${more} more`)] : shown;
}

/** The line around a place, cut to the width, the place marked. */
function quote(document: Document, span: Span, { paint, columns }: Look): string {
  // two cells for the bar and its space, two for the marks
  const cells = columns - INDENT - 4;
  let room = cells;
  let cut = cleaned(excerpt(document, span, room));
  for (let width = widthOf(cut); width > cells && room > 8; width = widthOf(cut)) {
    room = Math.max(8, Math.min(room - 2, Math.floor((room * cells) / width)));
    cut = cleaned(excerpt(document, span, room));
  }
  return isolate(`${cut.before}${cut.marked ? paint('mark', cut.marked) : paint('mark', '')}${cut.after}`);
}

function cleaned({ before, marked, after }: Excerpt): Excerpt {
  return { before: terminalLine(before), marked: terminalLine(marked), after: terminalLine(after) };
}

function widthOf({ before, marked, after }: Excerpt): number {
  return terminalWidth(before) + terminalWidth(marked) + terminalWidth(after);
}

/** `PENG DEHUI → PENG DEHUAI`, once for each spelling that the text has. */
function suggestion({ text }: Document, { suggestion: wanted, target }: Finding, { paint }: Look): string[] {
  if (wanted === undefined) return [];
  const found = target.map(({ start, end }) => oneLine(text.slice(start, end)));
  const wrong = [...new Set(found)].filter((spelling) => spelling !== wanted).slice(0, PLACES);
  const letters = (parts: readonly SpellingPart[]) =>
    isolate(
      parts
        .map((part) => (part.differs ? paint('letter', terminalLine(part.text)) : terminalLine(part.text)))
        .join(''),
    );
  const indent = ' '.repeat(INDENT);
  if (!wrong.length) return [`${indent}→ ${isolate(terminalLine(wanted))}`];
  return wrong.map((spelling) => {
    const diff = spellingDiff(spelling, oneLine(wanted));
    return `${indent}${letters(diff.found)} → ${letters(diff.suggested)}`;
  });
}

function countsByRule(findings: readonly Finding[], paint: Paint): string {
  const counts = new Map<string, number>();
  for (const { rule, severity, accepted } of findings) {
    const key = `${accepted ? 'accepted' : severity}\t${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].map(([key, count]) => ({
    kind: key.split('\t')[0]!,
    rule: terminalLine(key.split('\t')[1]!),
    count,
  }));
  const rank = (kind: string) =>
    (severities as readonly string[]).indexOf(kind) + (kind === 'accepted' ? 9 : 0);
  rows.sort((a, b) => rank(a.kind) - rank(b.kind) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
  const width = Math.max(0, ...rows.map(({ rule }) => rule.length));
  return rows
    .map(({ kind, rule, count }) => {
      const role = severities.find((severity) => severity === kind) ?? 'dim';
      return `${paint(role, kind.padEnd(INDENT - 1))} ${rule.padEnd(width)} ${`${count}`.padStart(6)}`;
    })
    .join('\n');
}
