import type { Bitext } from '../../model/bead';
import { escapeXml } from '../xml/xml-escape';
import { parallelTitle, type ParallelOptions } from './options';
import { parallelRows, type ParallelRow } from './rows';

/** Two columns on a screen and on paper; below 600 px one under the other. Colours are the reader's own. */
const STYLE = `body{font:1rem/1.5 Georgia,serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
table{border-collapse:collapse;table-layout:fixed;width:100%}
td{padding:.2rem 1rem;vertical-align:top;width:50%}
tr.begins td{padding-top:.8rem}
tr.heading td{font-weight:bold}
@media (max-width:600px){td{display:block;padding:.2rem 0;width:auto}td+td{border-left:3px solid;margin-bottom:.8rem;padding-left:.6rem}}`;

/**
 * Writes a text with its translation beside it as a page: a table of two columns, a row a bead. `check` and `align` read it back.
 *
 * @param bitext - from `align`
 * @param options - the title
 * @returns the page: HTML that is XML too, with no script and nothing from elsewhere
 * @throws SverkaError `INVALID_INPUT`, `INVALID_OPTION`
 * @example
 * ```ts
 * writeParallelHtml(align('Мир заключён.', 'Peace was made.')); // '<!DOCTYPE html>…'
 * ```
 */
export function writeParallelHtml(bitext: Bitext, options: ParallelOptions = {}): string {
  const title = parallelTitle('writeParallelHtml', bitext, options);
  const { source, target } = bitext;
  const rows = parallelRows(bitext).map((row, k) => rowOf(row, k, source.language, target.language));
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${escapeXml(source.language, true)}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeXml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<table>
${rows.join('\n')}
</table>
</main>
</body>
</html>
`;
}

function rowOf(row: ParallelRow, index: number, source: string, target: string): string {
  const kinds = [row.begins ? 'begins' : '', row.heading ? 'heading' : ''].filter(Boolean).join(' ');
  const cell = (text: string, language: string) =>
    `<td lang="${escapeXml(language, true)}">${escapeXml(text)}</td>`;
  return `<tr id="b${index + 1}"${kinds && ` class="${kinds}"`}>${cell(row.source, source)}${cell(row.target, target)}</tr>`;
}
