import { shown } from '../boundary/shown';
import { SverkaError } from '../errors';
import { PieceDecoder, type TextPiece } from './text-decoder';

export type { TextPiece };

/** What is used of a stream of the web, such as the body of a response. */
export interface WebStream<T> {
  getReader(): {
    read(): Promise<{ done: boolean; value?: T | undefined }>;
    cancel(reason?: unknown): Promise<void>;
    releaseLock(): void;
  };
}

/**
 * A text that comes whole or in pieces, which may end anywhere: text or bytes, an iterable or asynchronous iterable of either, a stream of Node or of the web. Bytes are
 * UTF-8, or what their mark or their XML declaration says.
 */
export type TextInput =
  TextPiece | Iterable<TextPiece> | AsyncIterable<TextPiece> | WebStream<string> | WebStream<Uint8Array>;

/** What comes out of an input: a generator, an asynchronous one where the input is asynchronous. */
export type Streamed<I, O> = I extends AsyncIterable<unknown> | WebStream<unknown>
  ? AsyncGenerator<O, void, undefined>
  : Generator<O, void, undefined>;

/** A step of a stream: takes items one by one and gives what is ready. */
export interface Stage<I, O> {
  push(item: I): Iterable<O>;
  /** After the last item. */
  end(): Iterable<O>;
}

/** Sends an input through a stage. Items are taken when results are asked for, and not before. */
export function through<I, O>(
  input: Iterable<I> | AsyncIterable<I>,
  stage: Stage<I, O>,
): AsyncGenerator<O, void, undefined> | Generator<O, void, undefined> {
  return Symbol.asyncIterator in input ? throughAsync(input, stage) : throughSync(input, stage);
}

function* throughSync<I, O>(input: Iterable<I>, stage: Stage<I, O>): Generator<O, void, undefined> {
  for (const item of input) yield* stage.push(item);
  yield* stage.end();
}

async function* throughAsync<I, O>(
  input: AsyncIterable<I>,
  stage: Stage<I, O>,
): AsyncGenerator<O, void, undefined> {
  for await (const item of input) for (const result of stage.push(item)) yield result;
  for (const result of stage.end()) yield result;
}

/**
 * Reads a text through a stage, in blocks of one length however it comes: what is read, where errors are and what they quote is the same for a whole text
 * and for its pieces, and no stage holds more than a block of results.
 *
 * @throws SverkaError `INVALID_INPUT` for what is neither text nor bytes nor gives them
 */
export function readThrough<I extends TextInput, O>(input: I, stage: Stage<string, O>): Streamed<I, O> {
  return through(piecesOf(input), new InBlocks(stage)) as Streamed<I, O>;
}

function piecesOf(input: TextInput): Iterable<TextPiece> | AsyncIterable<TextPiece> {
  if (typeof input === 'string' || input instanceof Uint8Array) return [input];
  if (typeof input === 'object' && input !== null) {
    if (Symbol.asyncIterator in input || Symbol.iterator in input) return input;
    if (typeof input.getReader === 'function') return readerPieces(input as WebStream<TextPiece>);
  }
  throw new SverkaError(
    'INVALID_INPUT',
    `an input is text, bytes, an iterable of either or a stream; got ${shown(input)}`,
  );
}

/** The pieces of a stream of the web; not every browser lets it be iterated. */
async function* readerPieces(stream: WebStream<TextPiece>): AsyncGenerator<TextPiece> {
  const reader = stream.getReader();
  let whole = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      whole = done;
      if (done) return;
      yield value!;
    }
  } finally {
    if (!whole) await reader.cancel();
    reader.releaseLock();
  }
}

/** Hands a text on in blocks. */
class InBlocks<O> implements Stage<TextPiece, O> {
  private rest = '';
  private readonly decoder = new PieceDecoder();

  constructor(private readonly stage: Stage<string, O>) {}

  push(piece: TextPiece): Generator<O> {
    return this.take(this.decoder.text(piece));
  }

  *end(): Generator<O> {
    yield* this.take(this.decoder.rest());
    if (this.rest !== '') yield* this.stage.push(this.rest);
    this.rest = '';
    yield* this.stage.end();
  }

  private *take(piece: string): Generator<O> {
    const text = this.rest + piece;
    let at = 0;
    for (; text.length - at >= BLOCK; at += BLOCK) yield* this.stage.push(text.slice(at, at + BLOCK));
    this.rest = text.slice(at);
  }
}

/** Length of a block in UTF-16 code units: small beside any memory, large beside the cost of a step. */
const BLOCK = 65_536;
