import { bitextShape, languageOptionTypes } from '../../boundary/model-shapes';
import { requireShape } from '../../boundary/valid-arguments';
import { validOptions, type OptionTypes } from '../../boundary/valid-options';
import { SverkaError } from '../../errors';
import type { Bitext } from '../../model/bead';
import type { WordLexicon } from '../../model/lexicon';
import type { LexiconLanguages } from './lexicon-builder';
import { firstStep, type LearningStep, type StepOptions } from './learning-steps';

/** A text with its translation: a bead as {@link learnLexicon} needs it. The units that the readers of `sverka/formats` give are such. */
export interface TextPair {
  source: string;
  target: string;
  /** Probability that the two translate each other, in [0, 1]; default 1. */
  confidence?: number;
}

/** What is learned from: aligned documents, or pairs of texts as a corpus file lists them; both may be mixed. */
export type LearningItem = Bitext | TextPair;

/**
 * A corpus that can be read several times: an array or another collection, or a function that opens the stream anew. A
 * generator cannot: it is spent after one reading.
 */
export type Corpus<Items> = Items | (() => Items);

/** Options of {@link learnLexicon}. */
export interface LearnOptions extends LexiconLanguages, Partial<StepOptions> {
  /** Called after each reading of the corpus. */
  onPass?: (progress: LearningProgress) => void;
}

/** How far {@link learnLexicon} has come. */
export interface LearningProgress {
  /** Readings done, from 1. */
  pass: number;
  /** Readings there will be. */
  passes: number;
  /** Beads that were learned from in this reading. */
  beads: number;
}

/** Beads that are less certain than this teach nothing. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Learns a lexicon from aligned texts, in any pair of languages: words that meet in beads more often than by chance
 * (log-likelihood ratio, Dunning 1993, Moore 2004), as far as IBM Model 1 (Brown et al. 1993) holds them for translations
 * of each other in both directions. Words are reduced to stems where the language has a stemmer, else put in lower case.
 *
 * The corpus is read six times and never held: memory goes with the vocabulary and with `maxPairs`, not with the length
 * of the corpus. The same corpus gives the same lexicon, in whatever order its beads come, as long as nothing was dropped
 * to stay within the bounds.
 *
 * @param corpus - bitexts or pairs of texts; beads below .5 in confidence and beads with an empty side are passed over
 * @param options - languages (default Russian and English) and how strict to be; see {@link LearnOptions}
 * @returns single words only; the weight is the probability of the translation beside that of the best one of the word; an
 * empty corpus gives an empty lexicon. A promise of it when the corpus is asynchronous
 * @throws SverkaError `INVALID_OPTION` for an option out of its range, and for a generator or another stream that can be
 * read only once
 * @example
 * ```ts
 * const lexicon = learnLexicon([align(russian, english)]);
 * const large = await learnLexicon(() => readPairs('corpus.tsv'), { minCount: 5 });
 * ```
 */
export function learnLexicon(corpus: Corpus<Iterable<LearningItem>>, options?: LearnOptions): WordLexicon;
export function learnLexicon(
  corpus: Corpus<AsyncIterable<LearningItem>>,
  options?: LearnOptions,
): Promise<WordLexicon>;
export function learnLexicon(
  corpus: Corpus<Iterable<LearningItem> | AsyncIterable<LearningItem>>,
  options: LearnOptions = {},
): WordLexicon | Promise<WordLexicon> {
  const open = typeof corpus === 'function' ? corpus : () => corpus;
  validOptions('learnLexicon', options, learnOptionTypes);
  const passes = passCounter(firstStep(options), options);
  const items = open();
  requireShape('learnLexicon: corpus', items, 'iterable');
  return Symbol.asyncIterator in items
    ? readAsync(items, open as () => AsyncIterable<LearningItem>, passes)
    : readSync(items, open as () => Iterable<LearningItem>, passes);
}

function readSync(
  items: Iterable<LearningItem>,
  open: () => Iterable<LearningItem>,
  passes: Passes,
): WordLexicon {
  for (let stream = items; ; stream = open()) {
    for (const item of stream) passes.add(item);
    const lexicon = passes.finish();
    if (lexicon) return lexicon;
  }
}

async function readAsync(
  items: AsyncIterable<LearningItem>,
  open: () => AsyncIterable<LearningItem>,
  passes: Passes,
): Promise<WordLexicon> {
  for (let stream = items; ; stream = open()) {
    for await (const item of stream) passes.add(item);
    const lexicon = passes.finish();
    if (lexicon) return lexicon;
  }
}

interface Passes {
  add(item: LearningItem): void;
  /** Ends a reading; the lexicon after the last one. */
  finish(): WordLexicon | undefined;
}

function passCounter(first: LearningStep, { onPass }: LearnOptions): Passes {
  let step = first;
  let [pass, beads, beadsBefore] = [0, 0, 0];
  return {
    add(item) {
      beads += addItem(step, item);
    },
    finish() {
      pass++;
      if (pass > 1 && beads !== beadsBefore) {
        throw new SverkaError(
          'INVALID_OPTION',
          `the corpus gave ${beadsBefore} beads, and ${beads} when it was read again: ` +
            'give an array, or a function that opens the stream anew each time',
        );
      }
      const next = step.finish();
      const lexicon = 'add' in next ? undefined : next;
      onPass?.({ pass, passes: pass + (lexicon ? 0 : (next as LearningStep).passesLeft), beads });
      if (!lexicon) step = next as LearningStep;
      [beadsBefore, beads] = [beads, 0];
      return lexicon;
    },
  };
}

const pairShape = { fields: { source: 'text', target: 'text', 'confidence?': 'number' } } as const;

const learnOptionTypes: OptionTypes<LearnOptions> = {
  ...languageOptionTypes,
  minCount: 'number',
  minSignificance: 'number',
  minProbability: 'number',
  maxPairs: 'number',
  maxWords: 'number',
  onPass: 'function',
};

/** Gives the step what can be learned from; returns the number of beads. */
function addItem(step: LearningStep, item: LearningItem): number {
  requireShape('learnLexicon: an item', item, 'object');
  if (!('beads' in item)) {
    requireShape('learnLexicon: a pair', item, pairShape);
    if ((item.confidence ?? 1) < LEAST_CONFIDENCE || item.source === '' || item.target === '') return 0;
    step.add(item.source, item.target);
    return 1;
  }
  requireShape('learnLexicon: a bitext', item, bitextShape);
  let beads = 0;
  for (const { source, target, confidence } of item.beads) {
    if (confidence < LEAST_CONFIDENCE || source.start === source.end || target.start === target.end) continue;
    const text = (sentences: readonly { text: string }[]) => sentences.map((one) => one.text).join(' ');
    step.add(
      text(item.source.sentences.slice(source.start, source.end)),
      text(item.target.sentences.slice(target.start, target.end)),
    );
    beads++;
  }
  return beads;
}
