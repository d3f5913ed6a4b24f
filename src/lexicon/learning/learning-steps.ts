import { SverkaError } from '../../errors';
import { languagePack } from '../../languages/index';
import type { WordLexicon } from '../../model/lexicon';
import { MOST_WORDS_OF_EXAMPLE } from './example';
import { lexiconBuilder, type LexiconLanguages } from './lexicon-builder';
import { pairTable, type PairTable } from './pair-table';
import { logLikelihoodRatio } from './significance';
import { firstModel, ITERATIONS, type CorpusModel, type Counts } from './corpus-model';
import { vocabularyCounter, type Vocabularies } from './corpus-vocabulary';

/** How strict learning is, and what it may use. */
export interface StepOptions {
  /** Words in fewer beads are not learned; default 2, at least 1. */
  minCount: number;
  /** Pairs whose links could be chance are not learned: the least log-likelihood ratio; default 10.83 (p = .001). */
  minSignificance: number;
  /** The least probability of a translation, in either direction; default .1, in [0, 1]. */
  minProbability: number;
  /** Pairs of words that are counted at once; default 4,000,000 (about 100 MB), at least 1,000. The rarest go when there are more. */
  maxPairs: number;
  /** Words of each language that are learned, the most used; default 200,000, at least 1. */
  maxWords: number;
}

/** One reading of the corpus: takes every bead, then gives the next step, or what was learned. */
export interface LearningStep {
  add(source: string, target: string): void;
  finish(): LearningStep | WordLexicon;
  /** Readings that are still to come, this one included. */
  passesLeft: number;
}

interface Settings extends StepOptions, LexiconLanguages {}

const defaults: StepOptions = {
  minCount: 2,
  minSignificance: 10.83,
  minProbability: 0.1,
  maxPairs: 4_000_000,
  maxWords: 200_000,
};

const least: StepOptions = {
  minCount: 1,
  minSignificance: 0,
  minProbability: 0,
  maxPairs: 1000,
  maxWords: 1,
};

/** The first reading counts words. */
export function firstStep(options: Partial<StepOptions> & LexiconLanguages): LearningStep {
  const settings = { ...defaults, ...options };
  for (const [name, bound] of Object.entries(least) as [keyof StepOptions, number][]) {
    const value = settings[name];
    if (typeof value !== 'number' || !(value >= bound) || (name === 'minProbability' && value > 1)) {
      const range = name === 'minProbability' ? 'from 0 to 1' : `${bound} or more`;
      throw new SverkaError('INVALID_OPTION', `${name} must be a number, ${range}; got ${String(value)}`);
    }
  }
  const source = vocabularyCounter(languagePack(settings.sourceLanguage ?? 'ru'));
  const target = vocabularyCounter(languagePack(settings.targetLanguage ?? 'en'));
  return {
    passesLeft: 2 + ITERATIONS,
    add(sourceText, targetText) {
      source.add(sourceText);
      target.add(targetText);
    },
    finish: () =>
      meetingStep(
        {
          source: source.finish(settings.minCount, settings.maxWords),
          target: target.finish(settings.minCount, settings.maxWords),
        },
        settings,
      ),
  };
}

/** The second reading counts the beads in which two words meet. */
function meetingStep(words: Vocabularies, settings: Settings): LearningStep {
  const meetings = pairTable(settings.maxPairs);
  const counts: Counts = {
    source: new Int32Array(words.source.size),
    target: new Int32Array(words.target.size),
    beads: 0,
  };
  return {
    passesLeft: 1 + ITERATIONS,
    add(sourceText, targetText) {
      const { source, target } = readBead(words, sourceText, targetText);
      counts.beads++;
      for (const s of source) counts.source[s]!++;
      for (const t of target) counts.target[t]!++;
      for (const s of source) {
        for (const t of target) {
          // A function word is translated by function words, and explains away nothing else.
          if (words.source.function[s] === words.target.function[t]) meetings.add(s, t, 1);
        }
      }
    },
    finish: () => firstModelStep(words, meetings, counts, settings),
  };
}

/** The types of both sides, each once; none when a side is too long to teach anything. */
function readBead(words: Vocabularies, sourceText: string, targetText: string) {
  const source = words.source.read(sourceText);
  const target = words.target.read(targetText);
  return source.length > MOST_WORDS_OF_EXAMPLE || target.length > MOST_WORDS_OF_EXAMPLE
    ? { source: [], target: [] }
    : { source, target };
}

/** A pair that meets less surprisingly than this is no candidate for the model: p = .01 for a pair by itself. */
const CANDIDATE = 6.63;

function firstModelStep(
  words: Vocabularies,
  meetings: PairTable,
  counts: Counts,
  settings: Settings,
): LearningStep {
  const pairs: number[] = [];
  meetings.forEach((s, t, both) => {
    const ratio = logLikelihoodRatio(both, counts.source[s]!, counts.target[t]!, counts.beads);
    if (ratio >= CANDIDATE) pairs.push(s * words.target.size + t);
  });
  const model = firstModel(Float64Array.from(pairs).sort(), words, counts);
  return modelStep({ words, counts, settings, model, passesLeft: ITERATIONS });
}

interface ModelState {
  words: Vocabularies;
  counts: Counts;
  settings: Settings;
  model: CorpusModel;
  passesLeft: number;
}

/** The further readings count how often each pair is expected to be a translation. */
function modelStep(state: ModelState): LearningStep {
  const { words, model, counts, passesLeft } = state;
  model.clear();
  return {
    passesLeft,
    add(sourceText, targetText) {
      const { source, target } = readBead(words, sourceText, targetText);
      model.add(source, target);
    },
    finish() {
      model.reestimate();
      return passesLeft > 1 ? modelStep({ ...state, passesLeft: passesLeft - 1 }) : toLexicon(state, counts);
    },
  };
}

function toLexicon({ words, model, settings }: ModelState, counts: Counts): WordLexicon {
  const builder = lexiconBuilder(settings);
  model.forEachRow((s, row) => {
    const good = row.filter(
      ({ target, forward, backward, links }) =>
        forward >= settings.minProbability &&
        backward >= settings.minProbability &&
        logLikelihoodRatio(links, counts.source[s]!, counts.target[target]!, counts.beads) >=
          settings.minSignificance,
    );
    const best = Math.max(...good.map(({ forward }) => forward));
    for (const { target, forward } of good.sort((a, b) => b.forward - a.forward || a.target - b.target)) {
      builder.addStems(words.source.stems[s]!, words.target.stems[target]!, forward / best, {
        source: words.source.forms[s]!,
        target: words.target.forms[target]!,
      });
    }
  });
  return builder.build();
}
