import { terminalLine, withoutCommands } from '../../report/escape/terminal-line';
import type { Bitext } from '../../model/bead';
import type { NameEntry, NameForm, NameLedger, Rendering } from '../../model/name';
import type { Span } from '../../model/span';
import { csvRows } from '../../report/escape/sheet-rows';
import { likelyNames } from '../../report/likely-names';
import { lineNumbers } from './names-index';
import { inWords } from '../../report/name-words';

/** The ledger for the terminal. */
export function textTable({ entries, missing, added }: NameLedger): string {
  const rows = [
    ['NAME', 'KIND', 'FORMS', 'RENDERINGS', 'SUGGESTION'],
    ...entries.map((entry) => [
      [terminalLine(entry.name), ...entry.tags.map((tag) => `(${inWords(tag)})`)].join(' '),
      entry.kind,
      String(entry.forms.reduce((sum, { spans }) => sum + spans.length, 0)),
      entry.renderings.map(shown).join(', '),
      needsSuggestion(entry) ? terminalLine(entry.suggestions[0] ?? '') : '',
    ]),
  ];
  const widths = rows[0]!.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]!.length), 0),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  for (const [label, forms] of [
    ['Without a rendering', missing],
    ['Only in the translation', added],
  ] as const) {
    const likely = likelyNames(forms);
    if (likely.length > 0) lines.push('', `${label}: ${likely.map(counted).join(', ')}`);
  }
  return withoutCommands(`${lines.join('\n')}\n`);
}

function needsSuggestion({ renderings }: NameEntry): boolean {
  return renderings.some(({ acceptable }) => !acceptable);
}

function shown(rendering: Rendering): string {
  const text = rendering.bracketed ? `[${rendering.text}]` : rendering.text;
  return `${counted({ ...rendering, text })}${rendering.acceptable ? '' : ' ?'}`;
}

function counted({ text, spans }: NameForm): string {
  const shown = terminalLine(text);
  return spans.length > 1 ? `${shown} ×${spans.length}` : shown;
}

const columns = [
  'name',
  'kind',
  'tags',
  'forms',
  'source positions',
  'source lines',
  'rendering',
  'target positions',
  'target lines',
  'acceptable',
  'systems',
  'bracketed',
  'found by',
  'confidence',
  'suggestion',
  'form rendered',
] as const;

/** One line a rendering; positions are offsets into the two texts, lines are counted from 1 (RFC 4180). */
export function csvTable({ entries, missing, added }: NameLedger, bitext: Bitext): string {
  const lines = lineNumbers(bitext);
  const rows: Partial<Record<(typeof columns)[number], string>>[] = [
    ...entries.flatMap(({ name, kind, tags, forms, renderings, suggestions }) =>
      renderings.map((one) => ({
        name,
        kind,
        tags: tags.join(' '),
        forms: forms.map(({ text }) => text).join('; '),
        'source positions': positions(forms.flatMap(({ spans }) => spans)),
        'source lines': lines.source(forms.flatMap(({ spans }) => spans)).join(' '),
        rendering: one.text,
        'target positions': positions(one.spans),
        'target lines': lines.target(one.spans).join(' '),
        acceptable: yes(one.acceptable),
        systems: one.systems.join(' '),
        bracketed: yes(one.bracketed),
        'found by': one.by,
        confidence: one.confidence.toFixed(3),
        suggestion: suggestions[0] ?? '',
        'form rendered': one.of ?? name,
      })),
    ),
    ...missing.map(({ text, spans, confidence }) => ({
      name: text,
      kind: 'unknown',
      forms: text,
      'source positions': positions(spans),
      'source lines': lines.source(spans).join(' '),
      confidence: confidence.toFixed(3),
    })),
    ...added.map(({ text, spans, confidence }) => ({
      kind: 'unknown',
      rendering: text,
      'target positions': positions(spans),
      'target lines': lines.target(spans).join(' '),
      confidence: confidence.toFixed(3),
    })),
  ];
  return csvRows([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

function positions(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no';
}
