import { parseArgs } from 'node:util';
import { nameLedger } from '../index';
import type { Bitext } from '../model/bead';
import type { NameEntry, NameForm, NameLedger, Rendering, UnmatchedName } from '../model/name';
import type { Span } from '../model/span';
import { oneOf } from './one-of';
import type { Command } from './command';
import { loadBitext } from './inputs';
import { loadVocabulary, vocabularyHelp, vocabularyOptions } from './vocabulary';

/** `sverka names`: prints the name ledger. */
export const namesCommand: Command = {
  name: 'names',
  summary: 'list every name with its renderings, for an index or a style sheet',
  help: `Usage: sverka names FILE [options]            one file that holds both versions
       sverka names SOURCE TARGET [options]   the original and its translation

Lists every name of the original with all its renderings: ? marks one that no romanisation and no list of names gives,
[ ] one that the editor put in brackets. '-' reads standard input.

Options:
  --format FORMAT          table (default), json or csv
  --encoding NAME          utf-8, utf-16le, utf-16be, windows-1251 or koi8-r; detected by default
  --source-language CODE   default ru
  --target-language CODE   default en
${vocabularyHelp}
  -h, --help               this text

Exit code: 0, or 2 when the input or the command is wrong.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        encoding: { type: 'string' },
        'source-language': { type: 'string' },
        'target-language': { type: 'string' },
        ...vocabularyOptions,
      },
    });
    const format = oneOf('--format', values.format, ['table', 'json', 'csv'] as const);
    const languages = {
      sourceLanguage: values['source-language'],
      targetLanguage: values['target-language'],
    };
    const { lexicon, gazetteer } = await loadVocabulary(values, languages, context);
    const { bitext } = await loadBitext(
      positionals,
      {
        encoding: values.encoding,
        ...languages,
        lexicon,
        gazetteer,
      },
      context,
    );
    const ledger = nameLedger(bitext, { lexicon, ...(gazetteer ? { gazetteer } : {}) });
    context.out(writers[format](ledger, bitext));
    return 0;
  },
};

const writers: Record<'table' | 'json' | 'csv', (ledger: NameLedger, bitext: Bitext) => string> = {
  table: textTable,
  json: (ledger) => `${JSON.stringify(ledger, undefined, 2)}\n`,
  csv: csvTable,
};

function textTable({ entries, missing, added }: NameLedger): string {
  const rows = [
    ['NAME', 'KIND', 'FORMS', 'RENDERINGS', 'SUGGESTION'],
    ...entries.map((entry) => [
      [entry.name, ...entry.tags.map((tag) => `(${tag})`)].join(' '),
      entry.kind,
      String(entry.forms.reduce((sum, { spans }) => sum + spans.length, 0)),
      entry.renderings.map(shown).join(', '),
      needsSuggestion(entry) ? (entry.suggestions[0] ?? '') : '',
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
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
    const likely = together(forms.filter(({ confidence }) => confidence >= likelyLost));
    if (likely.length > 0) lines.push('', `${label}: ${likely.map(counted).join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** See `UnmatchedName.confidence`; the other formats have the rest too. */
const likelyLost = 0.5;

/** One form a spelling. */
function together(names: readonly UnmatchedName[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const { text, spans } of names) {
    const form = forms.get(text) ?? { text, spans: [] };
    form.spans.push(...spans);
    forms.set(text, form);
  }
  return [...forms.values()];
}

function needsSuggestion({ renderings }: NameEntry): boolean {
  return renderings.some(({ acceptable }) => !acceptable);
}

function shown(rendering: Rendering): string {
  const text = rendering.bracketed ? `[${rendering.text}]` : rendering.text;
  return `${counted({ ...rendering, text })}${rendering.acceptable ? '' : ' ?'}`;
}

function counted({ text, spans }: NameForm): string {
  return spans.length > 1 ? `${text} ×${spans.length}` : text;
}

/** One line a rendering; positions are offsets into the two texts (RFC 4180). */
function csvTable({ entries, missing, added }: NameLedger): string {
  const rows: (string | number)[][] = [
    [
      'name',
      'kind',
      'tags',
      'forms',
      'source positions',
      'rendering',
      'target positions',
      'acceptable',
      'systems',
      'bracketed',
      'found by',
      'confidence',
      'suggestion',
    ],
  ];
  for (const { name, kind, tags, forms, renderings, suggestions } of entries) {
    for (const one of renderings) {
      rows.push([
        ...[
          name,
          kind,
          tags.join(' '),
          forms.map(({ text }) => text).join('; '),
          positions(forms.flatMap((f) => f.spans)),
        ],
        ...[
          one.text,
          positions(one.spans),
          yes(one.acceptable),
          one.systems.join(' '),
          yes(one.bracketed),
          one.by,
        ],
        ...[one.confidence.toFixed(3), suggestions[0] ?? ''],
      ]);
    }
  }
  for (const { text, spans, confidence } of missing)
    rows.push([
      text,
      'unknown',
      '',
      text,
      positions(spans),
      '',
      '',
      '',
      '',
      '',
      '',
      confidence.toFixed(3),
      '',
    ]);
  for (const { text, spans, confidence } of added)
    rows.push(['', 'unknown', '', '', '', text, positions(spans), '', '', '', '', confidence.toFixed(3), '']);
  return rows.map((row) => `${row.map((cell) => quoted(String(cell))).join(',')}\r\n`).join('');
}

function positions(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no';
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
