import { withoutCommands } from './terminal-line';
import { oneLine } from './visible';

/**
 * Rows of a sheet as CSV (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe, also where the cell would begin only for a
 * spreadsheet that parts at semicolons or tabs, as those of Russia and most of Europe do.
 */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const text = withoutCommands(oneLine(value));
  const safe = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? text : text.replace(FORMULA, "$1'");
  return /[",;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** What makes a spreadsheet compute (OWASP, CSV injection; the signs also in full width), at the beginning or behind a separator. */
const FORMULA = /((?:^|;)[\s"']*)(?=[=+\-@＝＋－＠])/g;
