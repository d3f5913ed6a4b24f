import { once } from 'node:events';
import { ReaderGone, OutputError } from '../command';
import { whyNot } from './cannot-write';

/** Standard output, which may be a full disk, or a reader who stops reading: `sverka … | head`. */
export interface StandardOutput {
  /** Writes a text; nothing more once a write has failed. */
  out(text: string): void;
  /** Resolves when it takes more; throws {@link ReaderGone} or what {@link StandardOutput.flushed} throws. */
  drained(): Promise<void>;
  /** Resolves when all is written, or the reader is gone; throws OutputError when something could not be written, unless that was thrown before. */
  flushed(): Promise<void>;
}

/** Watches a stream. */
export function standardOutputOf(stream: NodeJS.WriteStream): StandardOutput {
  let failure: NodeJS.ErrnoException | undefined;
  let isTold = false;
  stream.on('error', (error) => (failure ??= error));
  const judge = (): void => {
    if (!failure) return;
    if (failure.code === 'EPIPE') throw new ReaderGone();
    isTold = true;
    throw new OutputError(`standard output cannot be written: ${whyNot(failure)}`);
  };
  return {
    out: (text) => void (failure ?? stream.write(text)),
    drained: async () => {
      judge();
      if (stream.writableNeedDrain) await once(stream, 'drain').catch(() => undefined);
      judge();
    },
    flushed: async () => {
      if (!failure) await new Promise<void>((resolve) => void stream.write('', () => resolve()));
      try {
        if (!isTold) judge();
      } catch (error) {
        if (!(error instanceof ReaderGone)) throw error;
      }
    },
  };
}
