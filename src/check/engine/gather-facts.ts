import { sentenceAnchors } from '../../anchor/sentence-anchors';
import type { Anchor } from '../../model/anchor';
import type { Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { Gazetteer } from '../../model/gazetteer';
import type { Lexicon } from '../../model/lexicon';
import type { NameLedger } from '../../model/name';
import type { BeadContext, BeadSide, CheckFacts, Glossary } from '../../model/rule';
import type { IndexRange } from '../../model/span';
import { foldedNameLedger, nameLedgerInSteps } from '../../names/ledger/name-ledger';
import { finish, type Steps } from '../../steps/steps';
import { wordLinker } from '../evidence/word-links';

/** What the facts are drawn from besides the bitext. */
export interface CheckResources {
  lexicon: Lexicon | undefined;
  gazetteer: Gazetteer | undefined;
  glossary: Glossary | undefined;
  /** Year of the documents, where it is known. */
  year?: number | undefined;
  /** The side of the bitext that is the original; default the source. */
  original?: 'source' | 'target';
}

/** Facts that can be told to compute in steps what they would compute in one go. */
export interface GatheredFacts extends CheckFacts {
  /** The ledger of names of texts that are folded, before a rule asks for it. */
  gatherNames(): Steps<void>;
}

/** Makes the facts that rules share; what is costly is computed when a rule first asks for it, and once. */
export function gatherFacts(
  bitext: Bitext,
  { year, original = 'source', ...resources }: CheckResources,
): GatheredFacts {
  let beads: BeadContext[] | undefined;
  let names: NameLedger | undefined;
  const resourcesOfNames = { gazetteer: resources.gazetteer, lexicon: resources.lexicon };
  const facts: GatheredFacts = {
    bitext,
    original,
    ...resources,
    get beads() {
      return (beads ??= bitext.beads.map((bead, index) => ({
        bead,
        index,
        source: side(bitext.source, bead.source, year),
        target: side(bitext.target, bead.target, year),
        facts,
      })));
    },
    links: wordLinker(bitext, resources.lexicon),
    get names() {
      return (names ??= finish(nameLedgerInSteps(bitext, resourcesOfNames, original)));
    },
    *gatherNames() {
      names ??= yield* foldedNameLedger(bitext, resourcesOfNames, original);
    },
  };
  return facts;
}

function side(document: Document, range: IndexRange, year: number | undefined): BeadSide {
  const sentences = document.sentences.slice(range.start, range.end);
  const first = sentences[0];
  const start = first ? first.start : (document.sentences[range.start]?.start ?? document.text.length);
  const text = first ? document.text.slice(start, sentences.at(-1)!.end) : '';
  let anchors: Anchor[] | undefined;
  return {
    sentences,
    text,
    start,
    get anchors() {
      return (anchors ??= sentenceAnchors(sentences, document.language, year));
    },
  };
}
