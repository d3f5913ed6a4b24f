import { reportJsonPieces } from '../escape/report-json';
import type { Bitext } from '../../model/bead';
import type { Finding, Severity } from '../../model/finding';
import { gapInTarget } from '../terminal/gap';
import type { Span } from '../../model/span';
import {
  resolveOptions,
  type ReportFile,
  type ReportOptions,
  type ReportRule,
  type ResolvedOptions,
} from '../options';
import { placers, type Place } from '../places';
import { visible } from '../escape/visible';

/** SARIF's word for a severity (3.27.10). */
const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The findings as a SARIF 2.1.0 log (OASIS Standard, 2020), for code scanning and editors.
 *
 * A result stands at its first place in the translation; the other places, those of the original and the gap where an
 * omitted passage would stand are its related locations. `partialFingerprints` has the fingerprint of the finding as
 * `sverka/v1`. What the baseline accepts is suppressed (`external`). Rule ids are those of the library and never change.
 *
 * @param bitext - the aligned pair
 * @param findings - what `check` found in it
 * @param options - see {@link ReportOptions}; `rules` are listed as the rules of the tool
 * @returns JSON text; columns are UTF-16 code units
 * @example
 * ```ts
 * const bitext = align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']);
 * const { runs } = JSON.parse(sarifReport(bitext, check(bitext)));
 * runs[0].results[0].ruleId; // 'date-mismatch'
 * ```
 */
export function sarifReport(
  bitext: Bitext,
  findings: readonly Finding[],
  options: ReportOptions = {},
): string {
  return [...sarifReportPieces(bitext, findings, options)].join('');
}

/**
 * {@link sarifReport} in pieces, which together may be longer than a string can be.
 *
 * @example
 * ```ts
 * const bitext = align(['Мир заключён.'], ['Peace was made.']);
 * const findings = check(bitext);
 * [...sarifReportPieces(bitext, findings)].join('') === sarifReport(bitext, findings); // true
 * ```
 */
export function* sarifReportPieces(
  bitext: Bitext,
  findings: readonly Finding[],
  options: ReportOptions = {},
): Generator<string, void, undefined> {
  const resolved = resolveOptions('sarifReport', { bitext, findings }, options, {});
  const result = resultWriter(bitext, resolved);
  yield* reportJsonPieces(logFrame(bitext, resolved), 'results', results(), 4);

  function* results() {
    for (const finding of findings) yield result(finding);
  }
}

/** A log whose results are still to come. */
function logFrame({ source, target }: Bitext, { files, oneFile, version, rules }: ResolvedOptions): object {
  const artifacts = [
    { file: files.source, language: source.language },
    ...(oneFile ? [] : [{ file: files.target, language: target.language }]),
  ];
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sverka',
            ...(version === undefined ? {} : { version, semanticVersion: version }),
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: artifacts.map(({ file, language }) => ({
          location: { uri: uri(file.path) },
          ...(file.encoding ? { encoding: file.encoding } : {}),
          roles: ['analysisTarget'],
          ...(oneFile ? {} : { properties: { language } }),
        })),
        results: [],
      },
    ],
  };
}

/** Writes findings as results. */
function resultWriter(bitext: Bitext, { files, oneFile, rules }: ResolvedOptions) {
  const ids = new Map(rules.map(({ id }, index) => [id, index]));
  const place = placers(bitext, { files });
  const sides = {
    source: { index: 0, file: files.source, place: place.source },
    target: { index: oneFile ? 0 : 1, file: files.target, place: place.target },
  };
  const at = (side: 'source' | 'target', span: Span) => location(sides[side], sides[side].place(span));
  /** 3.55: what mends it, where that is certain and its place in the file is known. */
  const fixesOf = ({ edits = [] }: Finding) => {
    if (edits.length === 0 || files.target.lines) return {};
    const places = edits.map((edit) => ({ edit, ...at('target', edit).physicalLocation }));
    const replacements = places.map(({ edit, region }) => ({
      deletedRegion: { ...region, snippet: undefined },
      insertedContent: { text: edit.text },
    }));
    const { artifactLocation } = places[0]!;
    return { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] };
  };
  return (finding: Finding) => {
    const [target, source] = (['target', 'source'] as const).map((side) =>
      finding[side].map((span) => at(side, span)),
    );
    const [own, other] = target!.length ? [target!, source!] : [source!, []];
    const gap = finding.target.length || files.target.lines ? undefined : gapInTarget(bitext, finding);
    const related = [
      ...own.slice(1).map((one) => ({ ...one, message: { text: 'the same' } })),
      ...other.map((one) => ({ ...one, message: { text: 'the original' } })),
      ...(gap ? [{ ...at('target', gap), message: { text: 'the gap in the translation' } }] : []),
    ].map((one, index) => ({ id: index + 1, ...one }));
    const index = ids.get(finding.rule);
    return {
      ruleId: finding.rule,
      ...(index === undefined ? {} : { ruleIndex: index }),
      level: levels[finding.severity],
      message: { text: message(finding) },
      locations: own.slice(0, 1),
      ...(related.length ? { relatedLocations: related } : {}),
      partialFingerprints: { 'sverka/v1': finding.fingerprint },
      // 3.27.25: 0 to 100
      rank: Math.round(finding.confidence * 1000) / 10,
      ...(finding.accepted ? { suppressions: [{ kind: 'external', justification: 'in the baseline' }] } : {}),
      ...fixesOf(finding),
      properties: {
        ...(finding.messageId === undefined ? {} : { messageId: finding.messageId }),
        ...(finding.data === undefined ? {} : { data: finding.data }),
        mqm: finding.mqm,
        confidence: finding.confidence,
        ...(finding.expected === undefined ? {} : { expected: finding.expected }),
        ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
      },
    };
  };
}

/** A place in a file of the log. */
function location({ file, index }: { file: ReportFile; index: number }, place: Place) {
  const { line, endLine } = place;
  return {
    ...(place.label ? { logicalLocations: [{ fullyQualifiedName: place.label }] } : {}),
    physicalLocation: {
      artifactLocation: { uri: uri(file.path), index },
      region: {
        ...(file.lines
          ? { startLine: line, endLine }
          : {
              startLine: line,
              startColumn: place.column,
              endLine,
              endColumn: place.endColumn,
              charOffset: place.start,
              charLength: place.end - place.start,
            }),
        ...(place.text ? { snippet: { text: place.text } } : {}),
      },
    },
  };
}

function descriptor({ id, severity, mqm, description, page }: ReportRule) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: description },
    help: { text: `${description} 'sverka explain ${id}' tells more. MQM category: ${mqm}.` },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['translation', mqm], mqm },
  };
}

/** The message with its suggestion; what would read as a placeholder or a link (3.11.5, 3.11.6) is escaped. */
function message({ message: text, suggestion }: Finding): string {
  const whole = suggestion === undefined ? text : `${text} Suggested: ${suggestion}`;
  return visible(whole)
    .replace(/\{\d{1,9}\}/g, '{$&}')
    .replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}

/** A path as a relative or absolute URI reference (RFC 3986); Windows separators turned. */
function uri(path: string): string {
  const parts = visible(path).replace(/\\/g, '/').split('/').map(encodeURIComponent);
  return parts.join('/').replace(/^([A-Za-z])%3A\//, 'file:///$1:/');
}
