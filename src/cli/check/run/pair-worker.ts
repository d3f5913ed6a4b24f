import { parentPort, workerData } from 'node:worker_threads';
import type { CommandContext } from '../../command';
import type { PairTask } from '../../pairs/find-pairs';
import { parseCheck } from '../check-flags';
import { pairChecker } from '../pair-checker';
import { outcomeOf, type PairThreadData } from './pair-outcome';

const { args, cacheFolder, ...process } = workerData as PairThreadData;
const context: CommandContext = {
  ...process,
  out: () => undefined,
  err: () => undefined,
  // pairs of a list are never standard input
  stdin: async function* () {
    yield* [];
  },
  inputs: new Set(),
};
const check = pairChecker(parseCheck(args), context, cacheFolder);
parentPort!.on('message', (task: PairTask) => {
  void outcomeOf(task, check).then((outcome) => parentPort!.postMessage(outcome));
});
