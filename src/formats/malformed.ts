import { ParseError } from '../errors';

/** A reason why a record is malformed; the reader that knows the place makes a `ParseError` of it. */
export class Malformed extends Error {}

/** What every reader of records is told. */
export interface ReadRecordsOptions {
  /** Told of each malformed record, which is then left out. Default: the first one is thrown. */
  onError?: ((error: ParseError) => void) | undefined;
  /** Whether every record says in `line` on which line of the file it begins; default false. */
  lines?: boolean | undefined;
}

/** Where a record begins: UTF-16 code units from the beginning of the input, and its line, from 1. */
export interface RecordPlace {
  offset: number;
  line: number;
}

/** The records that an action gives; when it throws {@link Malformed}, that is thrown or told as a `ParseError` with its place. */
export function guarded<T extends object>(
  action: () => readonly T[],
  { offset, line }: RecordPlace,
  { onError, lines }: ReadRecordsOptions,
): readonly T[] {
  try {
    return lines ? action().map((record) => ({ ...record, line })) : action();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const parseError = new ParseError(error.message, offset, line, { cause: error });
    if (!onError) throw parseError;
    onError(parseError);
    return [];
  }
}
