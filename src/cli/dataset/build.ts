import { parseArgs } from 'node:util';
import { SverkaError } from '../../errors';
import type { DatasetConfig } from '../../dataset/config';
import { runScore, type ScoreProgress } from '../../dataset/run/run-score';
import { runSelect } from '../../dataset/run/run-select';
import type { SelectReport } from '../../dataset/write/statistics';
import { UsageError, type CommandContext, type ExitCode } from '../command';
import { loadDatasetConfig } from './dataset-config';
import {
  inputOf,
  jobsOf,
  outputsOf,
  scoreFlags,
  selectFlags,
  selectionOf,
  settingsOf,
  shardOf,
  whole,
  type ScoreValues,
  type SelectValues,
} from './dataset-flags';
import { rateLine } from './rate-line';
import { reportText } from './report-text';

/** `sverka dataset build`: scores what is not scored yet, then selects. */
export async function buildRun(args: string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...common, ...scoreFlags, ...selectFlags },
  });
  const config = await loadDatasetConfig(context.cwd, values.config);
  return stoppable(context, async (signal) => {
    const scored = await score(positionals, { ...values, out: outOf(values) }, config, context, signal);
    if (scored === 4) return 4;
    await select({ ...values, out: outOf(values) }, config, context, signal);
    return scored;
  });
}

/** `sverka dataset score`. */
export async function scoreRun(args: string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...common, ...scoreFlags },
  });
  const config = await loadDatasetConfig(context.cwd, values.config);
  return stoppable(context, (signal) =>
    score(positionals, { ...values, out: outOf(values) }, config, context, signal),
  );
}

/** `sverka dataset select`. */
export async function selectRun(args: string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { config: { type: 'string' }, ...selectFlags, 'source-language': { type: 'string' } },
  });
  const [out] = positionals;
  if (out === undefined || positionals.length > 1) throw new UsageError('give the folder of one run');
  const config = await loadDatasetConfig(context.cwd, values.config);
  return stoppable(context, async (signal) => {
    const { failures } = await select({ ...values, out }, config, context, signal);
    return failures.length > 0 ? 3 : 0;
  });
}

const common = { output: { type: 'string', short: 'o' }, config: { type: 'string' } } as const;

function outOf({ output }: { output?: string | undefined }): string {
  if (output === undefined) throw new UsageError('say where to: -o DIR');
  return output;
}

/** Exit code of a run that a signal stopped: EX_TEMPFAIL of sysexits.h, run the same command again. */
const STOPPED = 75;

async function stoppable(
  context: CommandContext,
  run: (signal: AbortSignal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  try {
    return await run(controller.signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof SverkaError && error.code === 'ABORTED') {
      context.err('sverka: stopped; the same command goes on from here\n');
      return STOPPED;
    }
    if (code === 'ENOSPC') throw new UsageError('the disk is full; make room and run the same command again');
    if (code === 'EACCES' || code === 'ENOTDIR' || code === 'EROFS')
      throw new UsageError((error as Error).message);
    throw error;
  } finally {
    process.off('SIGTERM', stop).off('SIGINT', stop);
  }
}

async function score(
  files: readonly string[],
  given: ScoreValues & { out: string },
  config: DatasetConfig,
  context: CommandContext,
  signal: AbortSignal,
): Promise<ExitCode> {
  const values = withConfig(given, config);
  const input = inputOf(files.length > 0 ? files : (config.input?.files ?? []), values);
  const shard = shardOf(values);
  const line = context.progress ? rateLine((text) => context.err(text)) : undefined;
  const result = await runScore({
    input,
    settings: await settingsOf(values, context.cwd, context),
    out: given.out,
    cwd: context.cwd,
    jobs: jobsOf(values),
    shard,
    limits: {
      ...config.limits,
      ...(values.timeout === undefined ? {} : { seconds: whole('--timeout', values.timeout) }),
      ...(values['max-memory'] === undefined
        ? {}
        : { megabytes: whole('--max-memory', values['max-memory']) }),
    },
    fresh: values.fresh ?? false,
    signal,
    onProgress: line && ((progress) => line.show(rateOf(progress))),
    onTakenForUnits: (path) =>
      context.err(
        `sverka: ${path}: taken for units, 64 in a row for a document; --as documents makes each line one\n`,
      ),
    onAlone: (side, path) => context.err(`sverka: ${path}: no counterpart for this file of the ${side}\n`),
  }).finally(() => line?.wipe());
  const { plan, failed, missing } = result;
  for (const { id, code } of failed.slice(0, MOST_NAMED)) context.err(`sverka: ${id}: ${code}\n`);
  if (failed.length > MOST_NAMED)
    context.err(`sverka: … and ${failed.length - MOST_NAMED} more; documents.tsv has all\n`);
  context.err(
    `sverka: ${plan.documents} documents in ${plan.parts} parts${missing ? `, ${missing} parts to come` : ', all scored'}${failed.length ? `; ${failed.length} documents failed` : ''} → ${given.out}\n`,
  );
  return missing > 0 ? 4 : failed.length > 0 ? 3 : 0;
}

/** Documents that failed are named up to here. */
const MOST_NAMED = 20;

function rateOf({ parts, partsDone, pairs, failed }: ScoreProgress) {
  return {
    done: partsDone,
    all: parts,
    unit: 'parts',
    more: `${pairs} pairs${failed ? `, ${failed} documents failed` : ''}`,
  };
}

/** What the command line leaves open, the configuration says. */
function withConfig(values: ScoreValues & { out: string }, config: DatasetConfig): ScoreValues {
  const { input = {}, languages, score: own = {} } = config;
  const from = {
    source: input.source,
    target: input.target,
    moses: input.moses,
    as: input.as,
    document: input.document,
    shuffled: input.shuffled,
    'allow-unmatched': input.allowUnmatched,
    encoding: input.encoding,
    'source-language': languages?.[0],
    'target-language': languages?.[1],
    lexicon: own.lexicons && [...own.lexicons],
    gazetteer: own.gazetteers && [...own.gazetteers],
    'no-lexicon': own.noLexicon,
    names: own.names,
    'pair-confidence': own.pairConfidence,
  };
  const known = Object.entries(from).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(known) as ScoreValues), ...values };
}

async function select(
  values: SelectValues & { out: string },
  config: DatasetConfig,
  context: CommandContext,
  signal: AbortSignal,
): Promise<SelectReport> {
  const line = context.progress ? rateLine((text) => context.err(text)) : undefined;
  const { preset, filters, customFilters, dedup, against, split, perDocument, outputs, rows, card } = config;
  const fromConfig = { preset, customFilters, dedup, against, split, perDocument, outputs, rows };
  const selection = selectionOf(values);
  const report = await runSelect({
    ...Object.fromEntries(Object.entries(fromConfig).filter(([, value]) => value !== undefined)),
    ...selection,
    ...outputsOf(values),
    filters: { ...filters, ...selection.filters },
    card: { ...card, ...outputsOf(values).card },
    out: values.out,
    cwd: context.cwd,
    signal,
    onProgress: line && ((done, all) => line.show({ done, all, unit: 'documents', more: 'selecting' })),
  }).finally(() => line?.wipe());
  context.out(reportText(report, { explain: values.explain ?? false }));
  context.err(`sverka: ${report.kept} of ${report.pairs} pairs kept → ${values.out}/data\n`);
  return report;
}
