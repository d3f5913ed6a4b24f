import { withoutCommands } from '../escape/terminal-line';
import { escapeMarkdown } from '../escape/escape-markdown';
import type { Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { plural, summaryLine } from '../counts';
import { excerpt } from '../terminal/excerpt';
import { resolveOptions, type ReportOptions } from '../options';
import { placers, whereOf, type Placer } from '../places';
import { oneLine } from '../escape/visible';

/** Room for an excerpt, in UTF-16 code units: about two lines of an issue. */
const EXCERPT = 160;

/** More places than this of one finding are counted, not shown. */
const PLACES = 8;

/**
 * The findings as Markdown (CommonMark and GitHub's), for an issue, a wiki or a job summary: a heading, the counts and an
 * item for each finding with its places, the words in question bold. What the baseline accepts is counted only.
 * Text of the input cannot become markup, a link, a mention or a reference to an issue.
 *
 * @param bitext - the aligned pair
 * @param findings - what `check` found in it
 * @param options - see {@link ReportOptions}
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * markdownReport(bitext, check(bitext)); // '…\n- **error** 5 мая became 6 May. `date-mismatch`\n…'
 * ```
 */
export function markdownReport(
  bitext: Bitext,
  findings: readonly Finding[],
  options: ReportOptions = {},
): string {
  const { files, oneFile, checked } = resolveOptions('markdownReport', { bitext, findings }, options, {});
  const title = oneFile ? files.source.path : `${files.source.path} → ${files.target.path}`;
  const place = placers(bitext, { files });
  const items = findings.filter(({ accepted }) => !accepted).map((finding) => item(bitext, finding, place));
  return (
    [`## ${escapeMarkdown(title)}`, summaryLine(bitext, findings, checked.beads), ...items].join('\n\n') +
    '\n'
  );
}

type Placers = Record<'source' | 'target', Placer>;

function item(bitext: Bitext, finding: Finding, place: Placers): string {
  const lines = [
    ...quotes(bitext.source, finding.source, place.source, 'original'),
    ...quotes(bitext.target, finding.target, place.target, 'translation'),
  ];
  const suggestion =
    finding.suggestion === undefined ? [] : [`  Suggested: **${escapeMarkdown(finding.suggestion)}**`];
  const head = `- **${finding.severity}** ${escapeMarkdown(finding.message)} \`${withoutCommands(oneLine(finding.rule)).replace(/`/g, "'")}\``;
  return [head, ...lines, ...(suggestion.length ? ['', ...suggestion] : [])].join('\n');
}

function quotes(document: Document, spans: readonly Span[], place: Placer, side: string): string[] {
  const shown = spans.slice(0, PLACES).map((span) => {
    const { before, marked, after } = excerpt(document, span, EXCERPT);
    return `  - ${side}, ${whereOf(place(span))}: ${escapeMarkdown(before)}${marked ? `<mark>${escapeMarkdown(marked)}</mark>` : ''}${escapeMarkdown(after)}`;
  });
  const more = spans.length - shown.length;
  return more > 0 ? [...shown, `  - ${side}: ${plural(more, 'more place')}`] : shown;
}
