import { existsSync, watch, type FSWatcher } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { plural } from '../../../report/counts';
import type { CommandContext, ExitCode } from '../../command';
import { errorLine } from '../../error-line';
import { checkHelp } from '../check-flags';

/** Told of the files that a run reads, absolute paths. */
export type Seen = (inputs: Iterable<string>) => void;

/** Milliseconds without a change until the files are read: editors write a file in several steps. */
const QUIET = 100;

/**
 * Checks, and again whenever a file that was read changes or a new one comes into its folder, until the process is told to stop. Pairs that
 * have not changed are taken from the cache.
 *
 * @param cacheFolder - a folder that goes away in the end when there is none
 * @param written - the files that the check writes, which are no reason to check again
 * @returns the exit code of the last check
 */
export async function watchPairs(
  cacheFolder: string | undefined,
  written: ReadonlySet<string>,
  check: (cacheFolder: string, seen: Seen) => Promise<ExitCode>,
  context: CommandContext,
): Promise<ExitCode> {
  const folder = cacheFolder ?? (await mkdtemp(join(tmpdir(), 'sverka-watch-')));
  const files = new WatchedFiles(written);
  const stopped = stopOf(context);
  try {
    for (;;) {
      files.begin();
      const code = await check(folder, (inputs) => files.add(inputs)).catch((error: unknown) => {
        context.err(`sverka: ${errorLine(error, { name: 'check', help: checkHelp })}\n`);
        return 2 as const;
      });
      context.err(`sverka: watching ${plural(files.size, 'file')}; Ctrl+C ends it\n`);
      if ((await Promise.race([files.changed(), stopped.promise])) === 'stop') return code;
    }
  } finally {
    stopped.forget();
    files.close();
    if (cacheFolder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Files that are watched through their folders, since editors put a new file in the place of the old. */
class WatchedFiles {
  private readonly inputs = new Set<string>();
  private readonly folders = new Map<string, FSWatcher>();
  private timer: NodeJS.Timeout | undefined;
  private dirty = false;
  private tell: (() => void) | undefined;

  constructor(private readonly written: ReadonlySet<string>) {}

  get size(): number {
    return this.inputs.size;
  }

  begin(): void {
    this.dirty = false;
  }

  add(inputs: Iterable<string>): void {
    for (const input of inputs) {
      this.inputs.add(input);
      const folder = dirname(input);
      // of a file that is missing the folder may be missing too
      if (this.folders.has(folder) || !existsSync(folder)) continue;
      const watcher = watch(folder, (_, name) => this.note(name === null ? input : join(folder, name)));
      // a folder that goes away is seen when its files are read
      watcher.on('error', () => watcher.close());
      this.folders.set(folder, watcher);
    }
  }

  /** Resolves when something has changed since {@link begin}. */
  changed(): Promise<'changed'> {
    return new Promise((resolve) => {
      this.tell = () => resolve('changed');
      if (this.dirty) this.tell();
    });
  }

  close(): void {
    clearTimeout(this.timer);
    for (const watcher of this.folders.values()) watcher.close();
  }

  private note(path: string): void {
    const own = this.written.has(path) || basename(path).startsWith('.');
    if (own && !this.inputs.has(path)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.dirty = true;
      this.tell?.();
    }, QUIET);
  }
}

/** Resolves when the process is told to stop. */
function stopOf({ stop }: CommandContext): { promise: Promise<'stop'>; forget(): void } {
  let tell: () => void = () => undefined;
  const promise = new Promise<'stop'>((resolve) => (tell = () => resolve('stop')));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, tell);
  stop?.addEventListener('abort', tell, { once: true });
  if (stop?.aborted) tell();
  return {
    promise,
    forget() {
      for (const signal of signals) process.off(signal, tell);
      stop?.removeEventListener('abort', tell);
    },
  };
}
