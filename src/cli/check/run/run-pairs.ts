import type { CommandContext } from '../../command';
import { pairChecker } from '../pair-checker';
import { outcomeOf, type PairOutcome, type PairsRun } from './pair-outcome';
import { checkInThreads, pairWorkerFile } from './pair-pool';

/** Checks pairs, as many at a time as there are jobs, and gives what became of them in their order. */
export async function* runPairs(run: PairsRun, context: CommandContext): AsyncGenerator<PairOutcome> {
  const { tasks, flags } = run;
  const jobs = Math.min(flags.jobs, tasks.length);
  if (jobs > 1 && pairWorkerFile()) yield* checkInThreads(run, jobs, context);
  else {
    const check = pairChecker(flags, context, run.cacheFolder, run.configs);
    for (const task of tasks) yield outcomeOf(task, check);
  }
}
