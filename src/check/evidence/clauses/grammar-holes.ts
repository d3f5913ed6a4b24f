import { findHole, type Hole } from '../../../languages/hole';
import { languagePack } from '../../../languages/index';
import type { BeadContext } from '../../../model/rule';

/** The hole in the translation of a passage, with its place in the document. @param isSure - whether only a sure one is looked for */
export function holeIn({ target, facts }: BeadContext, isSure = false): Hole | undefined {
  const hole = findHole(target.text, languagePack(facts.bitext.target.language), isSure);
  return hole && { ...hole, start: target.start + hole.start, end: target.start + hole.end };
}
