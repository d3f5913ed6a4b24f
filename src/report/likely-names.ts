import type { NameForm, NameTrait, UnmatchedName } from '../model/name';

/** A spelling with all its places, and by what it is a name. */
export interface LikelyName extends NameForm {
  trait: NameTrait;
}

/** See `UnmatchedName.confidence`: more likely lost, or put in, than not. */
const LIKELY = 0.5;

/** The unmatched names that a reader would call lost, or put in: each spelling once, in document order. */
export function likelyNames(names: readonly UnmatchedName[]): LikelyName[] {
  const found = new Map<string, LikelyName>();
  for (const { text, spans, trait, confidence } of names) {
    if (confidence < LIKELY) continue;
    const there = found.get(text);
    if (there) for (const span of spans) there.spans.push(span);
    else found.set(text, { text, spans: [...spans], trait });
  }
  return [...found.values()];
}
