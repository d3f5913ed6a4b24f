/**
 * How far two readers of the same findings agree: `npm run bench -- agreement` sets the verdicts of `bench/verdicts/again/`, given without a look at the first ones,
 * beside those of `bench/verdicts/`, and prints the share of the same and Cohen's kappa: of the four verdicts, and of "worth saying" (serious or petty) alone.
 */
import { join } from 'node:path';
import { readVerdicts } from './precision';

type Pair = readonly [first: string, second: string];

/** Prints the agreement. */
export function run(): void {
  const folder = join(import.meta.dirname, '../verdicts');
  const first = readVerdicts(folder);
  const pairs = [...readVerdicts(join(folder, 'again'))].flatMap(([id, verdict]): Pair[] => {
    const before = first.get(id);
    return before ? [[before, verdict]] : [];
  });
  print('the four verdicts', pairs);
  print(
    'worth saying or not',
    pairs.map(([one, other]) => [worth(one), worth(other)]),
  );
  for (const [one, other] of pairs) if (one !== other) console.log(`  ${one}, then ${other}`);
}

function worth(verdict: string): string {
  return verdict === 'serious' || verdict === 'petty' ? 'yes' : 'no';
}

/** The share of the same, and Cohen's kappa (1960): how much of what chance leaves is agreed on. */
function print(name: string, pairs: readonly Pair[]): void {
  const share = pairs.filter(([one, other]) => one === other).length / pairs.length;
  const chance = [...new Set(pairs.flat())]
    .map((verdict) => shareOf(pairs, 0, verdict) * shareOf(pairs, 1, verdict))
    .reduce((sum, part) => sum + part, 0);
  console.log(
    `${name.padEnd(22)}${pairs.length} read twice, the same ${share.toFixed(3)}, kappa ${((share - chance) / (1 - chance)).toFixed(3)}`,
  );
}

function shareOf(pairs: readonly Pair[], reader: 0 | 1, verdict: string): number {
  return pairs.filter((pair) => pair[reader] === verdict).length / pairs.length;
}
