import type { Bead, Bitext, Evidence } from '../model/bead';
import type { Document } from '../model/document';
import { lazyBead } from '../model/lazy-bead';
import type { Span } from '../model/span';
import { finish, part, type Steps } from '../steps/steps';
import { foldInSteps, type FoldedText } from './fold';

/** A bitext as it is compared, with the way back to the untouched texts. */
export interface FoldedBitext {
  bitext: Bitext;
  /** The place in the untouched source of a stretch of the folded one. */
  source(span: Span): Span;
  /** The same for the target. */
  target(span: Span): Span;
}

/**
 * Folds both documents of a bitext; see {@link fold}. Sentences and beads stay in number and order.
 *
 * @returns undefined when both are folded already
 */
export function foldBitext(bitext: Bitext): FoldedBitext | undefined {
  return finish(foldBitextInSteps(bitext));
}

/** {@link foldBitext} in steps. */
export function* foldBitextInSteps(bitext: Bitext): Steps<FoldedBitext | undefined> {
  const source = yield* part(foldDocumentInSteps(bitext.source), 0, 0.5);
  const target = yield* part(foldDocumentInSteps(bitext.target), 0.5, 1);
  if (!source && !target) return undefined;
  return {
    bitext: {
      ...bitext,
      source: source?.document ?? bitext.source,
      target: target?.document ?? bitext.target,
    },
    source: source?.back ?? same,
    target: target?.back ?? same,
  };
}

/** A folded document with the way back to the untouched text. */
interface FoldedDocument {
  document: Document;
  back: FoldedText['back'];
}

/** Folds a document; undefined when it is folded already. */
function* foldDocumentInSteps(document: Document): Steps<FoldedDocument | undefined> {
  const folded = yield* foldInSteps(document.text, document.language);
  if (!folded) return undefined;
  const sentences = document.sentences.map((sentence) => {
    const [start, end] = [folded.at(sentence.start), folded.at(sentence.end)];
    return { ...sentence, start, end, text: folded.text.slice(start, end) };
  });
  return { document: { ...document, text: folded.text, sentences }, back: folded.back };
}

/**
 * Beads of a folded bitext as beads of the untouched one: their evidence, made when it is first read, points into the untouched texts.
 *
 * @param beads - of the folded bitext
 * @param folded - the same bitext
 */
export function unfoldBeads(beads: readonly Bead[], folded: FoldedBitext): Bead[] {
  const unfolded = (index: number): Evidence[] =>
    beads[index]!.evidence.map((fact) => ({
      ...fact,
      ...(fact.source ? { source: folded.source(fact.source) } : {}),
      ...(fact.target ? { target: folded.target(fact.target) } : {}),
    }));
  return beads.map((bead, index) => lazyBead(bead, index, unfolded));
}

function same(span: Span): Span {
  return span;
}
