/** The figures that are asked for, and whether a run reached them: a bench says what it measured, `bench/main.ts` judges. */

/** A bound of a figure; both ends count as reached. */
export interface Asked {
  least?: number;
  most?: number;
}

/** What the sets of alignments are to reach, with the bundled vocabulary and without it: bead, null and strict F1. */
const alignment: Record<string, Record<string, Asked>> = {
  'wmt21-docs': { 'bead F1': { least: 0.993 }, 'bead F1 without lexicon': { least: 0.99 } },
  'wmt21-noisy': {
    'bead F1': { least: 0.98 },
    'null F1': { least: 0.93 },
    'bead F1 without lexicon': { least: 0.945 },
  },
  'wmt21-book': { 'bead F1': { least: 0.994 }, 'bead F1 without lexicon': { least: 0.99 } },
  'wmt21-booknoisy': {
    'bead F1': { least: 0.977 },
    'null F1': { least: 0.94 },
    'bead F1 without lexicon': { least: 0.965 },
  },
  karenina: { 'strict F1': { least: 0.935 }, 'strict F1 without lexicon': { least: 0.89 } },
  'karenina-omit': {
    'strict F1': { least: 0.9 },
    'null F1': { least: 0.8 },
    'strict F1 without lexicon': { least: 0.86 },
  },
};

/** Expected calibration error of every set with a row above. */
const CALIBRATION: Asked = { most: 0.02 };

/** Every figure by the name of its bench, what it was measured on, and what it is; docs/quality.md tells of each. */
export const ASKED: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ...Object.entries(alignment).flatMap(([set, figures]) => [
    ...Object.entries(figures).map(([figure, asked]) => [`alignment ${set} ${figure}`, asked] as const),
    [`alignment ${set} ECE`, CALIBRATION] as const,
    [`alignment ${set} ECE without lexicon`, CALIBRATION] as const,
  ]),
  ['segment segmentation/gsd.ru F1', { least: 0.98 }],
  ['segment segmentation/gsd.ru precision', { least: 0.993 }],
  ['segment segmentation/gum.en F1', { least: 0.94 }],
  ['segment segmentation/gum.en precision', { least: 0.985 }],
  ['segment segmentation/taiga.ru F1', { least: 0.61 }],
  ['anchor numbers_replaced seen', { least: 12 / 13 }],
  ['anchor demetr human disagree', { most: 0.02 }],
  ['anchor demetr machine disagree', { most: 0.02 }],
  ['anchor wmt21-docs disagree', { most: 0.02 }],
  ['anchor wmt21-docs changed values seen', { least: 0.98 }],
  ['anchor wmt21-docs changed words seen', { least: 0.98 }],
  ['names wikidata top-1', { least: 0.97 }],
  ['names wikidata top-1 with case endings', { least: 0.966 }],
  ['names wikidata recall', { least: 0.97 }],
  ['names wikidata recall with case endings', { least: 0.966 }],
  ['names documents development precision', { least: 0.97 }],
  ['names documents development recall', { least: 0.93 }],
  ['names documents check precision', { least: 0.97 }],
  ['names documents check recall', { least: 0.93 }],
  ['names lost critical_id9_ne_replaced', { least: 0.85 }],
  ['names lost critical_id25_ne_removed', { least: 0.85 }],
  ['names lost human', { most: 0.01 }],
  ['names lost machine', { most: 0.01 }],
  ['lexicon wmt21-docs entry', { least: 0.87 }],
  ['lexicon wmt21-docs translation', { least: 0.52 }],
  ['lexicon karenina entry', { least: 0.87 }],
  ['lexicon karenina translation', { least: 0.52 }],
  ['lexicon enru21a-docs from English', { least: 0.78 }],
  ['lexicon gzipped KB', { most: 900 }],
  ['check human with a warning', { most: 0.04 }],
  ['check machine with a warning', { most: 0.06 }],
  ['check gold beads of wmt21-docs with a warning', { most: 0.05 }],
  ['check clauses dropped found', { least: 0.9 }],
  ['check clauses added found', { least: 0.9 }],
]);

/** A figure of a run. */
interface Figure {
  name: string;
  value: number;
  asked: Asked;
}

/** The figures of this run that something is asked of, in order. */
const figures: Figure[] = [];

/**
 * Says what was measured.
 *
 * @param name - as in {@link ASKED}; a figure that is not there is only printed by its bench
 * @param value - shares from 0 to 1
 * @param asked - what is asked, where the bench has it in a table of its own
 */
export function measured(name: string, value: number, asked = ASKED.get(name)): void {
  if (asked) figures.push({ name, value, asked });
}

/** Prints what was missed, and how many figures were reached; gives back whether all were. */
export function judge(): boolean {
  if (figures.length === 0) return true;
  const missed = figures.filter(({ value, asked: { least = -Infinity, most = Infinity } }) => {
    return !(value >= least && value <= most);
  });
  console.log(
    `${figures.length - missed.length} of ${figures.length} figures that are asked for were reached`,
  );
  for (const { name, value, asked } of missed) {
    const bound = asked.least === undefined ? `at most ${asked.most}` : `at least ${asked.least}`;
    console.log(`  MISSED ${name}: ${value.toFixed(4)}, asked ${bound}`);
  }
  return missed.length === 0;
}
