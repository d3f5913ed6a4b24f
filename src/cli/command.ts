/** What a command gets from the process; tests pass their own. */
export interface CommandContext {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Resolves when standard output takes more; absent where it always does. */
  drained?(): Promise<void>;
  /** The pieces of standard input. */
  stdin(): AsyncIterable<Uint8Array>;
  /** What standard input is called in reports and configuration; absent where nobody says. */
  stdinName?: string;
  /** Ends what goes on until it is stopped (`--watch`); absent where only a signal does. */
  stop?: AbortSignal;
  /** Whether standard output may be coloured (a TTY without NO_COLOR, or FORCE_COLOR). */
  color: boolean;
  /** Width of the terminal in columns; 100 when it is not known. */
  columns: number;
  /** Shows how much of a file was read; absent where nobody watches. */
  progress?(path: string, bytes: number, size: number): void;
  /** Folder that relative paths start from. */
  cwd: string;
  /** Told of the files that are begun and not finished, so that they go away when the process is ended; absent where nobody ends it. */
  temporary?: { add(path: string): void; delete(path: string): void };
  /** The files that the command reads, whole paths: no output may replace them. */
  inputs?: Set<string>;
}

/**
 * Exit codes: 0 nothing to report, 1 findings, 2 the input or the command is wrong. Of `dataset`: 3 done, but some documents failed; 4 parts
 * of other shards are missing; 75 stopped by a signal, the same command goes on. Of a stream: 143 ended by SIGTERM.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 75 | 143;

/** One command of the CLI. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** The whole help text, `sverka NAME --help`. */
  help: string;
  run(args: string[], context: CommandContext): Promise<ExitCode>;
}

/** The command line is wrong: the message says what, and how to do it right. */
export class UsageError extends Error {}

/** An output cannot be written: the command line is right, the system or the file does not let us. */
export class OutputError extends UsageError {}

/** Whoever reads standard output has read enough: the command ends, and nothing is wrong. */
export class ReaderGone extends Error {}
