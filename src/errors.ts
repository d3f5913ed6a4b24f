/** What went wrong, as a stable code that a program can test. */
export type SverkaErrorCode =
  | 'INVALID_OPTION' // an option has a wrong type or value; the message names it and its range
  | 'INVALID_CONFIG' // a configuration or baseline file cannot be loaded or holds what none has; the message names the file
  | 'INVALID_INPUT' // a file or stream holds what cannot be read as asked
  | 'UNSUPPORTED_INPUT' // a kind of file that nothing here reads, such as unknown markup
  | 'UNKNOWN_LANGUAGE' // a language code that no segmenter knows
  | 'SEGMENTER_NOT_LOADED' // a language needs WebAssembly that was not loaded, or could not be
  | 'UNKNOWN_SYSTEM' // a romanisation system that does not exist
  | 'MISSING_PACKAGE' // a library that only some need is not installed; the message names it
  | 'RULE_FAILED' // a rule of the user's own threw, or gave what is no finding; the message names it
  | 'WORKER_FAILED' // the thread of a worker has died or could not start
  | 'ABORTED'; // the caller's AbortSignal fired

/** Every error that the library throws on purpose. Text as such is never an error. */
export class SverkaError extends Error {
  /** Stable reason, fit for a `switch`. */
  readonly code: SverkaErrorCode;

  constructor(code: SverkaErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SverkaError';
    this.code = code;
  }
}

/** A malformed record in a file that is being read. */
export class ParseError extends SverkaError {
  /** Where the trouble starts: UTF-16 code units from the beginning of the input, from 0. */
  readonly offset: number;
  /** The same place as a line number, from 1. */
  readonly line: number;

  constructor(message: string, offset: number, line: number, options?: ErrorOptions) {
    super('INVALID_INPUT', message, options);
    this.name = 'ParseError';
    this.offset = offset;
    this.line = line;
  }
}
