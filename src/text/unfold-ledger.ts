import type { Bitext } from '../model/bead';
import type { Document } from '../model/document';
import type { NameForm, NameLedger } from '../model/name';
import type { FoldedBitext } from './fold-bitext';

/** The ledger of a folded bitext for the untouched one: names in modern spelling, forms as the untouched texts have them. */
export function unfoldLedger(
  ledger: NameLedger,
  { source, target }: Bitext,
  folded: FoldedBitext,
): NameLedger {
  const { entries, missing, added } = ledger;
  const placed = <T extends NameForm>(form: T, { text }: Document, back: FoldedBitext['source']): T => {
    const spans = form.spans.map(back);
    return { ...form, spans, text: spans[0] ? text.slice(spans[0].start, spans[0].end) : form.text };
  };
  return {
    entries: entries.map((entry) => ({
      ...entry,
      forms: entry.forms.map((form) => placed(form, source, folded.source)),
      renderings: entry.renderings.map((form) => placed(form, target, folded.target)),
    })),
    missing: missing.map((name) => ({
      ...placed(name, source, folded.source),
      ...(name.instead ? { instead: placed(name.instead, target, folded.target) } : {}),
    })),
    added: added.map((name) => ({
      ...placed(name, target, folded.target),
      ...(name.instead ? { instead: placed(name.instead, source, folded.source) } : {}),
    })),
  };
}
