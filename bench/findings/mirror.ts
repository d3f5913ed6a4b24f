/**
 * How much of a result is the same, turned, when the sides are exchanged: beads, findings at warning or above with their names turned, and
 * pairs of the ledger. `npm run bench -- mirror`: 40 documents of wmt21-docs; `npm run bench -- mirror SET [FROM [TO]]`: these documents of a set; a last word
 * `list` shows each finding that one direction alone has.
 *
 * A slip of one text (a mark without a partner, a word twice) is a warning where the text is the translation and information where it is the original, so findings of one text count as the
 * same where the other direction tells them at any severity.
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

/** Rules that look at one text: what they find is a warning of the translation, and information of the original. */
const ofOneText = new Set([
  'quotes',
  'brackets',
  'end-punctuation',
  'repeated-word',
  'mixed-script',
  'name-inconsistent',
]);

/** Prints the shares. */
export function run({ data, args }: BenchOptions): void {
  const [set = 'wmt21-docs', from = '0', to = String(Number(from) + DOCUMENTS)] = args.filter(
    (arg) => arg !== 'list',
  );
  const [beads, loud, ofBoth, told, names] = [new Same(), new Same(), new Same(), new Same(), new Same()];
  for (const { name: document, source: russian, target: english } of documents(data, set).slice(
    Number(from),
    Number(to),
  )) {
    const [source, target] = set.startsWith('enru') ? [english, russian] : [russian, english];
    const forth = align(source, target);
    const back = align(target, source);
    beads.add(beadKeys(forth, 'source', 'target'), beadKeys(back, 'target', 'source'));
    const [found, foundBack] = [check(forth), check(back)];
    loud.add(findingKeys(found.filter(isLoud)), findingKeys(foundBack.filter(isLoud)));
    const compares = (one: Finding) => isLoud(one) && !ofOneText.has(one.rule);
    ofBoth.add(findingKeys(found.filter(compares)), findingKeys(foundBack.filter(compares)));
    told.add(...toldKeys(found, foundBack));
    if (args.includes('list')) list(document, found, foundBack);
    names.add(
      nameLedger(forth).entries.map(({ name, renderings }) => pairKey(name, fullest(renderings))),
      nameLedger(back).entries.map(({ name, renderings }) => pairKey(fullest(renderings), name)),
    );
  }
  console.log(
    `beads ${beads.share()}, findings ${told.share()} (of rules that compare both sides ${ofBoth.share()}; of all at warning in both directions ${loud.share()}), pairs of names ${names.share()}`,
  );
}

function isLoud({ severity }: Finding): boolean {
  return severity !== 'info';
}

/** The rendering with the most words: an entry has the surname alone beside the full name, on one side only. */
function fullest(renderings: readonly { text: string }[]): string {
  const words = (text: string) => text.split(' ').length;
  return renderings.map(({ text }) => text).reduce((most, text) => (words(text) > words(most) ? text : most));
}

/** A pair of names, without the ’s of English. */
function pairKey(one: string, other: string): string {
  const bare = (name: string) => name.toLowerCase().replace(/['’]s$/, '');
  return `${bare(one)} = ${bare(other)}`;
}

/** The warnings of both directions, each with the other direction's warnings, and for a rule of one text with its information, too. */
function toldKeys(found: readonly Finding[], foundBack: readonly Finding[]): [string[], string[]] {
  const oneText = (findings: readonly Finding[]) =>
    new Set(findingKeys(findings.filter(({ rule }) => ofOneText.has(rule))));
  const [here, there] = [oneText(found), oneText(foundBack)];
  const [keys, others] = [findingKeys(found.filter(isLoud)), findingKeys(foundBack.filter(isLoud))];
  return [
    [...keys, ...others.filter((key) => here.has(key) && !keys.includes(key))],
    [...others, ...keys.filter((key) => there.has(key) && !others.includes(key))],
  ];
}

/** Shows the warnings that one direction alone has. */
function list(document: string, found: readonly Finding[], foundBack: readonly Finding[]): void {
  for (const [direction, ours, theirs] of [
    ['forth', found, foundBack],
    ['back', foundBack, found],
  ] as const) {
    const others = new Set(findingKeys(theirs.filter(isLoud)));
    for (const one of ours.filter(isLoud)) {
      if (others.has(findingKeys([one])[0]!)) continue;
      console.log(
        `${direction} ${document} ${one.bead} ${one.rule} ${one.confidence.toFixed(2)}: ${one.message}`,
      );
      for (const { severity, rule, confidence, message } of theirs.filter(({ bead }) => bead === one.bead))
        console.log(`  the other way: ${severity} ${rule} ${confidence.toFixed(2)}: ${message}`);
    }
  }
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

/** What a finding is for a mirror: its passage, and its rule or the class of it. */
export function findingKeys(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${classes[finding.rule] ?? finding.rule} ${finding.bead}`);
}
