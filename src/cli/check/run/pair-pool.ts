import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CommandContext } from '../../command';
import type { PairTask } from '../../pairs/find-pairs';
import type { PairOutcome, PairsRun, PairThreadData } from './pair-outcome';

/** Where the code of the threads is, beside the built code; `undefined` where it was not built (then all is done in one thread). */
export function pairWorkerFile(): URL | undefined {
  const file = new URL('./check-worker.cjs', import.meta.url);
  return existsSync(fileURLToPath(file)) ? file : undefined;
}

/** Checks pairs in threads and gives what became of them in their order. A thread that dies takes one pair with it. */
export async function* checkInThreads(
  { tasks, args, cacheFolder }: PairsRun,
  jobs: number,
  { cwd, color, columns }: CommandContext,
): AsyncGenerator<PairOutcome> {
  const data: PairThreadData = { args, cwd, color, columns, cacheFolder };
  const settle: ((outcome: PairOutcome) => void)[] = [];
  const settled = tasks.map(
    (_, index) => new Promise<PairOutcome>((resolve) => void (settle[index] = resolve)),
  );
  const queue = tasks.entries();
  const threads = new Set<Thread>();
  const lane = async () => {
    let thread: Thread | undefined;
    for (const [index, task] of queue) {
      if (!thread?.alive) threads.add((thread = new Thread(data)));
      settle[index]!(await thread.check(task));
    }
    await thread?.end();
  };
  const lanes = Array.from({ length: jobs }, lane);
  try {
    for (const outcome of settled) yield await outcome;
    await Promise.all(lanes);
  } finally {
    for (const thread of threads) await thread.end();
  }
}

class Thread {
  alive = true;
  private readonly worker: Worker;

  constructor(workerData: PairThreadData) {
    this.worker = new Worker(pairWorkerFile()!, { workerData });
  }

  check(task: PairTask): Promise<PairOutcome> {
    return new Promise((resolve) => {
      const settle = (outcome: PairOutcome) => {
        this.worker.off('message', settle).off('error', failed).off('exit', ended);
        resolve(outcome);
      };
      const die = (error: string) => {
        this.alive = false;
        settle({ task, error: `${task.paths.join(', ')}: ${error}` });
      };
      const failed = ({ message }: Error) => die(`its thread died: ${message}`);
      const ended = (code: number) => die(`its thread ended with code ${code}`);
      this.worker.on('message', settle).on('error', failed).on('exit', ended);
      this.worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    this.alive = false;
    await this.worker.terminate();
  }
}
