import { alignAsync, checkAsync } from '../index';
import { SverkaError } from '../errors';
import type { Answer, Port, Request } from './messages';

/** Answers what comes through a port: the worker's side. */
export function serve(port: Port): void {
  const running = new Map<number, AbortController>();
  const answer = (message: Answer) => port.post(message);
  port.listen((message) => {
    const request = message as Request;
    if (request.kind === 'abort') {
      running.get(request.id)?.abort();
      return;
    }
    const { id } = request;
    const stop = new AbortController();
    running.set(id, stop);
    const watch = {
      signal: stop.signal,
      onProgress: (done: number) => answer({ kind: 'progress', id, done }),
    };
    const work =
      request.kind === 'align'
        ? alignAsync(request.source, request.target, { ...request.options, ...watch })
        : checkAsync(request.bitext, { ...request.options, ...watch });
    void work
      .then(
        (result) => answer({ kind: 'done', id, result }),
        (error: unknown) =>
          answer({
            kind: 'failed',
            id,
            code: error instanceof SverkaError ? error.code : undefined,
            message: error instanceof Error ? error.message : String(error),
          }),
      )
      .finally(() => running.delete(id));
  });
}
