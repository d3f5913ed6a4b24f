import { requireBitextOutline } from '../../boundary/valid-arguments';
import type { Bead, Bitext, Evidence } from '../../model/bead';
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
    const unit: TranslationUnit = new UnitOfBead(bead);
    unit.id = String(number);
    unit.source = textOf(source, bead.source);
    unit.target = textOf(target, bead.target);
    unit.sourceLanguage = source.language;
    unit.targetLanguage = target.language;
    unit.confidence = bead.confidence;
    unit.sourceSentences = sentencesOf(source, bead.source);
    unit.targetSentences = sentencesOf(target, bead.target);
    if (bead.movedTo !== undefined) unit.movedTo = bead.movedTo;
    yield unit;
  }
}

/**
 * A unit whose evidence is that of its bead: it is found when it is read, and most formats do not write it. All units share the two functions of the property, since with
 * functions of their own they take ten times the memory.
 */
class UnitOfBead implements TranslationUnit {
  declare id: string;
  declare source: string;
  declare target: string;
  declare evidence?: Evidence[];
  readonly #bead: Bead;

  constructor(bead: Bead) {
    this.#bead = bead;
    Object.defineProperty(this, 'evidence', UnitOfBead.property);
  }

  private static readonly property: PropertyDescriptor & ThisType<UnitOfBead> = {
    get() {
      return this.#bead.evidence.length > 0 ? this.#bead.evidence : undefined;
    },
    set(value: unknown) {
      Object.defineProperty(this, 'evidence', { value, writable: true });
    },
    enumerable: true,
    configurable: true,
  };
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
