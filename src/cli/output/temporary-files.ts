import { unlinkSync } from 'node:fs';

/** Signals that end a process from outside and can be caught. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The files that a process has begun and not finished. They go away when it is ended by a signal or by itself. Signals are listened to only while there
 * are such files: a listener waits for the end of a computation, and without files nothing need be waited for.
 */
export class TemporaryFiles {
  private readonly paths = new Set<string>();
  private readonly stop = (signal: NodeJS.Signals): void => {
    this.clear();
    this.listen(false);
    // ends the process as the signal does by itself, so that the caller sees the reason
    process.kill(process.pid, signal);
  };
  private readonly clear = (): void => {
    for (const path of this.paths) remove(path);
    this.paths.clear();
  };

  add(path: string): void {
    this.paths.add(path);
    if (this.paths.size === 1) this.listen(true);
  }

  delete(path: string): void {
    if (this.paths.delete(path) && this.paths.size === 0) this.listen(false);
  }

  private listen(on: boolean): void {
    for (const signal of SIGNALS) process[on ? 'on' : 'off'](signal, this.stop);
    process[on ? 'on' : 'off']('exit', this.clear);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // it has its name by now, or somebody took it away
  }
}
