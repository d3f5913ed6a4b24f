import type { Word } from '../ledger/name-tokens';

/** So many words at most are written as one. */
const most = 3;

/** Whether words that stand beside each other are, written as one, a name: JC Decaux for JCDecaux, Android, Google for AndroidGoogle. */
export function isWrittenApart({ lower }: Word, words: readonly Word[]): boolean {
  return words.some((first, at) => {
    if (!lower.startsWith(first.lower) || first.lower.length === lower.length) return false;
    let text = first.lower;
    for (let next = at + 1; next < at + most && text.length < lower.length; next++)
      text += words[next]?.lower ?? '';
    return text === lower;
  });
}

/** The parts of a name that is written with a capital inside: Sponge and Bob of SpongeBob. */
export function innerNames(text: string): string[] {
  const parts = text.split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u);
  return parts.length > 1 ? parts : [];
}
