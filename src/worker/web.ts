import { SverkaError } from '../errors';
import { WorkerClient, type SverkaWorker } from './client';
import type { WebWorker } from './web-worker';

declare const Worker: new (url: URL, options: { type: 'module' }) => WebWorker;

export type { SverkaWorker };

/**
 * Starts a Web Worker that aligns and checks off the page's thread. Bundlers (Vite, webpack, Parcel) find its file by themselves.
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
  const worker = new Worker(new URL('./web-thread.js', import.meta.url), { type: 'module' });
  const port = {
    post: (message: unknown) => worker.postMessage(message),
    listen: (take: (message: unknown) => void) =>
      worker.addEventListener('message', ({ data }) => take(data)),
  };
  const client = new WorkerClient(port, async () => worker.terminate());
  worker.addEventListener('error', ({ message = 'its file could not be loaded' }) =>
    client.fail(new SverkaError('WORKER_FAILED', `the worker has failed: ${message}`)),
  );
  return client;
}
