import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { escapeMarkup } from '../../../report/escape/escape-markup';
import { oneLine } from '../../../report/escape/visible';
import type { ReportPart, Total } from './report-part';

/** A file of a report that has several. */
export interface ReportPage {
  path: string;
  text: string;
}

/**
 * The HTML reports of many pairs: a page that lists them, and a page for each in a folder beside it, `report.html` and `report/letters-1.html`.
 *
 * @param path - of the page that lists them
 */
export function htmlPages(path: string, parts: readonly ReportPart[], total: Total): ReportPage[] {
  const folder = path.replace(/\.html?$/i, '') || 'report';
  const inside = folder === path ? `${path}-pages` : folder;
  const names = pageNames(parts.map(({ title }) => title));
  const pages = parts.flatMap(({ report, error }, k) =>
    error === undefined ? [{ path: join(inside, names[k]!), text: report }] : [],
  );
  const rows = parts.map(({ title, summary, error }, k) => {
    const name = escapeMarkup(oneLine(title));
    const link = `${encodeURIComponent(basename(inside))}/${encodeURIComponent(names[k]!)}`;
    const first = error === undefined ? `<a href="${link}">${name}</a>` : name;
    return `<tr><td>${first}</td><td>${escapeMarkup(oneLine(error ?? summary))}</td></tr>`;
  });
  return [{ path, text: indexPage(rows, total) }, ...pages];
}

/** A name for each page, from the name of the original; the same pairs have the same names. */
function pageNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const first = title.split(' → ')[0]!;
    const bare =
      first
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(-60) || 'pair';
    const hash = createHash('sha256').update(title).digest('hex').slice(0, 8);
    const name = taken.has(bare.toLowerCase()) ? `${bare}-${hash}` : bare;
    taken.add(bare.toLowerCase());
    return `${name}.html`;
  });
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}td{border-top:1px solid #8886;padding:.4rem .8rem .4rem 0;vertical-align:top}td+td{text-align:right}`;

function indexPage(rows: readonly string[], { summary }: Total): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sverka</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Sverka</h1>
<p>${escapeMarkup(summary)}</p>
<table>
${rows.join('\n')}
</table>
</body>
</html>
`;
}
