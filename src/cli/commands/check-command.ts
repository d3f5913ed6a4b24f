import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { acceptFindings } from '../check/accept-findings';
import { checkHelp, parseCheck } from '../check/check-flags';
import type { PairResult } from '../check/check-pair';
import { textPart } from '../check/reports/combine-reports';
import { pairChecker } from '../check/pair-checker';
import type { PairOutcome, PairsRun } from '../check/run/pair-outcome';
import { configFileOf, configReader, settingsReader } from '../check/pair-settings';
import { printConfig } from '../check/print-config';
import { defaultCacheFolder } from '../check/result-cache';
import { runPairs } from '../check/run/run-pairs';
import { verdict } from '../check/verdict';
import { watchPairs, type Seen } from '../check/run/watch-pairs';
import { isTold, partOf, requireOutputs, writeMany } from '../check/reports/write-reports';
import { UsageError, type Command, type CommandContext, type ExitCode } from '../command';
import { findConfig } from '../config/load-config';
import { writePieces } from '../output/outputs';
import { findConfigured, findPairs, type FoundPairs, type PairTask } from '../pairs/find-pairs';
import { nameLanguages } from '../pairs/match-names';
import { isStream, runStream } from '../stream/stream';

/** `sverka check`: aligns and reports what departs. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'report where a translation departs from its original',
  help: checkHelp,
  async run(args, context) {
    if (isStream(args)) return runStream('check', args, context);
    const flags = parseCheck(args);
    const { cwd } = context;
    const { cache, 'cache-location': location, 'stdin-filename': stdinName, watch } = flags.values;
    const own = stdinName === undefined ? context : { ...context, stdinName };
    const cacheFolder =
      location === undefined ? (cache ? defaultCacheFolder(cwd) : undefined) : resolve(cwd, location);
    const once = (folder: string | undefined, seen: Seen = () => undefined) =>
      checkOnce({ args, flags, cacheFolder: folder, configs: configReader(cwd) }, own, seen);
    if (!watch) return once(cacheFolder);
    const written = flags.outputs.flatMap(({ path }) => (path === undefined ? [] : [resolve(cwd, path)]));
    return watchPairs(cacheFolder, new Set(written), once, own);
  },
};

type CheckRun = Omit<PairsRun, 'tasks'>;

/** Checks all that the command line asks for once. */
async function checkOnce(run: CheckRun, context: CommandContext, seen: Seen): Promise<ExitCode> {
  const { flags, configs } = run;
  const found = await pairsOf(run, context);
  seen(found.pairs.flatMap(({ paths }) => paths.map((path) => resolve(context.cwd, path))));
  const [first] = found.pairs;
  if (flags.values['print-config'] && first)
    return printConfig(first, await settingsReader(flags, context, configs)(first), flags, context);
  for (const path of found.passedOver)
    context.err(`sverka: ${path} is passed over: its name tells no language\n`);
  return found.many ? checkMany(found, run, context, seen) : checkOne(first!, run, context, seen);
}

/** Any number of pairs: what is wrong with one does not stop the others. */
async function checkMany(
  { pairs, alone }: FoundPairs,
  run: CheckRun,
  context: CommandContext,
  seen: Seen,
): Promise<ExitCode> {
  const { flags } = run;
  requireOutputs(flags);
  for (const message of alone) context.err(`sverka: ${message}\n`);
  const outcomes: PairOutcome[] = [];
  const told = flags.outputs.findIndex(isTold);
  for await (const outcome of runPairs({ ...run, tasks: pairs }, context)) {
    outcomes.push(outcome);
    if ('error' in outcome) context.err(`sverka: ${outcome.error}\n`);
    else {
      context.err(outcome.result.messages);
      noteInputs(outcome.result, context, seen);
      if (told >= 0) context.out(textPart(partOf(outcome, told)));
      await context.drained?.();
    }
  }
  const results = outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
  await acceptFindings(results, context);
  await writeMany(outcomes, flags, context);
  return alone.length > 0 || results.length < outcomes.length ? 2 : verdict(results);
}

/** One pair: its reports are as they are, and what is wrong with it ends the command. */
async function checkOne(
  task: PairTask,
  { flags, cacheFolder, configs }: CheckRun,
  context: CommandContext,
  seen: Seen,
): Promise<ExitCode> {
  const result = await pairChecker(flags, context, cacheFolder, configs)(task);
  context.err(result.messages);
  noteInputs(result, context, seen);
  await acceptFindings([result], context);
  const files: string[] = [];
  for (const [k, { path }] of flags.outputs.entries()) {
    await writePieces(path ?? '-', result.reports[k]!, context);
    if (path !== undefined && path !== '-') files.push(path);
  }
  if (files.length > 0) context.err(`${result.summary} → ${files.join(', ')}\n`);
  return verdict([result]);
}

/** No output may take the place of what was read. */
function noteInputs({ inputs }: PairResult, context: CommandContext, seen: Seen): void {
  for (const input of inputs) context.inputs?.add(input);
  seen(inputs);
}

/** What is to be checked: the arguments, or without any the `files` of the configuration. */
async function pairsOf({ flags, configs }: CheckRun, context: CommandContext): Promise<FoundPairs> {
  const { positionals, values, text } = flags;
  const { cwd } = context;
  const [first] = positionals;
  const file =
    first === undefined
      ? (values.config ?? findConfig(cwd))
      : configFileOf({ paths: [picomatch.scan(first).base || first] }, flags, context);
  const { config, folder } = await configs(file);
  const languages = nameLanguages({ ...config, ...text });
  if (first !== undefined) return findPairs(positionals, cwd, languages);
  if (!config.files?.length)
    throw new UsageError("give a file, an original and its translation, or 'files' in the configuration");
  return findConfigured(config.files, folder, cwd, languages);
}
