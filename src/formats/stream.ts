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

/** Reads a text through a stage. A whole text is cut into pieces, so that no stage holds more than a piece of results. */
export function readThrough<I extends TextInput, O>(input: I, stage: Stage<string, O>): Streamed<I, O> {
  return through(typeof input === 'string' ? pieces(input) : (input as Iterable<string>), stage) as Streamed<
    I,
    O
  >;
}

/** Length of a piece in UTF-16 code units: small beside any memory, large beside the cost of a step. */
const PIECE = 65_536;

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
