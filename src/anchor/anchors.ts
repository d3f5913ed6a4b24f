import type { Anchor } from '../model/anchor';

/** What the anchors of a text may depend on besides the text. */
export interface AnchorContext {
  /** Year of the document, for «с. г.» and "this year". */
  year?: number;
}

/**
 * Finds the anchors of a text by the conventions of its language.
 *
 * @param text - a sentence or more
 * @param language - BCP 47 code
 * @returns anchors in order, not overlapping; spans are into `text`
 */
export function findAnchors(text: string, language: string, context: AnchorContext = {}): Anchor[] {
  void language;
  void context;
  const anchors: Anchor[] = [];
  for (const match of text.matchAll(/\d+/g)) {
    anchors.push({
      kind: 'number',
      text: match[0],
      value: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return anchors;
}

/** True when the two anchors have a value in common. */
export function anchorsMatch(source: Anchor, target: Anchor): boolean {
  const values = new Set([source.value, ...(source.alternatives ?? [])]);
  return values.has(target.value) || (target.alternatives?.some((value) => values.has(value)) ?? false);
}
