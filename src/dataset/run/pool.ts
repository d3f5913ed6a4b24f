import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { SverkaError } from '../../errors';
import type { Failure } from '../model/record';
import type { PartHead, PartTask } from './score-part';
import type { WorkerData, WorkerMessage } from './worker-messages';

/** What a document may take. */
export interface Limits {
  /** Seconds that one document may take; default 60. */
  seconds: number;
  /** Megabytes of memory of one worker; default 1024. */
  megabytes: number;
}

/** What the pool is told and tells. */
export interface PoolOptions {
  /** Absolute path of the run. */
  folder: string;
  jobs: number;
  limits: Limits;
  signal?: AbortSignal | undefined;
  onPart(head: PartHead, cost: { seconds: number; memory: number }): void;
  /** Told that one more document was begun. */
  onDocument?: (() => void) | undefined;
}

/**
 * Scores parts in worker threads, as many as there are jobs. A document that takes too long, too much memory, or ends its worker, is set aside with
 * its reason, and the part begins anew without it in a fresh worker.
 *
 * Node's own worker threads are used plainly: what a pool such as piscina adds (queues, recycling, load balancing) is not needed for
 * parts that are all known beforehand, and the deadline of a document inside a part is not what it offers.
 *
 * @throws SverkaError `ABORTED` when the signal fires; whatever keeps a part from being written (a full disk) ends all
 */
export async function scoreInWorkers(parts: Iterable<number>, options: PoolOptions): Promise<void> {
  const queue = parts[Symbol.iterator]();
  const stop = new AbortController();
  const forward = () => stop.abort(new SverkaError('ABORTED', 'the run was stopped'));
  options.signal?.addEventListener('abort', forward, { once: true });
  if (options.signal?.aborted) forward();
  const lane = async () => {
    const worker = new PartWorker(options, stop.signal);
    try {
      for (let next = queue.next(); !next.done && !stop.signal.aborted; next = queue.next()) {
        const { head, ...cost } = await worker.score(next.value);
        options.onPart(head, cost);
      }
    } catch (error) {
      stop.abort(error);
    } finally {
      await worker.end();
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, lane));
  options.signal?.removeEventListener('abort', forward);
  if (stop.signal.aborted) throw stop.signal.reason;
}

/** Where the code of the workers is, beside the built code; `undefined` where it was not built, or all is bundled into one file (then all is done in one thread). */
export function workerFile(): URL | undefined {
  // in two lines, so that bundlers do not look for the file
  const here = import.meta.url;
  const file = new URL('./dataset-worker.cjs', here);
  return existsSync(fileURLToPath(file)) ? file : undefined;
}

type Done = Extract<WorkerMessage, { type: 'done' }>;

/** One worker thread, replaced when it dies. */
class PartWorker {
  private worker: Worker | undefined;

  constructor(
    private readonly options: PoolOptions,
    private readonly stop: AbortSignal,
  ) {}

  /** Scores one part, however many workers that costs. */
  async score(part: number): Promise<Omit<Done, 'type'>> {
    const failures: Record<number, Failure> = {};
    /** Documents that have ended a worker which had done others before: they get a fresh one once. */
    const doubtful = new Set<number>();
    for (;;) {
      const result = await this.attempt({ part, failures });
      if ('head' in result) return result;
      const { index, failure } = result;
      const again = failure.code !== 'TIME_LIMIT' && !doubtful.has(index);
      doubtful.add(index);
      if (!again) failures[index] = failure;
    }
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private attempt(task: PartTask): Promise<Omit<Done, 'type'> | { index: number; failure: Failure }> {
    const { limits, onDocument } = this.options;
    const worker = (this.worker ??= this.start());
    return new Promise((resolve, reject) => {
      let index = -1;
      let deadline: NodeJS.Timeout | undefined;
      const settle = () => {
        clearTimeout(deadline);
        worker.off('message', told).off('error', failed).off('exit', ended);
        worker.on('error', ignored); // what a dying worker still says
        this.stop.removeEventListener('abort', aborted);
      };
      const set = async (failure: Failure) => {
        settle();
        await this.end();
        // a worker that cannot even begin is no fault of a document
        if (index < 0) reject(new SverkaError('INVALID_INPUT', `a worker cannot start: ${failure.message}`));
        else resolve({ index, failure });
      };
      const aborted = async () => {
        settle();
        await this.end();
        reject(this.stop.reason as Error);
      };
      const told = (message: WorkerMessage) => {
        clearTimeout(deadline);
        if (message.type === 'done') {
          settle();
          return resolve(message);
        }
        if (message.type === 'error') {
          settle();
          return reject(workerError(message));
        }
        index = message.index;
        onDocument?.();
        const took = { code: 'TIME_LIMIT', message: `it takes more than ${limits.seconds} s` };
        deadline = setTimeout(() => void set(took), limits.seconds * 1000);
      };
      const failed = (error: NodeJS.ErrnoException) => void set(deathOf(error, limits));
      const ended = (code: number) =>
        void set({ code: 'CRASHED', message: `its worker ended with code ${code}` });
      this.stop.addEventListener('abort', aborted, { once: true });
      worker.off('error', ignored).on('message', told).on('error', failed).on('exit', ended);
      worker.postMessage(task);
    });
  }

  private start(): Worker {
    const { folder, limits } = this.options;
    return new Worker(workerFile()!, {
      workerData: { folder } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
  }
}

function ignored(): void {}

function deathOf({ code, message }: NodeJS.ErrnoException, { megabytes }: Limits): Failure {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'MEMORY_LIMIT', message: `it takes more than ${megabytes} MB of memory` }
    : { code: 'CRASHED', message };
}

function workerError({ code, message }: { code: string; message: string }): Error {
  const reason = code === 'ENOSPC' ? 'the disk is full; make room and run the same command again' : message;
  return new SverkaError('INVALID_INPUT', reason);
}
