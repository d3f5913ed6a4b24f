import type { Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { Span } from '../../model/span';
import { countFindings, severities } from '../counts';
import { escapeMarkup } from '../escape/escape-markup';
import { oneLine } from '../escape/visible';
import { spellingDiff, type SpellingPart } from '../terminal/spelling-diff';
import { beadFinder } from '../../turn/bead-finder';
import type { NumberedFinding } from './numbered';

/** Places of one finding on one side that are listed; the others are counted (all are marked in the text). */
const PLACES = 12;

/** Spellings of one finding that are compared with the suggested one. */
const CHANGES = 4;

/** The list of findings with its filters. */
export function findingsPanel(bitext: Bitext, findings: readonly NumberedFinding[]): string {
  if (!findings.length) {
    return '<aside id="panel" aria-labelledby="panel-title"><h2 id="panel-title">Findings</h2><p class="none">Nothing to report: the checks that ran found no departure.</p></aside>';
  }
  const find = { source: beadFinder(bitext, 'source'), target: beadFinder(bitext, 'target') };
  const items = findings.map((numbered) => item(bitext, numbered, find));
  return `<aside id="panel" aria-labelledby="panel-title">
<h2 id="panel-title">Findings <span id="shown">${findings.length}</span></h2>
<form id="filters" aria-label="Filter the findings">
${filters(findings)}
</form>
<ol id="findings">
${items.join('\n')}
</ol>
<p class="none" id="none-shown" hidden>No finding fits the filters.</p>
</aside>`;
}

function filters(findings: readonly NumberedFinding[]): string {
  const counts = countFindings(findings.map(({ finding }) => finding));
  const box = (name: string, label: string, count: number) =>
    count
      ? `<label class="box ${name}"><input type="checkbox" name="severity" value="${name}" checked> <span class="badge">${label}</span> ${count}</label>`
      : '';
  const rules = new Map<string, number>();
  for (const { finding } of findings) rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
  const options = [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
  return `<div class="boxes">${severities.map((severity) => box(severity, severity, counts[severity])).join('')}${box('accepted', 'accepted', counts.accepted)}</div>
<label class="rule">Rule <select name="rule"><option value="">all rules</option>${options
    .map(([rule, count]) => `<option value="${escapeMarkup(rule)}">${escapeMarkup(rule)} (${count})</option>`)
    .join('')}</select></label>
<label class="only"><input type="checkbox" name="only"> only passages with findings</label>`;
}

type Find = Record<'source' | 'target', (span: Span) => number>;

function item(bitext: Bitext, { finding, number, id }: NumberedFinding, find: Find): string {
  const kind = finding.accepted ? 'accepted' : finding.severity;
  const places = [
    placeLinks(bitext.source, finding.source, 'original', find.source, number),
    placeLinks(bitext.target, finding.target, 'translation', find.target, number),
  ].filter(Boolean);
  const to = finding.bead >= 0 ? `#b${finding.bead + 1}` : `#${id}`;
  return `<li id="${id}" class="finding ${kind}" data-kind="${kind}" data-rule="${escapeMarkup(finding.rule)}" value="${number}">
<div class="body"><a class="go" href="${to}"><span class="badge">${finding.severity}</span> <span class="message" id="${id}-m">${escapeMarkup(oneLine(finding.message))}</span></a>${suggestion(bitext, { finding })}
<p class="about"><code>${escapeMarkup(finding.rule)}</code> · ${escapeMarkup(finding.mqm)} · confidence ${finding.confidence.toFixed(2)}${finding.accepted ? ' · accepted by the baseline' : ''}</p></div>
<p class="places">${places.join('<br>')} <a class="permalink" href="#${id}">link to this</a></p>
</li>`;
}

function placeLinks(
  { text }: Document,
  spans: readonly Span[],
  side: string,
  find: (span: Span) => number,
  number: number,
): string {
  if (!spans.length) return '';
  const links = spans.slice(0, PLACES).map((span) => {
    const bead = find(span) + 1;
    const words = oneLine(text.slice(span.start, Math.min(span.end, span.start + 28)));
    return `<a class="place" href="#b${bead}" data-f="${number}" data-side="${side}" aria-label="${bead}, ${side}: ${escapeMarkup(words)}">${bead}</a>`;
  });
  const more = spans.length - links.length;
  return `${side}: ${links.join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What to write, with the letters marked in which each spelling of the text differs. */
function suggestion({ target }: Bitext, { finding }: Pick<NumberedFinding, 'finding'>): string {
  if (finding.suggestion === undefined) return '';
  const wanted = oneLine(finding.suggestion);
  const found = finding.target.map(({ start, end }) => oneLine(target.text.slice(start, end)));
  const wrong = [...new Set(found)].filter((text) => text !== wanted).slice(0, CHANGES);
  const changes = wrong.map((text) => {
    const diff = spellingDiff(text, wanted);
    return `${letters(diff.found, 'del')} → <strong>${letters(diff.suggested, 'ins')}</strong>`;
  });
  return `<p class="suggestion">${changes.join('<br>') || `→ <strong>${escapeMarkup(wanted)}</strong>`}</p>`;
}

function letters(parts: readonly SpellingPart[], tag: 'del' | 'ins'): string {
  return parts
    .map(({ text, differs }) => (differs ? `<${tag}>${escapeMarkup(text)}</${tag}>` : escapeMarkup(text)))
    .join('');
}
