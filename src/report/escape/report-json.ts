/**
 * A value as JSON for a report: what a runner of builds would obey in its log (`##[…]`) is written with an escape, which means the same.
 *
 * @param value - anything that `JSON.stringify` takes
 * @param indent - spaces before each line; default none, and all on one line
 */
export function reportJson(value: unknown, indent?: number): string {
  // outside strings JSON has no number sign
  return JSON.stringify(value, undefined, indent).replace(/#(?=#\w{0,20}\[)/g, '\\u0023');
}
