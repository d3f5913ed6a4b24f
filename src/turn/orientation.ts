import { primaryLanguage } from '../languages/pair';
import type { Bead, Bitext, Evidence } from '../model/bead';
import type { Document } from '../model/document';
import { lazyBead } from '../model/lazy-bead';

/**
 * Whether a pair has to be turned round for the engine, which compares a Russian side (its source) with an English one (its target).
 * Which of them is the original only decides what a difference is called.
 *
 * @returns true for an English original with a Russian translation; false for every other pair of languages
 */
export function isTurned(source: Pick<Document, 'language'>, target: Pick<Document, 'language'>): boolean {
  return primaryLanguage(source.language) === 'en' && primaryLanguage(target.language) === 'ru';
}

/**
 * The same pair with its sides exchanged: source is target, an omission is an addition. Evidence is turned when it is first read.
 *
 * @param bitext - any bitext; it is not changed
 */
export function turnBitext(bitext: Bitext): Bitext {
  const { source, target, beads, ...rest } = bitext;
  const turned = (index: number) => beads[index]!.evidence.map((one) => turnEvidence(one, bitext));
  return {
    ...rest,
    source: target,
    target: source,
    beads: beads.map((bead, index) => lazyBead(turnBead(bead), index, turned)),
  };
}

/** The other fields of a bead; its evidence is left unread, since it is computed on reading. */
function turnBead({ source, target, confidence, movedTo }: Bead): Omit<Bead, 'evidence'> {
  return {
    source: target,
    target: source,
    confidence,
    ...(movedTo === undefined ? {} : { movedTo }),
  };
}

function turnEvidence({ kind, text, source, target }: Evidence, bitext: Bitext): Evidence {
  if (!source || !target) {
    return { kind, text, ...(target ? { source: target } : {}), ...(source ? { target: source } : {}) };
  }
  const [russian, english] = [
    bitext.source.text.slice(source.start, source.end),
    bitext.target.text.slice(target.start, target.end),
  ];
  const turned = text === `${russian} = ${english}` ? `${english} = ${russian}` : text;
  return { kind, text: turned, source: target, target: source };
}
