/** Passages of human translations and passages with a planted clause, with the evidence of each of their clauses. */
import { gatherFacts } from '../../src/check/engine/gather-facts';
import { caseBitext } from '../../src/check/engine/test-rule';

import { seenClauses, surroundingsOf } from '../../src/check/evidence/clauses/clause-odds';
import { clauseWeights } from '../../src/check/evidence/clauses/clause-weights';
import { bundledGazetteer, russianEnglish } from '../../src/index';
import type { Bitext } from '../../src/model/bead';
import type { BeadContext } from '../../src/model/rule';
import { humanSets } from '../findings/noise';
import { isTurned, turnBitext } from '../../src/turn/orientation';
import { plantClauses, wordsBetween } from './clauses';

export type Role = 'lost' | 'added';

/** A passage with the evidence of each of its clauses. */
export interface Passage {
  set: string;
  /** Half of the documents that it belongs to: weights are fitted on 0 and judged on 1. */
  half: 0 | 1;
  role: Role;
  isPlanted: boolean;
  clauses: Sample[];
}

/** A clause. */
export interface Sample {
  evidence: number[];
  /** Whether it is the clause that was planted. */
  isPlace: boolean;
}

/** Passages of a unit of a memory that has no documents count as one document. */
const PIECE = 25;

/** So many clauses of each kind are planted in a set. */
const MOST = 900;

/** The half of a document: by a hash of its name (FNV-1a), so that documents of one paper fall into both. */
export function halfOf(name: string): 0 | 1 {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash >>> 7) & 1) as 0 | 1;
}

/** The passages of a set, those of its human translations and those with a clause too few or too many. */
export function passagesOf(data: string, set: string): Passage[] {
  const documents = humanSets[set]!(data).flatMap(({ name, bitext }) =>
    bitext.beads.length > 500 ? piecesOf(name, bitext) : [{ name, bitext }],
  );
  const contexts = documents.map(({ bitext }) => contextsOf(bitext));
  const halves = documents.map(({ name }) => halfOf(name));
  const found: Passage[] = [];
  for (const role of ['lost', 'added'] as const) {
    contexts.forEach((beads, document) => {
      for (const context of beads) {
        if (!context.source.text || !context.target.text) continue;
        const clauses = clausesIn(context, sideOf(context, role)).map(({ evidence }) => ({
          evidence,
          isPlace: false,
        }));
        found.push({ set, half: halves[document]!, role, isPlanted: false, clauses });
      }
    });
    const planted = plantClauses(
      documents.map(({ bitext }) => bitext),
      role === 'lost' ? 'dropped' : 'added',
      MOST,
    );
    for (const { source, target, place, document, bead } of planted) {
      const human = contexts[document]![bead]!;
      const { sourceLanguage, targetLanguage } = languagesOf(documents[document]!.bitext);
      const [context] = contextsOf(caseBitext({ source, target, sourceLanguage, targetLanguage }));
      const text = role === 'lost' ? source : target;
      const clauses = clausesIn(context!, sideOf(context!, role), human).map(({ evidence, start, end }) => ({
        evidence,
        isPlace: wordsBetween(text, start, place.start) <= 2 && wordsBetween(text, end, place.end) <= 2,
      }));
      found.push({ set, half: halves[document]!, role, isPlanted: true, clauses });
    }
  }
  return found;
}

function languagesOf({ source, target }: Bitext) {
  return { sourceLanguage: source.language, targetLanguage: target.language };
}

/** The side, as the rules see the pair, that may have a clause too many. */
function sideOf({ facts }: BeadContext, role: Role): 'source' | 'target' {
  const other = facts.original === 'source' ? 'target' : 'source';
  return role === 'lost' ? facts.original : other;
}

function contextsOf(bitext: Bitext): readonly BeadContext[] {
  const resources = { lexicon: russianEnglish(), gazetteer: bundledGazetteer(), glossary: undefined };
  const turned = isTurned(bitext.source, bitext.target);
  return gatherFacts(turned ? turnBitext(bitext) : bitext, {
    ...resources,
    original: turned ? 'target' : 'source',
  }).beads;
}

/** The names of the things that are seen of a clause, in the order of the evidence of a sample. */
export function featureNames(): string[] {
  return Object.keys(clauseWeights).filter((name) => name !== 'bias');
}

/** The evidence of the clauses; what surrounds a passage with a planted one is what surrounds the human one. */
function clausesIn(context: BeadContext, side: 'source' | 'target', human = context) {
  const words = context.facts.links(context)[side];
  return seenClauses(context, side, surroundingsOf(human, side)).map(({ from, to, evidence }) => ({
    evidence: Object.values(evidence),
    start: words[from]!.start,
    end: words[to - 1]!.end,
  }));
}

function piecesOf(name: string, { source, target, beads }: Bitext) {
  return Array.from({ length: Math.ceil(beads.length / PIECE) }, (_, piece) => {
    const some = beads.slice(piece * PIECE, (piece + 1) * PIECE);
    const [first, last] = [some[0]!, some.at(-1)!];
    return {
      name: `${name}-${piece}`,
      bitext: caseBitext({
        source: source.sentences.slice(first.source.start, last.source.end).map(({ text }) => text),
        target: target.sentences.slice(first.target.start, last.target.end).map(({ text }) => text),
        beads: some.map((bead) => [bead.source.end - bead.source.start, bead.target.end - bead.target.start]),
        sourceLanguage: source.language,
        targetLanguage: target.language,
      }),
    };
  });
}
