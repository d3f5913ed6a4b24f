import { requireBitextOutline } from '../../boundary/valid-arguments';
import type { Bead, Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';
import type { TranslationUnit, UnitSentence } from './unit';

/**
 * The units of a bitext, one for each bead, in order. `toBitext` gives the same beads, offsets and confidence back.
 *
 * @param bitext - an aligned pair
 * @returns units with `id`s from 1, their sentences with offsets, confidence and evidence
 * @example
 * ```ts
 * const bitext = align(['Мир заключён.'], ['Peace was made.']);
 * const [unit] = toUnits(bitext);
 * unit; // { id: '1', source: 'Мир заключён.', target: 'Peace was made.', … }
 * ```
 */
export function* toUnits(bitext: Bitext): Generator<TranslationUnit, void, undefined> {
  requireBitextOutline('toUnits: bitext', bitext);
  const { source, target, beads } = bitext;
  let number = 0;
  for (const bead of beads) {
    number++;
    const unit: TranslationUnit = {
      id: String(number),
      source: textOf(source, bead.source),
      target: textOf(target, bead.target),
      sourceLanguage: source.language,
      targetLanguage: target.language,
      confidence: bead.confidence,
      sourceSentences: sentencesOf(source, bead.source),
      targetSentences: sentencesOf(target, bead.target),
      ...(bead.movedTo === undefined ? {} : { movedTo: bead.movedTo }),
    };
    lendEvidence(unit, bead);
    yield unit;
  }
}

/** Evidence is found when it is read, and most formats do not write it: a unit asks its bead for it as late. */
function lendEvidence(unit: TranslationUnit, bead: Bead): void {
  Object.defineProperty(unit, 'evidence', {
    enumerable: true,
    configurable: true,
    get: () => (bead.evidence.length > 0 ? bead.evidence : undefined),
    set: (value: unknown) => Object.defineProperty(unit, 'evidence', { value, writable: true }),
  });
}

function textOf({ sentences }: Document, { start, end }: IndexRange): string {
  if (end - start === 1) return sentences[start]!.text;
  return sentences
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

function sentencesOf({ sentences }: Document, range: IndexRange): UnitSentence[] {
  return sentences
    .slice(range.start, range.end)
    .map(({ start, end, paragraph, kind }) => ({ start, end, paragraph, kind }));
}
