import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { plural } from '../../../report/counts';
import type { CommandContext } from '../../command';
import { UsageError } from '../../command';
import { cannotWrite } from '../../output/cannot-write';
import { writeFiles, writePieces } from '../../output/outputs';
import type { CheckFlags } from '../check-flags';
import { combineReports, textEnd, textPart } from './combine-reports';
import { htmlPages } from './html-pages';
import type { PairOutcome } from '../run/pair-outcome';
import type { ReportOutput } from './report-outputs';
import type { ReportPart, Total } from './report-part';

/** Whether an output is text for the reader of the terminal, which is told pair by pair. */
export function isTold({ format, path }: ReportOutput): boolean {
  return format === 'text' && (path === undefined || path === '-');
}

/** One pair among many as an output has it. */
export function partOf(outcome: PairOutcome, output: number): ReportPart {
  if ('error' in outcome)
    return {
      title: outcome.task.paths.join(' → '),
      report: '',
      summary: outcome.error,
      error: outcome.error,
    };
  const { title, reports, summary } = outcome.result;
  return { title, report: [...reports[output]!].join(''), summary };
}

/** What all pairs come to. */
export function totalOf(outcomes: readonly PairOutcome[]): Total {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  const checked = { beads: 0, sourceSentences: 0, targetSentences: 0 };
  const results = outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
  for (const result of results) {
    for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += result.counts[key];
    for (const key of Object.keys(checked) as (keyof typeof checked)[]) checked[key] += result.checked[key];
  }
  const failed = outcomes.length - results.length;
  const summary = [
    plural(outcomes.length, 'pair'),
    ...(failed > 0 ? [`${failed} not checked`] : []),
    plural(checked.beads, 'bead'),
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    `${counts.info} info`,
    ...(counts.accepted ? [`${counts.accepted} accepted by the baseline`] : []),
  ].join(' · ');
  return { pairs: outcomes.length, failed, checked, counts, summary };
}

/**
 * Writes the reports of many pairs. What is told pair by pair has been told; its last line is written here.
 *
 * @throws UsageError for HTML on standard output, which would be several pages
 */
export async function writeMany(
  outcomes: readonly PairOutcome[],
  { outputs }: CheckFlags,
  context: CommandContext,
): Promise<void> {
  const total = totalOf(outcomes);
  for (const [k, output] of outputs.entries()) {
    const parts = outcomes.map((outcome) => partOf(outcome, k));
    const { format, path = '-' } = output;
    if (format === 'html') await writePages(path, parts, total, context);
    else if (isTold(output)) context.out(textEnd(parts.map(textPart), total));
    else await writePieces(path, [combineReports[format](parts, total)], context);
  }
  const files = outputs.flatMap(({ path }) => (path === undefined || path === '-' ? [] : [path]));
  if (files.length === 0) return;
  for (const outcome of outcomes)
    if ('result' in outcome) context.err(`${outcome.result.title}: ${outcome.result.summary}\n`);
  context.err(`${total.summary} → ${files.join(', ')}\n`);
}

/** Says at once what cannot be written, not after all is checked. */
export function requireOutputs({ outputs }: CheckFlags): void {
  if (outputs.some(({ format, path }) => format === 'html' && (path === undefined || path === '-')))
    throw new UsageError('the HTML reports of many pairs are many pages: say -o FILE.html');
  const standard = outputs.filter(({ path }) => path === undefined || path === '-');
  if (standard.length > 1) throw new UsageError('only one report can go to standard output');
}

async function writePages(
  path: string,
  parts: readonly ReportPart[],
  total: Total,
  context: CommandContext,
): Promise<void> {
  const pages = htmlPages(path, parts, total);
  const folders = new Set(pages.slice(1).map((page) => dirname(resolve(context.cwd, page.path))));
  for (const folder of folders) await mkdir(folder, { recursive: true }).catch(cannotWrite(folder));
  // pages before the list that leads to them
  const [list, ...rest] = pages;
  for (const page of [...rest, list!])
    await writeFiles([page.path], context, async ([write]) => write!(page.text));
}
