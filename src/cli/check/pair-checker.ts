import type { CommandContext } from '../command';
import type { PairTask } from '../pairs/find-pairs';
import type { CheckFlags } from './check-flags';
import { checkPair, held, type PairResult } from './check-pair';
import { settingsReader, type ConfigReader } from './pair-settings';
import { resultCache } from './result-cache';

/** Checks pairs, one at a time; configurations and vocabulary are read once. */
export function pairChecker(
  flags: CheckFlags,
  context: CommandContext,
  cacheFolder: string | undefined,
  configs?: ConfigReader,
): (task: PairTask) => Promise<PairResult> {
  const settingsOf = settingsReader(flags, context, configs);
  // what is mended is read anew
  const cache =
    cacheFolder === undefined || flags.values.fix ? undefined : resultCache(cacheFolder, flags, context);
  return async (task) => {
    const settings = await settingsOf(task);
    const entry = await cache?.entry(task, settings);
    const known = await entry?.read();
    if (known) return known;
    const result = await checkPair(task, settings, flags, context);
    if (!entry) return result;
    const plain = held(result);
    await entry.write(plain);
    return plain;
  };
}
