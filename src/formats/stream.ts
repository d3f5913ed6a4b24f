/** A text that comes whole or in pieces, which may end anywhere. */
export type TextInput = string | Iterable<string> | AsyncIterable<string>;

/** What comes out of an input: a generator, an asynchronous one where the input is asynchronous. */
export type Streamed<I, O> =
  I extends AsyncIterable<unknown> ? AsyncGenerator<O, void, undefined> : Generator<O, void, undefined>;

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
 */
export function readThrough<I extends TextInput, O>(input: I, stage: Stage<string, O>): Streamed<I, O> {
  const pieces = typeof input === 'string' ? [input] : (input as Iterable<string>);
  return through(pieces, new InBlocks(stage)) as Streamed<I, O>;
}

/** Hands a text on in blocks. */
class InBlocks<O> implements Stage<string, O> {
  private rest = '';

  constructor(private readonly stage: Stage<string, O>) {}

  *push(piece: string): Generator<O> {
    const text = this.rest + piece;
    let at = 0;
    for (; text.length - at >= BLOCK; at += BLOCK) yield* this.stage.push(text.slice(at, at + BLOCK));
    this.rest = text.slice(at);
  }

  *end(): Generator<O> {
    if (this.rest !== '') yield* this.stage.push(this.rest);
    this.rest = '';
    yield* this.stage.end();
  }
}

/** Length of a block in UTF-16 code units: small beside any memory, large beside the cost of a step. */
const BLOCK = 65_536;
