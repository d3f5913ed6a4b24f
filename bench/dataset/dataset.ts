import type { DatasetPreset } from '../../src/dataset/filters/presets';
import type { ScoredDocument } from '../../src/dataset/model/record';
import { scoreDocument } from '../../src/dataset/score/score-document';
import { resolveScoreOptions } from '../../src/dataset/score/score-options';
import { Selector, type SelectedPair } from '../../src/dataset/select/selector';
import { bundledGazetteer, russianEnglish } from '../../src/index';
import type { BenchOptions } from '../main';
import { damages } from './damages';
import { peers } from './peers';
import { goodSets, isJudged, type Documents } from './sets';

const options = resolveScoreOptions({ lexicon: russianEnglish(), gazetteer: bundledGazetteer() });
const presetNames = ['balanced', 'strict', 'loose'] as const;
/** Of the damage that is printed; `damaged SET SEED` takes another. */
const SEED = 99;

/**
 * What the filters keep of good pairs and drop of damaged ones, at their defaults, beside the defaults of OpusCleaner, OpusFilter and the hard rules of
 * Bicleaner; of `balanced` also on the half of the documents on which nothing was chosen. `good [SET]` and `damaged [SET [SEED]]` run a part of it; `list SET`
 * shows the good pairs that are dropped, `missed SET DAMAGE` the damaged ones that are kept.
 */
export function run({ data, args: [part, name, more] }: BenchOptions): void {
  const sets = goodSets(data);
  if (part === 'list') return show(scored(sets[name!]!()), (one) => !one.kept);
  if (part === 'missed')
    return show(scored(damages[more!]!(sets[name!]!(), SEED)), (one, bad) => bad && one.kept);
  if (!part || part === 'good') {
    console.log(
      `kept of good pairs, %            ${['balanced', '(judged)', 'strict', 'loose', ...Object.keys(peers)].map((one) => one.padStart(11)).join('')}`,
    );
    for (const [set, open] of Object.entries(sets)) if (!name || set === name) good(set, open());
  }
  if (!part || part === 'damaged') {
    const set = name ?? 'wmt21-noisy';
    console.log(`\n${set}, damaged: kept of good and dropped of damaged pairs, %`);
    for (const [kind, damage] of Object.entries(damages))
      damaged(kind, damage(sets[set]!(), Number(more ?? SEED)));
  }
}

function good(name: string, set: Documents): void {
  const all = scored(set);
  const balanced = judged(all, 'balanced');
  const own = [
    balanced.good,
    balanced.goodJudged,
    ...['strict', 'loose'].map((preset) => judged(all, preset as DatasetPreset).good),
  ];
  const pairs = set.flat();
  const theirs = Object.values(peers).map((keeps) =>
    share(pairs.filter(({ source, target }) => keeps(source, target)).length, pairs.length),
  );
  console.log(
    `${name.padEnd(20)}${String(pairs.length).padStart(8)} pairs ${[...own, ...theirs].map((value) => value.padStart(10)).join(' ')}`,
  );
  console.log('   dropped by', balanced.reasons);
}

function damaged(kind: string, set: Documents): void {
  const all = scored(set);
  const own = presetNames.map((preset) => {
    const { good: kept, bad, badJudged } = judged(all, preset);
    return `${preset} ${kept} ${bad}${preset === 'balanced' ? ` (judged ${badJudged})` : ''}`;
  });
  const bad = set.flat().filter((pair) => pair.bad);
  const theirs = Object.entries(peers).map(
    ([peer, keeps]) =>
      `${peer} ${share(bad.filter(({ source, target }) => !keeps(source, target)).length, bad.length)}`,
  );
  console.log(`${kind.padEnd(28)} ${String(bad.length).padStart(5)}  ${[...own, ...theirs].join('  ')}`);
}

/** A document that was scored, and which of its pairs are damaged. */
interface Scored {
  document: ScoredDocument;
  bad: boolean[];
  /** Whether thresholds are judged on it; on the others they were chosen. */
  isJudged: boolean;
}

function scored(set: Documents): Scored[] {
  return set.map((pairs, number) => ({
    document: scoreDocument({ id: `d${number}`, pairs }, options),
    bad: pairs.map(({ bad = false }) => bad),
    isJudged: isJudged(number),
  }));
}

function judged(set: readonly Scored[], preset: DatasetPreset) {
  const selector = new Selector({ preset, dedup: 'off' });
  const reasons: Record<string, number> = {};
  const found = set.flatMap(({ document, bad, isJudged: half }) =>
    selector.select(document).map(({ kept, droppedBy }, k) => {
      const why = droppedBy
        .map(({ filter, value }) => (filter === 'rules' ? `rules ${value}` : filter))
        .join(' + ');
      if (why && !bad[k]) reasons[why] = (reasons[why] ?? 0) + 1;
      return { kept, bad: bad[k]!, half };
    }),
  );
  const rate = (bad: boolean, kept: boolean, half?: boolean) => {
    const own = found.filter((one) => one.bad === bad && (!half || one.half));
    return share(own.filter((one) => one.kept === kept).length, own.length);
  };
  return {
    good: rate(false, true),
    goodJudged: rate(false, true, true),
    bad: rate(true, false),
    badJudged: rate(true, false, true),
    reasons: Object.fromEntries(Object.entries(reasons).sort((a, b) => b[1] - a[1])),
  };
}

function show(set: readonly Scored[], isWanted: (one: SelectedPair, bad: boolean) => boolean): void {
  const selector = new Selector({ dedup: 'off' });
  for (const { document, bad } of set)
    selector.select(document).forEach((one, k) => {
      if (!isWanted(one, bad[k]!)) return;
      const { pair, droppedBy } = one;
      const { source, target, realigned, lengthRatio, evidence, gaps, rules } = pair;
      console.log(droppedBy.map(({ filter, value }) => `${filter} ${value}`).join(', ') || 'kept', {
        realigned,
        lengthRatio,
        evidence,
        gaps,
        rules: rules.map(({ rule, severity, confidence }) => `${rule} ${severity} ${confidence}`).join(', '),
      });
      console.log(`  < ${source}\n  > ${target}`);
    });
}

function share(part: number, all: number): string {
  return ((100 * part) / Math.max(1, all)).toFixed(1);
}
