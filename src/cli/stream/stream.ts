import { parseArgs } from 'node:util';
import { LineWorker } from '../../dataset/stream/line-worker';
import type { StreamTask } from '../../dataset/stream/answer-line';
import { lines } from '../../dataset/input/lines';
import { SverkaError } from '../../errors';
import { UsageError, type CommandContext, type ExitCode } from '../command';
import { whole } from '../dataset/dataset-flags';

/** What the help of `align` and `check` says of the stream. */
export const streamHelp = `  --stream                 answer JSON Lines on standard input, a line for each: docs/scale.md; with it --timeout SECONDS,
                           --max-memory MB and --heartbeat SECONDS (or hadoop)`;

/** Whether a command line asks for the stream. */
export function isStream(args: readonly string[]): boolean {
  return args.includes('--stream');
}

/** Exit code of a stream that SIGTERM ended: 128 and the number of the signal, as shells have it. */
const TERMINATED = 143;

/**
 * Answers JSON Lines until standard input ends: one line of answer for each line, in order, each written at once. Errors of documents are answers;
 * only a broken stream makes the exit code other than 0, since Spark and Hadoop give up a task for that.
 */
export async function runStream(
  task: StreamTask,
  args: string[],
  context: CommandContext,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      stream: { type: 'boolean' },
      timeout: { type: 'string', default: '60' },
      'max-memory': { type: 'string', default: '1024' },
      heartbeat: { type: 'string' },
    },
  });
  if (positionals.length > 0)
    throw new UsageError(`--stream reads standard input; got ${positionals.join(' ')}`);
  const limits = {
    seconds: whole('--timeout', values.timeout),
    megabytes: whole('--max-memory', values['max-memory']),
  };
  const worker = new LineWorker({ task, cwd: context.cwd }, limits);
  const progress = { done: 0 };
  const beat = heartbeat(values.heartbeat, progress, context);
  let stopped = false;
  const stop = () => {
    stopped = true;
    void worker.end();
  };
  process.once('SIGTERM', stop);
  try {
    for await (const text of lines(decoded(context.stdin()))) {
      const answer = await worker.answer({ text, number: progress.done + 1 });
      if (stopped) return TERMINATED;
      context.out(`${answer}\n`);
      await context.drained?.();
      progress.done++;
    }
    return stopped ? TERMINATED : 0;
  } finally {
    clearInterval(beat);
    process.off('SIGTERM', stop);
    await worker.end();
  }
}

async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (cause) {
    throw new SverkaError('INVALID_INPUT', 'the stream is not UTF-8', { cause });
  }
}

/** Milliseconds between the beats for Hadoop, which takes a task for dead after ten minutes. */
const HADOOP = 30_000;

/** Beats on standard error, also while a document is in work. */
function heartbeat(
  every: string | undefined,
  progress: { done: number },
  context: CommandContext,
): NodeJS.Timeout | undefined {
  if (every === undefined) return undefined;
  const hadoop = every === 'hadoop';
  const milliseconds = hadoop ? HADOOP : whole('--heartbeat', every) * 1000;
  const beat = () =>
    context.err(
      hadoop
        ? `reporter:status:${progress.done} documents\n`
        : `${JSON.stringify({ sverka: 'heartbeat', done: progress.done })}\n`,
    );
  return setInterval(beat, milliseconds).unref();
}
