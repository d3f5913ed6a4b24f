/** The lines of a text that comes in pieces, without their ends. */
export async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const whole = (rest + piece).split('\n');
    rest = whole.pop()!;
    for (const line of whole) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
