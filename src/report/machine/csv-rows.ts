import { oneLine } from '../terminal/visible';

/** Rows of a sheet as CSV (RFC 4180); a cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A leading `=`, `+`, `-` or `@` makes a spreadsheet compute (OWASP, CSV injection); numbers may keep theirs. */
function cell(value: string): string {
  const text = oneLine(value);
  const safe = /^[=+\-@]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
