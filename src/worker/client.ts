import type { AlignInput, AlignOptions } from '../align';
import type { CheckAsyncOptions } from '../async/check-async';
import { SverkaError } from '../errors';
import type { Bitext } from '../model/bead';
import type { Finding } from '../model/finding';
import type { Answer, Port, Request } from './messages';

/** A thread of its own that aligns and checks, with the bundled lexicon and gazetteer unless told otherwise. */
export interface SverkaWorker {
  /**
   * `align` in the worker. Options that are functions or hold some (`cost`, a lexicon or gazetteer of your own) cannot be sent there.
   *
   * @throws SverkaError as `align` does, as a rejection; `ABORTED` for an aborted signal or an ended worker, `WORKER_FAILED` when the thread dies,
   *   `INVALID_OPTION` for what cannot be sent
   */
  align(source: AlignInput, target: AlignInput, options?: AlignOptions): Promise<Bitext>;
  /**
   * `check` in the worker. Rules of your own hold functions and cannot be sent there.
   *
   * @throws SverkaError likewise
   */
  check(bitext: Bitext, options?: CheckAsyncOptions): Promise<Finding[]>;
  /** Ends the thread; what it still works on is rejected as `ABORTED`. */
  end(): Promise<void>;
}

/** A request without its number. */
type Asked = Extract<Request, { kind: 'align' | 'check' }> extends infer R ? Unnumbered<R> : never;
type Unnumbered<R> = R extends { id: number } ? Omit<R, 'id'> : never;

/** Who waits for an answer. */
interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
  onProgress: ((done: number) => void) | undefined;
}

/** Asks a worker through a port: the page's side. */
export class WorkerClient implements SverkaWorker {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private over: SverkaError | undefined;

  constructor(
    private readonly port: Port,
    private readonly stop: () => Promise<void>,
  ) {
    port.listen((message) => this.take(message as Answer));
  }

  align(source: AlignInput, target: AlignInput, options: AlignOptions = {}): Promise<Bitext> {
    const { onProgress, signal, ...rest } = options;
    return this.ask({ kind: 'align', source, target, options: rest }, { onProgress, signal });
  }

  check(bitext: Bitext, options: CheckAsyncOptions = {}): Promise<Finding[]> {
    const { onProgress, signal, ...rest } = options;
    return this.ask({ kind: 'check', bitext, options: rest }, { onProgress, signal });
  }

  async end(): Promise<void> {
    this.fail(new SverkaError('ABORTED', 'the worker was ended'));
    await this.stop();
  }

  /** The thread can answer no more. */
  fail(error: SverkaError): void {
    this.over ??= error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private ask<T>(
    request: Asked,
    {
      onProgress,
      signal,
    }: { onProgress: ((done: number) => void) | undefined; signal: AbortSignal | undefined },
  ): Promise<T> {
    if (this.over) return Promise.reject(this.over);
    if (signal?.aborted) return Promise.reject(abortedBy(signal));
    const id = ++this.last;
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        this.port.post({ kind: 'abort', id });
        this.waiting.delete(id);
        reject(abortedBy(signal!));
      };
      const settled =
        <A>(then: (value: A) => void) =>
        (value: A) => {
          signal?.removeEventListener('abort', abort);
          then(value);
        };
      this.waiting.set(id, { resolve: settled(resolve), reject: settled(reject), onProgress });
      signal?.addEventListener('abort', abort, { once: true });
      try {
        this.port.post({ ...request, id });
      } catch (error) {
        this.waiting.delete(id);
        const what = error instanceof Error ? error.message : String(error);
        const message = `${request.kind}: this cannot be sent to a worker: ${what.slice(0, 100)}`;
        settled(reject)(new SverkaError('INVALID_OPTION', message, { cause: error }));
      }
    });
  }

  private take(answer: Answer): void {
    const one = this.waiting.get(answer.id);
    if (!one) return;
    if (answer.kind === 'progress') {
      one.onProgress?.(answer.done);
      return;
    }
    this.waiting.delete(answer.id);
    if (answer.kind === 'done') one.resolve(answer.result as never);
    else one.reject(new SverkaError(answer.code ?? 'WORKER_FAILED', answer.message));
  }
}

function abortedBy(signal: AbortSignal): SverkaError {
  return new SverkaError('ABORTED', 'the work was aborted by its signal', { cause: signal.reason });
}
