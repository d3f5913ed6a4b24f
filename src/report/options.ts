import { requireBitextOutline, requireFields, requireItems, requireText } from '../boundary/valid-arguments';
import { requireKind } from '../boundary/valid-options';
import { ruleTexts } from '../check/generated/rule-texts';
import type { Bitext } from '../model/bead';
import type { Finding } from '../model/finding';
import type { Rule } from '../model/rule';

/** A text as reports name it. */
export interface ReportFile {
  /** Path or title. */
  path: string;
  /** Character encoding of the file, where it is known. */
  encoding?: string;
  /** For a file of units: the line, from 1, of the unit that holds each sentence. Default: the lines of the text. */
  lines?: readonly number[];
  /** For a document (PDF, DOCX, subtitles …): where each sentence stands in it, in words. Reports say it in place of the line. */
  labels?: readonly string[];
}

/** A rule as reports describe it. */
export type ReportRule = Pick<Rule, 'id' | 'severity' | 'mqm' | 'description'> & {
  /** Address of its page, for reports that link to it. */
  page?: string;
};

/** What every report may be told besides the bitext and its findings. */
export interface ReportOptions {
  /** Where the texts come from; default: named `source` and `target`. The same path twice: one file holds both versions. */
  files?: { source: ReportFile; target: ReportFile };
  /** Labelled head of a bilingual file; default none. */
  metadata?: Record<string, string>;
  /** Version of the package, when the caller tells. */
  version?: string;
  /** The rules that ran; default: those that come with the library. */
  rules?: readonly ReportRule[];
  /** How much was checked, where the bitext holds only the beads that something was found in; default: the bitext. */
  checked?: CheckedSize;
}

/** How much was checked. */
export interface CheckedSize {
  beads: number;
  sourceSentences: number;
  targetSentences: number;
}

/** The options with their defaults filled in. */
export interface ResolvedOptions {
  files: { source: ReportFile; target: ReportFile };
  /** True when one file holds both versions. */
  oneFile: boolean;
  metadata: Record<string, string>;
  version: string | undefined;
  rules: readonly ReportRule[];
  checked: CheckedSize;
}

/** What every finding has that reports read. */
const FIELDS: readonly (keyof Finding)[] = ['rule', 'severity', 'message', 'bead', 'source', 'target'];

/** Refuses options of wrong types; those that a report does not know are left alone, since callers share them among several. */
function requireOptions(options: ReportOptions): void {
  requireFields('a report: options', options, []);
  const { files, metadata = {}, version = '', rules = [], checked } = options;
  if (files !== undefined) {
    requireFields('a report: files', files, ['source', 'target']);
    for (const side of ['source', 'target'] as const)
      requireText(`a report: files.${side}.path`, files[side].path);
  }
  requireKind('a report: metadata', metadata, 'object');
  for (const [label, value] of Object.entries(metadata)) requireText(`a report: metadata.${label}`, value);
  requireText('a report: version', version);
  requireItems('a report: rules', rules, ['id']);
  if (checked !== undefined) requireFields('a report: checked', checked, ['beads']);
}

/** Fills in what the caller left out. */
export function resolveOptions(
  bitext: Bitext,
  options: ReportOptions,
  findings: readonly Finding[] = [],
): ResolvedOptions {
  requireBitextOutline('a report: bitext', bitext);
  requireItems('a report: findings', findings, FIELDS);
  requireOptions(options);
  const { source, target, beads } = bitext;
  const one = source.text === target.text && options.files === undefined;
  const files = options.files ?? {
    source: { path: one ? 'text' : 'source' },
    target: { path: one ? 'text' : 'target' },
  };
  return {
    files,
    oneFile: files.source.path === files.target.path,
    metadata: options.metadata ?? {},
    version: options.version,
    rules: options.rules ?? ruleTexts,
    checked: options.checked ?? {
      beads: beads.length,
      sourceSentences: source.sentences.length,
      targetSentences: target.sentences.length,
    },
  };
}
