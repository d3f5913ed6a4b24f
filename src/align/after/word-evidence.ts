import { LETTERS } from '../../text/words';
import { languagePack } from '../../languages/index';
import type { Bitext, Evidence } from '../../model/bead';
import type { Document } from '../../model/document';
import type { Lexicon } from '../../model/lexicon';
import type { IndexRange } from '../../model/span';

/**
 * How many of the source's words that the lexicon knows have one of their translations on the other side of the bead, as `7 of 9 words`;
 * function words and repetitions aside. Nothing when it knows none.
 */
export function wordEvidence(
  { source, target }: Pick<Bitext, 'source' | 'target'>,
  bead: { source: IndexRange; target: IndexRange },
  lexicon: Lexicon | undefined,
): Evidence[] {
  if (!lexicon) return [];
  const theirs = stemsOf(target, bead.target);
  let [known, found] = [0, 0];
  for (const stem of stemsOf(source, bead.source)) {
    const translations = lexicon.translations(stem);
    if (translations.length === 0) continue;
    known++;
    if (translations.some((translation) => translation.stem.split(' ').every((part) => theirs.has(part))))
      found++;
  }
  return known > 0 ? [{ kind: 'word', text: `${found} of ${known} words` }] : [];
}

function stemsOf({ sentences, language }: Document, { start, end }: IndexRange): Set<string> {
  const { isFunctionWord, stem } = languagePack(language);
  const stems = new Set<string>();
  for (const { text } of sentences.slice(start, end)) {
    for (const [form] of text.matchAll(LETTERS)) {
      const word = form.toLowerCase();
      if (!isFunctionWord(word)) stems.add(stem(word));
    }
  }
  return stems;
}
