import type { Bitext } from '../../model/bead';
import { documentName } from '../../read/document-name';
import type { LadderRung } from '../ladders/ladder';
import { toUnits } from './to-units';
import type { TranslationUnit } from './unit';

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

/** The files that a bitext comes from. */
export interface UnitOrigin {
  source: string;
  /** The path of `source` when one file holds both versions. */
  target: string;
}

/**
 * The units of a bitext. Where a bead came from a unit of a file, its id, properties, notes and markup are those of that unit. All
 * others are called after their document and number (`letters/1951:12`) and know their files, so that units stay apart when files of
 * them are joined.
 */
export function* unitsOf(
  bitext: Bitext,
  known: KnownUnits | undefined,
  origin: UnitOrigin,
): Generator<TranslationUnit> {
  const document = documentName(origin.source);
  const properties = { document, 'source-file': origin.source, 'target-file': origin.target };
  let number = 0;
  for (const unit of toUnits(bitext)) {
    const own = known?.get(beadKey(bitext.beads[number++]!));
    const id = known ? own?.id : `${document}:${unit.id}`;
    if (id === undefined) delete unit.id;
    else unit.id = id;
    // added to the unit itself: a copy would ask for its evidence, which is found when it is read
    yield Object.assign(unit, {
      ...(known ? {} : { properties }),
      ...(own?.properties ? { properties: own.properties } : {}),
      ...(own?.notes ? { notes: own.notes } : {}),
      ...(own?.markup ? { markup: own.markup } : {}),
    });
  }
}
