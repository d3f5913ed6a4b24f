import { findingShape } from '../boundary/model-shapes';
import type { Shape } from '../boundary/shapes';
import { requireBitextOutline, requireShape } from '../boundary/valid-arguments';
import { validOptions, type OptionTypes } from '../boundary/valid-options';
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

const fileShape: Shape = {
  fields: {
    path: 'text',
    'encoding?': 'text',
    'lines?': { members: 'number' },
    'labels?': { members: 'text' },
  },
};

const optionTypes: OptionTypes<ReportOptions> = {
  files: { fields: { source: fileShape, target: fileShape } },
  metadata: { each: 'text' },
  version: 'text',
  rules: {
    members: { fields: { id: 'text', severity: 'text', mqm: 'text', description: 'text', 'page?': 'text' } },
  },
  checked: { fields: { beads: 'number', sourceSentences: 'number', targetSentences: 'number' } },
};

/**
 * Checks what a report is handed, and fills in what the caller left out.
 *
 * @param name - of the report's function, for messages
 * @param given - the bitext, and the findings where the report has some
 * @param own - the options that only this report has
 * @throws SverkaError `INVALID_INPUT` for what is no bitext or no finding, `INVALID_OPTION`
 */
export function resolveOptions<T extends ReportOptions>(
  name: string,
  { bitext, ...found }: { bitext: Bitext; findings?: readonly Finding[] },
  given: T,
  own: OptionTypes<Omit<T, keyof ReportOptions>>,
): ResolvedOptions {
  requireBitextOutline(`${name}: bitext`, bitext);
  if ('findings' in found) requireShape(`${name}: findings`, found.findings, { members: findingShape });
  const options: ReportOptions = validOptions<T>(name, given, { ...optionTypes, ...own } as OptionTypes<T>);
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
