/**
 * Prints the tables of `src/languages/*\/rendered-shares.ts`: which words find a counterpart more often or less often than the lexicon lets expect,
 * in the post-edited pairs of MLQE-PE (CC0). `npm run bench -- rendered-shares`
 */
import { join } from 'node:path';
import { linkRate, translationEvidence } from '../../src/check/evidence/clauses/coverage';
import { gatherFacts } from '../../src/check/engine/gather-facts';
import { caseBitext } from '../../src/check/engine/test-rule';
import { bundledGazetteer, russianEnglish } from '../../src/index';
import type { BenchOptions } from '../main';
import { mlqePairs } from '../common/pairs';

/** So many occurrences of the usual share are added to each word. */
const SHRINKAGE = 8;

/** Fewest occurrences. */
const FEWEST = 12;

/** Least difference to what is usual, in nats of what a missing counterpart says. */
const DIFFERENCE = 0.4;

/** Shares of the table: steps of about .4 nats. */
const levels = [0.2, 0.4, 0.6, 0.73, 0.82, 0.88, 0.92, 0.95];

export function run({ data }: BenchOptions): void {
  const seen = { source: new Map<string, Count>(), target: new Map<string, Count>() };
  const resources = { lexicon: russianEnglish(), gazetteer: bundledGazetteer(), glossary: undefined };
  for (const { source, target } of mlqePairs(join(data, 'bitext'))) {
    const facts = gatherFacts(caseBitext({ source, target }), resources);
    const links = facts.links(facts.beads[0]!);
    if (translationEvidence(links) < 0) continue;
    for (const side of ['source', 'target'] as const) {
      for (const word of links[side]) {
        if (word.kind !== 'content') continue;
        const count = seen[side].get(word.stem) ?? { all: 0, linked: 0, usual: 0 };
        count.all++;
        count.usual += linkRate(word).true;
        if (word.links.length) count.linked++;
        seen[side].set(word.stem, count);
      }
    }
  }
  for (const side of ['source', 'target'] as const) {
    const table = new Map<number, string[]>(levels.map((level) => [level, []]));
    for (const [stem, { all, linked, usual }] of seen[side]) {
      if (all < FEWEST) continue;
      const expected = usual / all;
      const share = (linked + SHRINKAGE * expected) / (all + SHRINKAGE);
      if (Math.abs(Math.log((1 - share) / (1 - expected))) < DIFFERENCE) continue;
      const distance = (level: number) => Math.abs(Math.log((1 - level) / (1 - share)));
      table.get(levels.toSorted((a, b) => distance(a) - distance(b))[0]!)!.push(stem);
    }
    console.log(side);
    for (const [level, stems] of table) console.log(`  ${level}: '${stems.sort().join(' ')}',`);
  }
}

interface Count {
  all: number;
  linked: number;
  /** Sum of the usual shares. */
  usual: number;
}
