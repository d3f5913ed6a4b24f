import type { Bitext } from '../../model/bead';
import type { NameLedger } from '../../model/name';
import type { BeadContext, CheckFacts, WordLinks } from '../../model/rule';
import { turnGazetteer } from '../../turn/turn-gazetteer';
import { turnLedger } from '../../turn/turn-ledger';
import { turnLexicon } from '../../turn/turn-lexicon';

/**
 * Facts with the sides as the user gave them, for rules that ask which side is the original and not in which language it is.
 *
 * @param compared - the facts of the engine, whose source is the Russian side
 * @param bitext - the pair as it was given
 */
export function turnFacts(compared: CheckFacts, bitext: Bitext): CheckFacts {
  let beads: BeadContext[] | undefined;
  let names: NameLedger | undefined;
  const facts: CheckFacts = {
    bitext,
    original: 'source',
    glossary: compared.glossary,
    lexicon: compared.lexicon && turnLexicon(compared.lexicon),
    gazetteer: compared.gazetteer && turnGazetteer(compared.gazetteer),
    get beads() {
      return (beads ??= compared.beads.map(({ index, source, target }) => ({
        bead: bitext.beads[index]!,
        index,
        source: target,
        target: source,
        facts,
      })));
    },
    links: ({ index }) => turnLinks(compared.links(compared.beads[index]!)),
    get names() {
      return (names ??= turnLedger(compared.names, compared.bitext));
    },
  };
  return facts;
}

function turnLinks({ source, target, pairs }: WordLinks): WordLinks {
  return {
    source: target,
    target: source,
    pairs: pairs.map((pair) => ({ source: pair.target, target: pair.source, weight: pair.weight })),
  };
}
