import { primaryLanguage } from '../languages/pair';
import type { Bitext } from '../model/bead';
import type { Finding } from '../model/finding';
import type { NameLedger } from '../model/name';
import { plural, summaryLine } from './counts';
import { reportScript, reportScriptHash, reportStyle, reportStyleHash } from './generated/assets';
import { beadRows, sureness } from './html/beads';
import { findingsPanel } from './html/findings';
import { namesSection } from './html/names';
import { numberFindings } from './html/numbered';
import { ribbon } from './html/ribbon';
import { ledgerShape } from '../boundary/model-shapes';
import { resolveOptions, type ReportOptions, type ResolvedOptions } from './options';
import { escapeMarkup } from './escape/escape-markup';
import { oneLine } from './escape/visible';

/** Options of {@link htmlReport}. */
export interface HtmlReportOptions extends ReportOptions {
  /** What `nameLedger(bitext)` gave, for the table of names; default: no table. */
  names?: NameLedger;
  /** Title of the page; default: the paths of the files. */
  title?: string;
}

const ownTypes = { names: ledgerShape, title: 'text' } as const;

/**
 * The bitext and its findings as one HTML file for a reader: both texts side by side in reading order with gaps where one
 * has nothing, the places of findings marked and explained, a map of the whole text, the list of findings with filters
 * and search, and the ledger of names. It needs no network and no server, prints, and reads without its script; its
 * content security policy lets nothing run but the library's own script. The same input gives the same text.
 *
 * @param bitext - the aligned pair
 * @param findings - what `check` found in it, in the order to be listed
 * @param options - see {@link HtmlReportOptions}
 * @example
 * ```ts
 * import { align, check, nameLedger } from 'sverka';
 * import { htmlReport } from 'sverka/report';
 *
 * const bitext = align(original, translation);
 * const page = htmlReport(bitext, check(bitext), { names: nameLedger(bitext) });
 * ```
 */
export function htmlReport(
  bitext: Bitext,
  findings: readonly Finding[],
  options: HtmlReportOptions = {},
): string {
  const resolved = resolveOptions('htmlReport', { bitext, findings }, options, ownTypes);
  const { files, oneFile } = resolved;
  const paths = oneFile ? [files.source.path] : [files.source.path, files.target.path];
  const title = escapeMarkup(oneLine(options.title ?? paths.join(' → ')));
  const numbered = numberFindings(findings);
  const names = namesSection(bitext, options.names);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${reportScriptHash}'; style-src '${reportStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="Sverka${resolved.version === undefined ? '' : ` ${escapeMarkup(resolved.version)}`}">
<meta name="color-scheme" content="light dark">
<title>${title}: Sverka report</title>
<style>${reportStyle}</style>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<header id="head">
<h1>${title}</h1>
<p class="summary">${escapeMarkup(summaryLine(bitext, findings, resolved.checked.beads))}${holes(bitext)}</p>
${metadata(resolved)}
</header>
<nav id="bar" aria-label="Report">
<a href="#text">Text</a>${names && ' <a href="#names">Names</a>'} <a href="#panel" id="to-panel">Findings</a>
<span class="steps needs-script"><button type="button" id="previous" aria-keyshortcuts="k">‹ <span>previous</span></button><output id="position">${findings.length ? `– / ${findings.length}` : ''}</output><button type="button" id="next" aria-keyshortcuts="j"><span>next</span> ›</button></span>
<search class="needs-script"><label class="hidden" for="search">Search both texts</label><input type="search" id="search" placeholder="Search  /" aria-keyshortcuts="/"><output id="matches"></output></search>
<button type="button" id="theme" class="needs-script">Theme: auto</button>
<button type="button" id="help" class="needs-script" aria-haspopup="dialog">Keys</button>
</nav>
${ribbon(bitext, numbered)}
<main id="text" class="${rowHeight(bitext)}" tabindex="-1">
<div class="columns"><h2>Original <small>${languageName(bitext.source.language)}</small></h2><h2>Translation <small>${languageName(bitext.target.language)}</small></h2></div>
${beadRows(bitext, numbered)}
${names}
</main>
${findingsPanel(bitext, numbered)}
<footer>
<p>Marks: <a class="mark error" href="#panel">error</a> <a class="mark warning" href="#panel">warning</a> <a class="mark info" href="#panel">information</a>. A broken line in the margin: the pairing of the passages is likely but not sure; a double one: doubtful.</p>
<p>Made by Sverka${resolved.version === undefined ? '' : ` ${escapeMarkup(resolved.version)}`}, which checks a translation against its original. Nothing here was sent anywhere.</p>
</footer>
<div id="tip" role="tooltip" hidden></div>
<p id="announce" class="hidden" role="status"></p>
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2><dl>
<dt><kbd>j</kbd> or <kbd>n</kbd></dt><dd>next finding</dd><dt><kbd>k</kbd> or <kbd>p</kbd></dt><dd>previous finding</dd>
<dt><kbd>/</kbd></dt><dd>search; <kbd>Enter</kbd> next match, <kbd>Shift</kbd>+<kbd>Enter</kbd> the one before</dd>
<dt><kbd>Esc</kbd></dt><dd>close what is open</dd><dt><kbd>t</kbd></dt><dd>light, dark or as the system has it</dd><dt><kbd>?</kbd></dt><dd>this list</dd></dl>
<form method="dialog"><button>Close</button></form></dialog>
<script>${reportScript}</script>
</body>
</html>
`;
}

function metadata({ files, oneFile, metadata: labels }: ResolvedOptions): string {
  const list = oneFile ? [files.source] : [files.source, files.target];
  const rows = [
    ...list.map(({ path, encoding }) => ['File', `${path}${encoding ? ` (${encoding})` : ''}`]),
    ...Object.entries(labels),
  ];
  const cells = rows.map(
    ([label, value]) =>
      `<dt>${escapeMarkup(oneLine(label!))}</dt><dd dir="auto">${escapeMarkup(oneLine(value!))}</dd>`,
  );
  return `<details><summary>About the text</summary><dl>${cells.join('')}</dl></details>`;
}

/** What the counts of findings do not say: how much of each side has no counterpart, and how much is unsure. */
function holes({ beads }: Bitext): string {
  const omitted = beads.filter(({ target }) => target.start === target.end).length;
  const added = beads.filter(({ source }) => source.start === source.end).length;
  const doubtful = beads.filter((bead) => sureness(bead) === 'doubtful').length;
  return [
    ...(omitted ? [`${plural(omitted, 'passage')} only in the original`] : []),
    ...(added ? [`${plural(added, 'passage')} only in the translation`] : []),
    ...(doubtful ? [`${plural(doubtful, 'pairing')} doubtful`] : []),
  ]
    .map((text) => ` · ${text}`)
    .join('');
}

/** A class that tells how high a row is on average: rows that are not laid out yet take up so much room. */
function rowHeight({ source, target, beads }: Bitext): string {
  const length = ({ sentences }: Bitext['source']) =>
    sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const mean = Math.max(length(source), length(target)) / Math.max(1, beads.length);
  // a line of a column has about 45 characters
  return `lines-${Math.min(8, Math.max(1, Math.round(mean / 45) + 1))}`;
}

const languageNames: ReadonlyMap<string, string> = new Map([
  ['ru', 'Russian'],
  ['en', 'English'],
]);

function languageName(code: string): string {
  return escapeMarkup(languageNames.get(primaryLanguage(code)) ?? code);
}
