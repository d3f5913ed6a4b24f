import { toUnits, type LadderRung, type TranslationUnit } from '../../formats';
import type { Bitext } from '../../model/bead';

/** Units of a file, by the beads that they make. */
export type KnownUnits = ReadonlyMap<string, TranslationUnit>;

/** The same for beads of the same sentences. */
export function beadKey({ source, target }: LadderRung): string {
  return [source.start, source.end, target.start, target.end].join();
}

/** Knows units by their beads, of which there is one for each. */
export function knowUnits(units: readonly TranslationUnit[], { beads }: Bitext): KnownUnits {
  return new Map(beads.map((bead, k) => [beadKey(bead), units[k]!]));
}

/** The units of a bitext. Where a bead came from a unit of a file, its id, properties, notes and markup are those of that unit. */
export function* unitsOf(bitext: Bitext, known: KnownUnits | undefined): Generator<TranslationUnit> {
  let number = 0;
  for (const { id, ...unit } of toUnits(bitext)) {
    const bead = bitext.beads[number++]!;
    const own = known?.get(beadKey(bead));
    yield {
      ...unit,
      ...(known ? {} : { id: id! }),
      ...(own?.id === undefined ? {} : { id: own.id }),
      ...(own?.properties ? { properties: own.properties } : {}),
      ...(own?.notes ? { notes: own.notes } : {}),
      ...(own?.markup ? { markup: own.markup } : {}),
    };
  }
}
