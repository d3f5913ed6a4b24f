import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GivenPair } from '../../src/dataset/model/document-pair';
import { scoreDocument } from '../../src/dataset/score/score-document';
import { resolveScoreOptions } from '../../src/dataset/score/score-options';
import { Selector } from '../../src/dataset/select/selector';
import { readTmx } from '../../src/formats';
import { bundledGazetteer, russianEnglish } from '../../src/index';
import { documents, lines } from '../planted/gold';
import type { BenchOptions } from '../main';
import { peers } from './peers';

/** A pair with whether it was damaged. */
interface LabelledPair extends GivenPair {
  bad?: boolean;
}

type Documents = LabelledPair[][];

const options = resolveScoreOptions({ lexicon: russianEnglish(), gazetteer: bundledGazetteer() });

/**
 * What the filters keep of good pairs and drop of damaged ones, at their defaults, beside the defaults of OpusCleaner, OpusFilter and the hard rules of
 * Bicleaner. `reasons` lists what drops good pairs, `list SET` the pairs themselves.
 */
export function run({ data, args }: BenchOptions): void {
  const sets: Record<string, () => Documents> = {
    'wmt21-noisy': () => goldPairs(data, 'wmt21-noisy'),
    karenina: () => goldPairs(data, 'karenina'),
    tico19: () => tmxPairs(join(data, 'tico19/all.en-ru.tmx')),
    'enru21a-docs': () => goldPairs(data, 'enru21a-docs'),
    'enru21b-docs': () => goldPairs(data, 'enru21b-docs'),
    'mlqe-pe': () => linePairs(join(data, 'bitext/mlqe-train')),
  };
  console.log(
    `kept of good pairs, %              ${['balanced', 'strict', 'loose', ...Object.keys(peers)].map((name) => name.padStart(11)).join('')}`,
  );
  for (const [name, open] of Object.entries(sets)) {
    if (args[0] === 'list' ? args[1] !== name : args[0] === 'set' && args[1] !== name) continue;
    const set = open();
    const own = (['balanced', 'strict', 'loose'] as const).map((preset) => {
      const { good, reasons, shown } = judged(set, preset, args[0] === 'list' && preset === 'balanced');
      if (args[0] && preset === 'balanced') console.log('   dropped by', reasons);
      for (const line of shown) console.log(line);
      return good;
    });
    const theirs = Object.values(peers).map((keeps) =>
      share(set.flat().filter(({ source, target }) => keeps(source, target)).length, set.flat().length),
    );
    console.log(
      `${name.padEnd(22)}${String(set.flat().length).padStart(8)} pairs ${[...own, ...theirs].map((value) => value.padStart(10)).join(' ')}`,
    );
  }
  if (args[0] === 'list') return;
  console.log('\nwmt21-noisy, damaged               kept of good, then dropped of damaged, %');
  for (const [name, damage] of Object.entries(damages)) {
    const set = damage(goldPairs(data, 'wmt21-noisy'));
    const { good, bad, count } = judged(set, 'balanced', false);
    const strict = judged(set, 'strict', false);
    const theirs = Object.entries(peers).map(([peer, keeps]) => {
      const damaged = set.flat().filter((pair) => pair.bad);
      return `${peer} ${share(damaged.filter(({ source, target }) => !keeps(source, target)).length, damaged.length)}`;
    });
    console.log(
      `${name.padEnd(28)} ${String(count).padStart(5)}  balanced ${good} ${bad}  strict ${strict.good} ${strict.bad}  ${theirs.join('  ')}`,
    );
  }
}

function judged(set: Documents, preset: 'balanced' | 'strict' | 'loose', list: boolean) {
  const selector = new Selector({ preset, dedup: 'off' });
  const counts = { good: 0, goodKept: 0, bad: 0, badDropped: 0 };
  const reasons: Record<string, number> = {};
  const shown: string[] = [];
  set.forEach((pairs, number) => {
    const scored = scoreDocument({ id: `d${number}`, pairs }, options);
    selector.select(scored).forEach(({ pair, kept, droppedBy }, k) => {
      if (pairs[k]!.bad) {
        counts.bad++;
        if (!kept) counts.badDropped++;
        return;
      }
      counts.good++;
      if (kept) counts.goodKept++;
      const why = droppedBy
        .map(({ filter, value }) => (filter === 'rules' ? `rules ${value}` : filter))
        .join(' + ');
      if (why) reasons[why] = (reasons[why] ?? 0) + 1;
      if (why && list)
        shown.push(
          `${why} ${JSON.stringify(pair.rules)} realigned ${pair.realigned}\n  < ${pair.source}\n  > ${pair.target}`,
        );
    });
  });
  return {
    good: share(counts.goodKept, counts.good),
    bad: share(counts.badDropped, counts.bad),
    count: counts.bad,
    reasons,
    shown,
  };
}

function share(part: number, all: number): string {
  return ((100 * part) / Math.max(1, all)).toFixed(1);
}

/** The gold beads with two sides of each document. */
function goldPairs(data: string, set: string): Documents {
  return documents(data, set).map(({ source, target, shapes }) => {
    let [s, t] = [0, 0];
    return shapes.flatMap(([sources, targets]) => {
      const pair = {
        source: source.slice(s, s + sources).join(' '),
        target: target.slice(t, t + targets).join(' '),
      };
      s += sources;
      t += targets;
      return pair.source && pair.target ? [pair] : [];
    });
  });
}

/** A memory in runs of 64 units, as `dataset` takes it; Russian is the source whatever the file says. */
function tmxPairs(path: string): Documents {
  const units = [...readTmx(readFileSync(path, 'utf8'), { sourceLanguage: 'ru', targetLanguage: 'en' })];
  return runs(units.map(({ source, target }) => ({ source, target })));
}

function linePairs(path: string): Documents {
  const [russian, english] = [lines(`${path}.ru`), lines(`${path}.en`)];
  return runs(
    russian
      .map((source, k) => ({ source, target: english[k]! }))
      .filter(({ source, target }) => source && target),
  );
}

function runs(pairs: LabelledPair[]): Documents {
  return Array.from({ length: Math.ceil(pairs.length / 64) }, (_, k) => pairs.slice(k * 64, k * 64 + 64));
}

/** Xorshift (Marsaglia 2003): the same damage for everyone. */
function randomOf(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
}

/** Share of pairs that are damaged. */
const DAMAGED = 0.1;

const damages: Record<string, (set: Documents) => Documents> = {
  'shifted by one': (set) =>
    set.map((pairs, number) =>
      number % 2 === 0 || pairs.length < 2
        ? pairs
        : pairs.slice(1).map(({ source }, k) => ({ source, target: pairs[k]!.target, bad: true })),
    ),
  'target of another document': (set) => {
    const random = randomOf(99);
    const targets = set.flat().map(({ target }) => target);
    return each(set, random, () => ({ target: targets[Math.floor(random() * targets.length)]! }));
  },
  'cut in half': (set) =>
    each(set, randomOf(99), ({ target }) => {
      const words = target.split(' ');
      return words.length > 11 ? { target: `${words.slice(0, words.length >> 1).join(' ')}.` } : undefined;
    }),
  'next sentence added': (set) =>
    each(set, randomOf(99), ({ target }, next) =>
      next ? { target: `${target} ${next.target}` } : undefined,
    ),
  'target is the source': (set) => each(set, randomOf(99), ({ source }) => ({ target: source })),
  'languages swapped': (set) =>
    each(set, randomOf(99), ({ source, target }) => ({ source: target, target: source })),
  'two targets exchanged': (set) => {
    const random = randomOf(99);
    return set.map((pairs) => {
      const own: LabelledPair[] = pairs.map((pair) => ({ ...pair }));
      for (let k = 0; k < own.length * 0.05; k++) {
        const [a, b] = [own[Math.floor(random() * own.length)]!, own[Math.floor(random() * own.length)]!];
        if (a === b || a.bad || b.bad) continue;
        [a.target, b.target] = [b.target, a.target];
        a.bad = b.bad = true;
      }
      return own;
    });
  },
};

function each(
  set: Documents,
  random: () => number,
  damage: (pair: LabelledPair, next: LabelledPair | undefined) => Partial<GivenPair> | undefined,
): Documents {
  return set.map((pairs) =>
    pairs.map((pair, k) => {
      const change = random() < DAMAGED ? damage(pair, pairs[k + 1]) : undefined;
      return change ? { ...pair, ...change, bad: true } : pair;
    }),
  );
}
