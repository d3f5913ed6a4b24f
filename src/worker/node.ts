import { Worker } from 'node:worker_threads';
import { SverkaError } from '../errors';
import { WorkerClient, type SverkaWorker } from './client';

export type { SverkaWorker };

/**
 * Starts a thread of Node that aligns and checks beside the program's own. The thread does not keep the process alive while it has nothing to do.
 *
 * @returns the worker; end it when it is needed no more
 * @example
 * ```ts
 * const worker = startWorker();
 * const bitext = await worker.align('Ваши телеграммы получены.', 'Your telegrams have been received.');
 * const findings = await worker.check(bitext);
 * await worker.end();
 * ```
 */
export function startWorker(): SverkaWorker {
  const worker = new Worker(new URL('./worker-node-thread.cjs', import.meta.url));
  const port = {
    post: (message: unknown) => worker.postMessage(message),
    listen: (take: (message: unknown) => void) => void worker.on('message', take),
  };
  const client = new WorkerClient(port, async () => void (await worker.terminate()));
  const fail = (why: string) =>
    client.fail(new SverkaError('WORKER_FAILED', `the worker has failed: ${why}`));
  worker.on('error', (error) => fail(error.message));
  worker.on('exit', (code) => fail(`it ended with code ${code}`));
  return client;
}
