import { ParseError, SverkaError } from '../../errors';

/** Says in one line why a document cannot be read. */
export function unreadable(message: string, cause?: unknown): ParseError {
  return new ParseError(message, 0, 1, cause === undefined ? undefined : { cause });
}

/** Runs a reader; whatever a library throws at a damaged file becomes one clear line. */
export async function guard<T>(format: string, read: () => Promise<T> | T): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof ParseError) throw cause;
    // bytes that are no text
    if (cause instanceof SverkaError)
      throw cause.code === 'INVALID_INPUT' ? unreadable(cause.message, cause) : cause;
    const reason = cause instanceof Error ? cause.message.split('\n')[0]!.slice(0, 160) : String(cause);
    throw unreadable(`this ${format} file is damaged: ${reason}`, cause);
  }
}
