import { ReaderGone, type Command, type CommandContext } from '../../command';
import { errorLine } from '../../error-line';
import type { PairTask } from '../../pairs/find-pairs';
import type { CheckFlags } from '../check-flags';
import { held, type PairResult } from '../check-pair';
import type { ConfigReader } from '../pair-settings';

/** What became of one pair among many: its result, or why there is none. */
export type PairOutcome = { task: PairTask } & ({ result: PairResult } | { error: string });

/** A run over many pairs. */
export interface PairsRun {
  tasks: readonly PairTask[];
  flags: CheckFlags;
  /** The command line behind `sverka check`, for threads that read it again. */
  args: readonly string[];
  /** Absolute path of the cache; absent for none. */
  cacheFolder: string | undefined;
  configs: ConfigReader;
}

/** What a thread is started with. */
export interface PairThreadData
  extends Pick<PairsRun, 'args' | 'cacheFolder'>, Pick<CommandContext, 'cwd' | 'color' | 'columns'> {}

/** What becomes of one pair; what is wrong with it does not stop the others. */
export async function outcomeOf(
  task: PairTask,
  check: (task: PairTask) => Promise<PairResult>,
): Promise<PairOutcome> {
  try {
    return { task, result: held(await check(task)) };
  } catch (error) {
    if (error instanceof ReaderGone) throw error;
    return { task, error: errorLine(error, noHelp) };
  }
}

const noHelp: Pick<Command, 'name' | 'help'> = { name: 'check', help: '' };
