import { leading } from '../../text/leading';
import type { Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { NameEntry, NameForm, NameLedger, UnmatchedName } from '../../model/name';
import type { Span } from '../../model/span';
import { escapeMarkup } from '../../report/escape/escape-markup';
import { oneLine } from '../../report/escape/visible';
import { likelyNames } from '../../report/likely-names';
import { inWords } from '../../report/name-words';

/** Numbers of the lines of a text that spans begin on, from 1, in order and each once. */
export type LinesOf = (spans: readonly Span[]) => number[];

/** Line numbers of both texts. */
export function lineNumbers({ source, target }: Bitext): Record<'source' | 'target', LinesOf> {
  return { source: linesIn(source), target: linesIn(target) };
}

function linesIn({ text }: Document): LinesOf {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number) => leading(starts.length, (at) => starts[at]! <= offset);
  return (spans) => [...new Set(spans.map(({ start }) => lineOf(start)))].sort((a, b) => a - b);
}

/** The ledger with the lines of every form, rendering and name without counterpart. */
export function withLines(ledger: NameLedger, bitext: Bitext) {
  const lines = lineNumbers(bitext);
  const add = <T extends NameForm>(form: T, side: 'source' | 'target') => ({
    ...form,
    lines: lines[side](form.spans),
  });
  return {
    entries: ledger.entries.map((entry) => ({
      ...entry,
      forms: entry.forms.map((one) => add(one, 'source')),
      renderings: entry.renderings.map((one) => add(one, 'target')),
    })),
    missing: ledger.missing.map((one) => add(one, 'source')),
    added: ledger.added.map((one) => add(one, 'target')),
  };
}

/** The ledger with its entries as an index has them: by surname, then by the rest of the name. */
export function inIndexOrder(ledger: NameLedger, language: string): NameLedger {
  const { compare } = new Intl.Collator(language);
  const key = ({ name, kind }: NameEntry) => (kind === 'person' ? surnameFirst(name) : name);
  return { ...ledger, entries: [...ledger.entries].sort((a, b) => compare(key(a), key(b))) };
}

/** Никита Хрущёв stands under Х; a Chinese or Korean name has its surname in front. */
function surnameFirst(name: string): string {
  const words = name.split(' ');
  const isFamilyFirst = words.length > 1 && words.every((word) => word.length <= 4);
  return isFamilyFirst || words.length < 2 ? name : `${words.at(-1)!}, ${words.slice(0, -1).join(' ')}`;
}

/** An index of names as a page of HTML: each name with its kind, forms, renderings, systems and lines; renderings that no usage gives stand first. */
export function indexPage(ledger: NameLedger, bitext: Bitext): string {
  const lines = lineNumbers(bitext);
  const [source, target] = [bitext.source.language, bitext.target.language].map(escapeMarkup);
  const form = ({ text, spans }: NameForm, side: 'source' | 'target', note = '') =>
    `<li><span lang="${side === 'source' ? source : target}">${escapeMarkup(oneLine(text))}</span>${note} <small>${lines[side](spans).join(', ')}</small></li>`;
  const row = ({ name, kind, tags, forms, renderings, suggestions }: NameEntry) => {
    const odd = [...renderings].sort((a, b) => Number(a.acceptable) - Number(b.acceptable));
    const marks = odd.map((one) => {
      const systems = one.acceptable ? one.systems.map(inWords).join(', ') : `no known spelling${suggestions[0] ? `; usual: ${suggestions[0]}` : ''}`;
      return form(one, 'target', ` <em>${escapeMarkup(oneLine(systems))}</em>`);
    });
    const about = [kind === 'unknown' ? 'name' : kind, ...tags.map(inWords)].join(', ');
    return `<tr><th scope="row"><span lang="${source}">${escapeMarkup(oneLine(name))}</span> <small>${escapeMarkup(about)}</small></th><td><ul>${forms.map((one) => form(one, 'source')).join('')}</ul></td><td><ul>${marks.join('')}</ul></td></tr>`;
  };
  const loose = (title: string, names: readonly UnmatchedName[], side: 'source' | 'target') => {
    const items = likelyNames(names).map((one) => form(one, side));
    return items.length > 0 ? `<h2>${title}</h2>\n<ul>${items.join('')}</ul>\n` : '';
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Index of names</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-top: 1px solid #8886; padding: .4rem .6rem; text-align: start; vertical-align: top }
ul { list-style: none; margin: 0; padding: 0 }
small { color: #666 }
</style>
</head>
<body>
<h1>Index of names</h1>
<p>Numbers are lines of the original and of the translation.</p>
<table>
<thead><tr><th scope="col">Name</th><th scope="col">In the original</th><th scope="col">In the translation</th></tr></thead>
<tbody>
${ledger.entries.map(row).join('\n')}
</tbody>
</table>
${loose('Names without a rendering', ledger.missing, 'source')}${loose('Names that only the translation has', ledger.added, 'target')}</body>
</html>
`;
} // prettier-ignore
