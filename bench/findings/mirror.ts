/**
 * How much of a result is the same, turned, when the sides are exchanged: beads, findings at warning or above with their names turned, and
 * pairs of the ledger. `npm run bench -- mirror`: 40 documents of wmt21-docs.
 */
import { align, check, nameLedger } from '../../src/index';
import type { Bitext } from '../../src/model/bead';
import type { Finding } from '../../src/model/finding';
import type { BenchOptions } from '../main';
import { documents } from '../planted/gold';

/** Documents that are compared. */
const DOCUMENTS = 40;

/** Rules that are one rule for a mirror: what is missing on one side is added on the other, and a name in place of another is missing on both. */
const classes: Record<string, string> = {
  omission: 'sentence',
  addition: 'sentence',
  'partial-omission': 'words',
  'partial-addition': 'words',
  'name-missing': 'name',
  'name-added': 'name',
};

/** Rules that look at the translation alone, or at how the Russian side spells: exchanged, they have nothing to say, or another thing. */
const ofOneSide = new Set(['quotes', 'brackets', 'end-punctuation', 'untranslated', 'name-spelling']);

/** Prints the shares. */
export function run({ data }: BenchOptions): void {
  const [beads, findings, ofBoth, names] = [new Same(), new Same(), new Same(), new Same()];
  for (const { source, target } of documents(data).slice(0, DOCUMENTS)) {
    const forth = align(source, target);
    const back = align(target, source);
    beads.add(beadKeys(forth, 'source', 'target'), beadKeys(back, 'target', 'source'));
    const [found, foundBack] = [check(forth), check(back)];
    findings.add(findingKeys(found), findingKeys(foundBack));
    const compares = ({ rule }: Finding) => !ofOneSide.has(rule);
    ofBoth.add(findingKeys(found.filter(compares)), findingKeys(foundBack.filter(compares)));
    names.add(
      nameLedger(forth).entries.flatMap(({ name, renderings }) =>
        renderings.map(({ text }) => `${name} = ${text.toLowerCase().replace(/['’]s$/, '')}`),
      ),
      nameLedger(back).entries.flatMap(({ name, renderings }) =>
        renderings.map(({ text }) => `${text} = ${name.toLowerCase()}`),
      ),
    );
  }
  console.log(
    `beads ${beads.share()}, findings ${findings.share()} (of rules that compare both sides ${ofBoth.share()}), pairs of names ${names.share()}`,
  );
}

/** Counts keys of one result that the other has, too. */
class Same {
  private same = 0;
  private all = 0;

  add(one: readonly string[], other: readonly string[]): void {
    const there = new Set(other);
    this.same += one.filter((key) => there.has(key)).length;
    this.all += Math.max(one.length, other.length);
  }

  share(): string {
    return `${(this.same / Math.max(1, this.all)).toFixed(3)} of ${this.all}`;
  }
}

type Side = 'source' | 'target';

function beadKeys({ beads }: Bitext, first: Side, second: Side): string[] {
  return beads.map((bead) =>
    [bead[first].start, bead[first].end, bead[second].start, bead[second].end].join(' '),
  );
}

function findingKeys(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => `${classes[finding.rule] ?? finding.rule} ${finding.bead}`);
}
