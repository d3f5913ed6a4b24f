import { oneLine } from '../../formats/tables/tsv';
import type { SelectReport, ShownPair } from './statistics';

/** What the maker of a corpus says of it. */
export interface CardOptions {
  title?: string;
  /** SPDX identifier or the name that the hub of Hugging Face has for it; default `unknown`. */
  licence?: string;
  /** Where the documents come from, in words. */
  source?: string;
}

/** What a card is made from. */
export interface CardInput {
  report: SelectReport;
  card: CardOptions;
  languages: { source: string; target: string };
  /** Files of the corpus, from its folder. */
  files: readonly string[];
  /** What was decided by which options, as JSON. */
  settings: Readonly<Record<string, unknown>>;
  /** Version of the package. */
  version: string;
  /** What the inputs were. */
  inputs: readonly { path: string; sha256: string }[];
}

/**
 * The card of a corpus, as the hub of Hugging Face reads it: what it is, what it is made from and how, what was dropped and why. No
 * clock and no name of a machine stand in it: the same corpus has the same card.
 */
export function datasetCard(input: CardInput): string {
  const { report, card, languages, settings, version } = input;
  const title = oneLine(card.title ?? `${languages.source}–${languages.target} pairs`);
  return [
    head(input, title),
    `# ${title}`,
    `${count(report.kept)} pairs of ${report.documents} documents, kept of ${count(report.pairs)}.${card.source ? ` ${card.source}` : ''}`,
    ...section('What it is made from', [
      ...input.inputs.map(({ path, sha256 }) => `- \`${path}\` (SHA-256 ${sha256})`),
      `\nDocuments by verdict: ${list(report.verdicts)}.`,
    ]),
    ...section('How it was made', [
      `By Sverka ${version}, \`sverka dataset build\`, with these settings:`,
      `\n\`\`\`json\n${JSON.stringify(settings, undefined, 2)}\n\`\`\``,
    ]),
    ...section('Splits', [
      table(
        ['split', 'documents', 'pairs', `words ${languages.source}`, `words ${languages.target}`],
        report.splits.map(({ split, documents, pairs, sourceWords, targetWords }) =>
          [split, documents, pairs, sourceWords, targetWords].map(String),
        ),
      ),
      `\nShapes: ${list(report.shapes)}.`,
    ]),
    ...section('How sure it is', [
      `Confidence is a calibrated probability. Wrong pairs to be expected among those kept, as the sum of 1 − confidence: **${report.expectedWrong}** of ${count(report.kept)}.`,
      '\n![Pairs by confidence](confidence.svg)',
    ]),
    ...section('What was dropped', [
      'A pair may have several reasons. *Hits*: pairs that the reason speaks against; *first*: those it is the first reason of, which add up with the kept to all; *only*: those that would stay without it.\n',
      table(
        ['reason', 'hits', 'first', 'only'],
        [
          ...report.waterfall
            .filter(({ hits }) => hits > 0)
            .map(({ filter, hits, first, only }) => [filter, hits, first, only].map(String)),
          ['*kept*', '', String(report.kept), ''],
        ],
      ),
    ]),
    ...section('Pairs that were kept', shown(report.samples.kept)),
    ...Object.entries(report.samples.dropped).flatMap(([filter, pairs]) =>
      section(`Dropped by ${filter}`, shown(pairs), '###'),
    ),
    ...section(
      'Documents that failed',
      report.failures.length === 0
        ? ['None.']
        : report.failures
            .slice(0, MOST_FAILURES)
            .map(({ id, code, message }) => `- \`${escape(id)}\`: ${code}, ${escape(message)}`),
    ),
    ...section('Limits', [
      'Pairs were aligned and judged by a program. Single words that were added or left out are mostly not seen; free renderings may have been dropped. See docs/quality.md of Sverka.',
    ]),
    '',
  ].join('\n');
}

/** The most failures that a card lists; report.json has all. */
const MOST_FAILURES = 100;

function head({ report, card, languages, files }: CardInput, title: string): string {
  const parquet = files.filter((file) => file.endsWith('.parquet'));
  const data = parquet.length > 0 ? parquet : files.filter((file) => file.endsWith('.jsonl.gz'));
  const splits = report.splits.map(({ split }) => split);
  const paths = splits.map((split) => {
    const own = data.filter((file) => file.split('/').at(-1)!.startsWith(`${split}-`));
    return `  - split: ${split === 'dev' ? 'validation' : split}\n    path:\n${own.map((file) => `    - ${quoted(file)}`).join('\n')}`;
  });
  return `---
pretty_name: ${quoted(title)}
language:
- ${languages.source}
- ${languages.target}
license: ${quoted(card.licence ?? 'unknown')}
task_categories:
- translation
size_categories:
- ${sizeCategory(report.kept)}
configs:
- config_name: default
  data_files:${data.length === 0 ? ' []' : `\n${paths.join('\n')}`}
---
`;
}

/** YAML reads a text in double quotes as JSON does. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The categories that the hub has. */
function sizeCategory(pairs: number): string {
  const bounds = [
    [1_000, 'n<1K'],
    [10_000, '1K<n<10K'],
    [100_000, '10K<n<100K'],
    [1_000_000, '100K<n<1M'],
    [10_000_000, '1M<n<10M'],
    [100_000_000, '10M<n<100M'],
  ] as const;
  return bounds.find(([bound]) => pairs < bound)?.[1] ?? '100M<n<1B';
}

function section(title: string, lines: readonly string[], marks = '##'): string[] {
  return [`\n${marks} ${escape(title)}\n`, ...lines];
}

function shown(pairs: readonly ShownPair[]): string[] {
  if (pairs.length === 0) return ['None.'];
  return [
    table(
      ['id', 'source', 'target', ...(pairs[0]!.value === undefined ? [] : ['value'])],
      pairs.map(({ id, source, target, value }) => [
        id,
        brief(source),
        brief(target),
        ...(value === undefined ? [] : [String(value)]),
      ]),
    ),
  ];
}

/** Characters of a text that are shown. */
const BRIEF = 200;

function brief(text: string): string {
  return text.length <= BRIEF ? text : `${text.slice(0, BRIEF).replace(/[\ud800-\udbff]$/, '')}…`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escape(oneLine(cell))).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Text of the corpus is no markup. */
function escape(text: string): string {
  return text.replace(/[\\`<>|[\]_#]/g, String.raw`\$&`);
}

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
}

function count(number: number): string {
  return number.toLocaleString('en');
}
