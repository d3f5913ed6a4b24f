import { lengthDeviation } from '../../text/lengths';
import { sentenceAnchors } from '../../anchor/sentence-anchors';
import { compareFound } from '../../anchor/compare/compare-anchors';
import type { Anchor, AnchorKind } from '../../model/anchor';
import type { Bead, Bitext, Evidence, EvidenceKind } from '../../model/bead';
import { lazyBead } from '../../model/lazy-bead';
import type { Document } from '../../model/document';
import type { Lexicon } from '../../model/lexicon';
import type { NameLedger } from '../../model/name';
import type { IndexRange, Span } from '../../model/span';
import { beadFinder } from '../../turn/bead-finder';
import { wordEvidence } from './word-evidence';

/**
 * Gives every bead its evidence, computed when it is first read: names, values and words that both sides share, and how
 * usual their lengths are together.
 *
 * @param bitext - the aligned pair; its beads are replaced
 * @param lexicon - what words are known by; none are counted without it
 * @param names - gives the names of the bitext, asked once
 */
export function withEvidence(
  bitext: Bitext,
  lexicon: Lexicon | undefined,
  names: (bitext: Bitext) => NameLedger,
): Bitext {
  const { source, target, beads: bare } = bitext;
  let byBead: Map<number, Evidence[]> | undefined;
  let usual: number | undefined;
  const evidenceOf = (index: number): Evidence[] => {
    byBead ??= nameEvidence({ source, target, beads: bare }, names);
    usual ??= usualRatio(bitext);
    const { evidence: own, ...bead } = bare[index]!;
    return [...own, ...(byBead.get(index) ?? []), ...pairEvidence(bitext, bead, lexicon, usual)];
  };
  return { ...bitext, beads: bare.map((bead, index) => lazyBead(bead, index, evidenceOf)) };
}

function nameEvidence(bitext: Bitext, names: (bitext: Bitext) => NameLedger): Map<number, Evidence[]> {
  const found = new Map<number, Evidence[]>();
  const [sourceBead, targetBead] = [beadFinder(bitext, 'source'), beadFinder(bitext, 'target')];
  for (const { forms, renderings } of names(bitext).entries) {
    const byBead = new Map<number, Span[]>();
    const taken = new Map<number, number>();
    for (const span of renderings.flatMap(({ spans }) => spans)) {
      const bead = targetBead(span);
      const there = byBead.get(bead);
      if (there) there.push(span);
      else byBead.set(bead, [span]);
    }
    for (const span of forms.flatMap(({ spans }) => spans)) {
      const bead = sourceBead(span);
      const spans = byBead.get(bead);
      const target = spans?.[taken.get(bead) ?? 0];
      if (!target) continue;
      taken.set(bead, (taken.get(bead) ?? 0) + 1);
      const list = found.get(bead) ?? [];
      list.push({ kind: 'name', text: pair(bitext, span, target), source: span, target });
      found.set(bead, list);
    }
  }
  return found;
}

function pairEvidence(
  bitext: Bitext,
  bead: Omit<Bead, 'evidence'>,
  lexicon: Lexicon | undefined,
  usual: number,
): Evidence[] {
  const { source, target } = bitext;
  if (bead.source.start === bead.source.end || bead.target.start === bead.target.end) return [];
  const { matched } = compareFound(anchorsOf(source, bead.source), anchorsOf(target, bead.target));
  const values = matched.map((match): Evidence => {
    const [from, to] = [spanOf(match.source), spanOf(match.target)];
    return { kind: evidenceKind(match.source.kind), text: pair(bitext, from, to), source: from, target: to };
  });
  return [
    ...values,
    ...wordEvidence(bitext, bead, lexicon),
    { kind: 'length', text: `length z = ${deviationOf(bitext, bead, usual).toFixed(1)}` },
  ];
}

function anchorsOf({ sentences, language }: Document, { start, end }: IndexRange): Anchor[] {
  return sentenceAnchors(sentences.slice(start, end), language);
}

/** Logarithm of the ratio of the lengths of both documents: computed once, not for every bead. */
function usualRatio({ source, target }: Bitext): number {
  const whole = { start: 0, end: Number.MAX_SAFE_INTEGER };
  return Math.log(lengthOf(target, whole) / lengthOf(source, whole));
}

/** Standard deviations between the lengths of both sides and the ratio of the whole documents, at least 0; all characters count, as a reader of the report counts them. */
function deviationOf({ source, target }: Bitext, bead: Omit<Bead, 'evidence'>, usual: number): number {
  return Math.abs(lengthDeviation(lengthOf(target, bead.target), lengthOf(source, bead.source), usual));
}

function lengthOf({ sentences }: Document, { start, end }: IndexRange): number {
  let length = 1;
  for (let i = start; i < Math.min(end, sentences.length); i++) length += sentences[i]!.text.length;
  return length;
}

function evidenceKind(kind: AnchorKind): EvidenceKind {
  if (kind === 'date' || kind === 'time') return 'date';
  return kind === 'acronym' || kind === 'literal' ? kind : 'number';
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function pair({ source, target }: Bitext, from: Span, to: Span): string {
  return `${source.text.slice(from.start, from.end)} = ${target.text.slice(to.start, to.end)}`;
}
