import type { Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { Draft } from '../../model/rule';
import type { Span } from '../../model/span';

/**
 * Names a finding by its content: the rule, the words it points at and the passage of the original that they stand
 * in; no offsets, no line numbers, no message. White space does not count, nor does how often the same words are
 * pointed at, so one more occurrence of a known spelling keeps the fingerprint.
 *
 * @returns a function that gives 16 hexadecimal digits
 */
export function fingerprinter({
  source,
  target,
}: Bitext): (draft: Draft, content: string, rule: string) => string {
  // a table in one passage has thousands of findings of one rule: its text is read once for all of them
  let last: { content: string; rule: string; halves: [number, number] } | undefined;
  return (draft, content, rule) => {
    if (last?.content !== content || last.rule !== rule) {
      const text = `${rule}\u0001${squeeze(content)}\u0001`;
      last = { content, rule, halves: [fnv(text, 0x811c9dc5), fnv(text, 0x050c5d1f)] };
    }
    const own = `${quoted(source, draft.source)}\u0001${quoted(target, draft.target)}`;
    return last.halves.map((half) => hex(fnv(own, half))).join('');
  };
}

function quoted(document: Document, spans: readonly Span[]): string {
  const texts = spans.map(({ start, end }) => squeeze(document.text.slice(start, end)));
  return [...new Set(texts)].sort().join('\u0002');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo); two offset bases give the two halves of a fingerprint. */
function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
