/**
 * A value as JSON for a report: what a runner of builds would obey in its log (`##[…]`), and a terminal (controls), is written with an escape, which means the same.
 *
 * @param value - anything that `JSON.stringify` takes
 * @param indent - spaces before each line; default none, and all on one line
 */
export function reportJson(value: unknown, indent?: number): string {
  return obeyedByNobody(JSON.stringify(value, undefined, indent));
}

/**
 * The same in pieces for a list that may be longer than a string can be: the list must be empty, and be the last of its name.
 *
 * @param value - holds the list
 * @param list - its name
 * @param items - what stands in it
 * @param depth - how deep the items stand in the value
 * @returns the same characters as {@link reportJson} of the whole with an indent of 2
 */
export function* reportJsonPieces(
  value: unknown,
  list: string,
  items: Iterable<unknown>,
  depth: number,
): Generator<string, void, undefined> {
  const frame = reportJson(value, 2);
  const at = frame.lastIndexOf(`"${list}": []`) + list.length + 5;
  const margin = `\n${'  '.repeat(depth)}`;
  let before = frame.slice(0, at);
  for (const item of items) {
    yield `${before}${margin}${reportJson(item, 2).replaceAll('\n', margin)}`;
    before = ',';
  }
  yield before === ',' ? `${margin.slice(0, -2)}${frame.slice(at)}\n` : `${frame}\n`;
}

/** Outside strings JSON has neither number signs nor control characters; those above ASCII, which a terminal obeys too, `JSON.stringify` leaves as they are. */
function obeyedByNobody(json: string): string {
  return json
    .replace(/#(?=#\w{0,20}\[)/g, '\\u0023')
    .replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}
