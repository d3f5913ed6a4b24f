import type { Bitext } from '../../model/bead';
import type { NameEntry, NameForm, NameLedger, Rendering, UnmatchedName } from '../../model/name';
import type { Span } from '../../model/span';
import { likelyNames } from '../likely-names';
import { inWords, traitWords } from '../name-words';
import { escapeMarkup } from '../escape/escape-markup';
import { oneLine } from '../escape/visible';
import { beadFinder } from '../../turn/bead-finder';

/** Occurrences shown at once; the others wait behind a switch. */
const AT_ONCE = 8;

/** The ledger of names as a table, with a link to every occurrence; nothing without names. */
export function namesSection(bitext: Bitext, ledger: NameLedger | undefined): string {
  if (!ledger || !(ledger.entries.length + ledger.missing.length + ledger.added.length)) return '';
  const find = { source: beadFinder(bitext, 'source'), target: beadFinder(bitext, 'target') };
  const languages = { source: bitext.source.language, target: bitext.target.language };
  const forms = (list: readonly NameForm[], side: 'source' | 'target') =>
    list
      .map((form) => `<li>${spelling(form, languages[side])} ${occurrences(form, find[side])}</li>`)
      .join('');
  const row = (entry: NameEntry) =>
    `<tr><th scope="row"><span lang="${escapeMarkup(languages.source)}">${escapeMarkup(oneLine(entry.name))}</span> <small>${[entry.kind === 'unknown' ? 'name' : entry.kind, ...entry.tags.map(inWords)].map(escapeMarkup).join(', ')}</small></th>` +
    `<td><ul>${forms(entry.forms, 'source')}</ul></td>` +
    `<td><ul>${entry.renderings.map((one) => `<li>${spelling(one, languages.target)} ${occurrences(one, find.target)} <small>${verdict(one)}</small></li>`).join('') || '<li>none found</li>'}</ul></td>` +
    `<td>${
      entry.suggestions
        .slice(0, 3)
        .map((text) => escapeMarkup(oneLine(text)))
        .join(', ') || '—'
    }</td></tr>`;
  const loose = (title: string, list: readonly UnmatchedName[], side: 'source' | 'target') => {
    const items = likelyNames(list).map(
      (name) =>
        `<li>${spelling(name, languages[side])} ${occurrences(name, find[side])} <small>${traitWords[name.trait]}</small></li>`,
    );
    return items.length ? `<h3>${title}</h3><ul class="loose">${items.join('')}</ul>` : '';
  };
  return `<section id="names" aria-labelledby="names-title">
<h2 id="names-title">Names</h2>
<div class="scroll" role="region" aria-labelledby="names-title" tabindex="0"><table>
<thead><tr><th scope="col">Name</th><th scope="col">In the original</th><th scope="col">In the translation</th><th scope="col">Usual</th></tr></thead>
<tbody>
${ledger.entries.map(row).join('\n')}
</tbody></table></div>
${loose('Names without a rendering', ledger.missing, 'source')}
${loose('Names that only the translation has', ledger.added, 'target')}
</section>`;
}

function spelling({ text }: NameForm, language: string): string {
  return `<span lang="${escapeMarkup(language)}">${escapeMarkup(oneLine(text))}</span>`;
}

function occurrences({ text, spans }: NameForm, find: (span: Span) => number): string {
  const word = escapeMarkup(oneLine(text));
  const links = spans.map((span) => {
    const bead = find(span) + 1;
    return `<a class="occurrence" href="#b${bead}" data-word="${word}" aria-label="${word}, passage ${bead}">${bead}</a>`;
  });
  const rest = links.slice(AT_ONCE);
  return (
    links.slice(0, AT_ONCE).join(' ') +
    (rest.length ? ` <details><summary>${rest.length} more</summary>${rest.join(' ')}</details>` : '')
  );
}

function verdict({ acceptable, systems, by, bracketed }: Rendering): string {
  return [
    acceptable ? '✓ known spelling' : '≠ no known spelling',
    ...(systems.length
      ? [systems.slice(0, 3).map(inWords).join(', ')]
      : by === 'position'
        ? ['paired by position']
        : []),
    ...(bracketed ? ["in the editor's brackets"] : []),
  ]
    .map(escapeMarkup)
    .join(' · ');
}
