import { UsageError, type CommandContext } from '../command';
import { destinationOf, type Destination } from './destination';
import { throughStream, wholeFile, type Output } from './whole-file';

/**
 * Writes into files, packed where their names end in `.gz`; `-` is standard output. The files appear when they are whole: what stood there
 * before is not touched until then, and links, rights and owners stay. Devices and FIFOs are written through.
 *
 * @param fill - writes the pieces, each into the file of the same place in `paths`
 * @throws UsageError when one cannot be written; then none is
 */
export async function writeFiles(
  paths: readonly string[],
  context: CommandContext,
  fill: (writers: ((piece: string | Uint8Array) => Promise<void>)[]) => Promise<void>,
): Promise<void> {
  const destinations: Destination[] = [];
  for (const path of paths) destinations.push(await destinationOf(path, context));
  refuseSame(paths, destinations);
  const outputs: Output[] = [];
  try {
    for (const [k, path] of paths.entries()) outputs.push(await outputTo(path, destinations[k]!, context));
    await fill(outputs.map(({ write }) => write));
    for (const { close } of outputs) await close();
    for (const { publish } of outputs) await publish();
  } catch (error) {
    for (const { abandon } of outputs) await abandon();
    throw error;
  }
}

/** The same for one file. */
export async function writePieces(
  path: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  context: CommandContext,
): Promise<void> {
  await writeFiles([path], context, async ([write]) => {
    for await (const piece of pieces) await write!(piece);
  });
}

/** Items as an asynchronous input. */
export async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}

async function outputTo(path: string, destination: Destination, context: CommandContext): Promise<Output> {
  if (destination.kind === 'stdout') return standardOutput(context);
  if (destination.kind === 'stream') return throughStream(path, destination.path);
  return wholeFile(path, destination, context);
}

function standardOutput(context: CommandContext): Output {
  return {
    write: async (piece) => {
      context.out(typeof piece === 'string' ? piece : new TextDecoder().decode(piece));
      await context.drained?.();
    },
    close: async () => undefined,
    publish: async () => undefined,
    abandon: async () => undefined,
  };
}

/** Two outputs that are one file would be written into each other. */
function refuseSame(paths: readonly string[], destinations: readonly Destination[]): void {
  const seen = new Map<string, string>();
  for (const [k, destination] of destinations.entries()) {
    if (destination.kind === 'stdout') continue;
    const there = destination.kind === 'file' ? destination.there : undefined;
    const key = there ? `${there.device}:${there.inode}` : destination.path;
    const other = seen.get(key);
    if (other !== undefined)
      throw new UsageError(
        `${other} and ${paths[k]} are the same file, and hold different texts: give two languages`,
      );
    seen.set(key, paths[k]!);
  }
}
