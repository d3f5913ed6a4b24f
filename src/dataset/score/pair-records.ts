import { severities } from '../../report/counts';
import { lengthDeviation, usualLogRatio } from '../../text/lengths';
import { valueCounts } from '../../check/evidence/values/value-drafts';
import type { Bitext } from '../../model/bead';
import type { Sentence } from '../../model/document';
import type { Finding } from '../../model/finding';
import type { NameLedger } from '../../model/name';
import type { BeadContext, CheckFacts, LinkedWord } from '../../model/rule';
import type { Span } from '../../model/span';
import type { GivenPair } from '../model/document-pair';
import type { PairRecord, RuleHit } from '../model/record';
import { foldText, hash64 } from './fold';
import { wordEvidence } from './gaps';
import { aloneConfidence } from './given-pairs';
import { likeness, round } from './likeness';
import { repetition } from './repetition';
import type { ResolvedScoreOptions } from './score-options';
import { beadAt } from '../../check/engine/run-rules';

/** A document with all that was found out about it. */
export interface PairScene {
  /** Id of the document. */
  id: string;
  bitext: Bitext;
  /** Of the same beads; its sides may be turned, its texts folded. */
  facts: CheckFacts;
  findings: readonly Finding[];
  options: ResolvedScoreOptions;
  given?: readonly GivenPair[];
  realigned?: Float64Array | undefined;
}

/** The records of all pairs of a document, in order. */
export function pairRecords(scene: PairScene): PairRecord[] {
  const { bitext, facts, findings, options } = scene;
  const hits = hitsByBead(findings, facts.beads.length);
  const names = options.names ? namesByBead(facts) : undefined;
  const sides = bitext.beads.map((bead): BeadSides => ({
    source: bitext.source.sentences.slice(bead.source.start, bead.source.end),
    target: bitext.target.sentences.slice(bead.target.start, bead.target.end),
  }));
  const usual = usualRatio(sides);
  return sides.map((own, index) =>
    pairRecord(scene, index, own, { rules: hits[index] ?? [], usual, names: names?.[index] }),
  );
}

/** The sentences of both sides of a bead. */
interface BeadSides {
  source: readonly Sentence[];
  target: readonly Sentence[];
}

/** What was gathered for all pairs before the records are made. */
interface Gathered {
  rules: readonly RuleHit[];
  usual: number;
  names: PairRecord['names'];
}

function pairRecord(
  { id, bitext, facts, options, given, realigned }: PairScene,
  index: number,
  { source, target }: BeadSides,
  { rules, usual, names }: Gathered,
): PairRecord {
  const own = given?.[index];
  const [from, to] = [own?.source ?? joined(source), own?.target ?? joined(target)];
  const isPair = from !== '' && to !== '';
  const context = facts.beads[index]!;
  const likely = {
    source: likeness(from, bitext.source.language),
    target: likeness(to, bitext.target.language),
  };
  return {
    type: 'pair',
    id: `${id}:${index + 1}`,
    document: id,
    ...(own?.id === undefined ? {} : { unit: own.id }),
    source: from,
    target: to,
    ...(own ? {} : { sourceSpans: spansOf(source), targetSpans: spansOf(target) }),
    shape: own ? shapeOf(Number(from !== ''), Number(to !== '')) : shapeOf(source.length, target.length),
    confidence: own
      ? own.confidence === undefined
        ? null
        : round(own.confidence)
      : round(bitext.beads[index]!.confidence),
    ...(realigned && isPair ? { realigned: round(realigned[index]!) } : {}),
    ...(options.pairConfidence && isPair
      ? { pairConfidence: round(aloneConfidence({ source: from, target: to }, optionsOf(bitext, options))) }
      : {}),
    lengthRatio: isPair ? round(lengthDeviation(to.length, from.length, usual)) : 0,
    linkedShare: isPair ? linkedShare(context) : null,
    ...wordEvidence(context, isPair),
    values: isPair ? valueCounts(context) : { matched: 0, unmatched: 0 },
    ...(names ? { names } : {}),
    rules,
    script: { source: likely.source.script, target: likely.target.script },
    functionWords: { source: likely.source.functionWords, target: likely.target.functionWords },
    foreignLetters: { source: likely.source.foreignLetters, target: likely.target.foreignLetters },
    words: { source: likely.source.words, target: likely.target.words },
    characters: { source: from.length, target: to.length },
    repetition: Math.max(repetition(from), repetition(to)),
    folded: { source: hash64(foldText(from)), target: hash64(foldText(to)) },
  };
}

function optionsOf({ source, target }: Bitext, { lexicon, gazetteer }: ResolvedScoreOptions) {
  return { sourceLanguage: source.language, targetLanguage: target.language, lexicon, gazetteer };
}

/** The sentences of a side in one line each, joined by a space, as all units of the library have them. */
function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

function spansOf(sentences: readonly Sentence[]): Span[] {
  return sentences.map(({ start, end }) => ({ start, end }));
}

function shapeOf(sources: number, targets: number): string {
  return `${sources}-${targets}`;
}

/** What the rules say of each bead; findings about the whole text are the document's. */
function hitsByBead(findings: readonly Finding[], beads: number): RuleHit[][] {
  const hits: RuleHit[][] = Array.from({ length: beads }, () => []);
  for (const { bead, rule, severity, confidence } of findings) {
    if (bead < 0) continue;
    const own = hits[bead]!;
    const same = own.find((hit) => hit.rule === rule && hit.severity === severity);
    if (same) same.confidence = Math.max(same.confidence, round(confidence));
    else own.push({ rule, severity, confidence: round(confidence) });
  }
  for (const list of hits)
    list.sort(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1),
    );
  return hits;
}

/** The usual ratio of the lengths of a document's pairs, in all characters, as records count them. */
function usualRatio(beads: readonly BeadSides[]): number {
  const lengthOf = (sentences: readonly Sentence[]) =>
    sentences.reduce((sum, { text }) => sum + text.length, 0);
  return usualLogRatio(beads.map(({ source, target }) => [lengthOf(source), lengthOf(target)]));
}

/** Share of the words with content that are linked, the lower of both sides. */
function linkedShare(context: BeadContext): number | null {
  const links = context.facts.links(context);
  const shares = [links.source, links.target].map(shareOf).filter((share) => share !== undefined);
  return shares.length === 0 ? null : round(Math.min(...shares));
}

function shareOf(words: readonly LinkedWord[]): number | undefined {
  const content = words.filter(({ kind }) => kind !== 'function');
  if (content.length === 0) return undefined;
  return content.filter(({ links }) => links.length > 0).length / content.length;
}

/** Names of each bead that have a rendering in it, and that have none. */
function namesByBead(facts: CheckFacts): { matched: number; unmatched: number }[] {
  const counts = facts.beads.map(() => ({ matched: 0, unmatched: 0 }));
  const { entries, missing, added }: NameLedger = facts.names;
  const count = (spans: readonly Span[], side: 'source' | 'target', what: 'matched' | 'unmatched') => {
    for (const span of spans) {
      const own = counts[beadAt(facts, side, span.start)];
      if (own) own[what]++;
    }
  };
  for (const { forms, renderings } of entries)
    if (renderings.length > 0) for (const { spans } of forms) count(spans, 'source', 'matched');
  for (const { spans } of missing) count(spans, 'source', 'unmatched');
  for (const { spans } of added) count(spans, 'target', 'unmatched');
  return counts;
}
