import type { Bitext } from '../model/bead';
import type { NameEntry, NameForm, NameLedger, Rendering } from '../model/name';
import type { Span } from '../model/span';
import { beadFinder } from './bead-finder';

/**
 * A ledger read from its other side: one entry for each name of the target, with the names of the source as its renderings. A rendering
 * is cited by its dictionary form; its places are those in the beads where the two stand together.
 *
 * @param ledger - the names of `bitext`
 * @param bitext - the pair that the ledger was made from
 * @returns entries in order of first appearance on the new source side; `missing` and `added` exchanged
 */
export function turnLedger(ledger: NameLedger, bitext: Bitext): NameLedger {
  const [sourceBead, targetBead] = [beadFinder(bitext, 'source'), beadFinder(bitext, 'target')];
  const entries = new Map<string, NameEntry>();
  for (const entry of ledger.entries) {
    const forms = entry.forms.flatMap(({ spans }) => spans);
    for (const rendering of entry.renderings) {
      const name = rendering.text.replace(/['’]s$/, '');
      const key = name.toLowerCase();
      const turned = entries.get(key) ?? emptyEntry(name, entry);
      entries.set(key, turned);
      addForm(turned.forms, rendering);
      const beads = new Set(rendering.spans.map(targetBead));
      const beside = forms.filter((span) => beads.has(sourceBead(span)));
      addRendering(turned.renderings, entry.name, rendering, beside.length > 0 ? beside : forms);
    }
  }
  const sorted = [...entries.values()].sort((a, b) => firstStart(a.forms) - firstStart(b.forms));
  for (const { renderings } of sorted) renderings.sort((a, b) => b.spans.length - a.spans.length);
  return { entries: sorted, missing: ledger.added, added: ledger.missing };
}

function emptyEntry(name: string, { kind, tags }: NameEntry): NameEntry {
  return { name, kind, forms: [], renderings: [], suggestions: [], tags };
}

function addForm(forms: NameForm[], { text, spans }: NameForm): void {
  const there = forms.find((form) => form.text === text);
  if (there) there.spans = inOrder([...there.spans, ...spans]);
  else forms.push({ text, spans: inOrder(spans) });
}

function addRendering(renderings: Rendering[], text: string, from: Rendering, spans: readonly Span[]): void {
  const there = renderings.find((rendering) => rendering.text === text);
  if (there) {
    there.spans = inOrder([...there.spans, ...spans]);
    there.confidence = Math.max(there.confidence, from.confidence);
    return;
  }
  const { confidence, by, acceptable, systems } = from;
  renderings.push({ text, spans: inOrder(spans), confidence, by, acceptable, systems, bracketed: false });
}

function inOrder(spans: readonly Span[]): Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function firstStart(forms: readonly NameForm[]): number {
  return forms.reduce((least, { spans }) => Math.min(least, spans[0]?.start ?? Infinity), Infinity);
}
