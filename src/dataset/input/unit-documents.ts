import type { TranslationUnit } from '../../formats/units/unit';
import type { GivenPair } from '../model/document-pair';
import type { PlannedDocument } from '../plan/plan';

/**
 * Consecutive units that count as one document where a file does not tell its documents: enough to align anew by, few enough that a fault
 * stays where it is.
 */
export const RUN = 64;
/** The most units of a document that a file tells; what is longer is cut. */
const LONGEST = 4096;

/**
 * Groups the units of a file into documents.
 *
 * @param name - of the file; ids of documents begin with it
 * @param column - property of the units that names their document; default: runs of {@link RUN} units
 */
export async function* unitDocuments(
  units: AsyncIterable<TranslationUnit>,
  name: string,
  column?: string,
): AsyncGenerator<PlannedDocument> {
  const seen = new Map<string, number>();
  let [group, value]: [GivenPair[], string | undefined] = [[], undefined];
  let number = 0;
  const document = (): PlannedDocument => {
    const pairs = group;
    group = [];
    const id = value === undefined ? `${name}/${String(++number).padStart(6, '0')}` : named(value, seen);
    return { id, pairs, ...(value === undefined ? {} : { meta: { [column!]: value } }) };
  };
  for await (const unit of units) {
    const own = column === undefined ? undefined : (unit.properties?.[column] ?? '');
    const full = group.length >= (column === undefined ? RUN : LONGEST);
    if (group.length > 0 && (own !== value || full)) yield document();
    value = own;
    group.push(givenPair(unit));
  }
  if (group.length > 0) yield document();
}

/** A document that comes again behind another has a number. */
function named(value: string, seen: Map<string, number>): string {
  const times = (seen.get(value) ?? 0) + 1;
  seen.set(value, times);
  return times === 1 ? value : `${value}#${times}`;
}

function givenPair({ source, target, id, confidence }: TranslationUnit): GivenPair {
  return {
    source,
    target,
    ...(id === undefined ? {} : { id }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
