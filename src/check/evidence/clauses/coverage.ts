import type { LinkedWord, WordLinks } from '../../../model/rule';

/**
 * How much a linked or unlinked word speaks for a passage being translated, in nats: log-odds of what is seen in a true
 * pair against a random one. Link rates measured on the 7,000 post-edited pairs of MLQE-PE (CC0) with the bundled
 * lexicon, and on the same sentences shuffled.
 */
interface Rates {
  /** Share of words that find a counterpart in a true pair. */
  true: number;
  /** Share that find one in a random pair. */
  chance: number;
}

const numberRates: Rates = { true: 0.85, chance: 0.005 };
const nameRates: Rates = { true: 0.8, chance: 0.01 };
/** Content words that the lexicon does not know, and those that it does, with few and many counterparts. */
const unknownRates: Rates = { true: 0.2, chance: 0.002 };
const fewRates: Rates = { true: 0.8, chance: 0.01 };
const someRates: Rates = { true: 0.76, chance: 0.02 };
const manyRates: Rates = { true: 0.73, chance: 0.05 };

/** What the link of a word, or the lack of one, says for the pair being translations of each other, in nats. */
export function evidenceOf(word: LinkedWord): number {
  const rates = ratesOf(word);
  if (!rates) return 0;
  return word.links.length
    ? Math.log(rates.true / rates.chance)
    : Math.log((1 - rates.true) / (1 - rates.chance));
}

/**
 * What all words together say for the two sides being translations of each other, in nats: above 0 for, below against.
 * Either side counts half, since they tell of the same links.
 *
 * @param without - words of one side that are not asked, by index
 */
export function translationEvidence(
  links: WordLinks,
  without?: { side: 'source' | 'target'; from: number; to: number },
): number {
  let sum = 0;
  for (const side of ['source', 'target'] as const) {
    links[side].forEach((word, at) => {
      if (side !== without?.side || at < without.from || at >= without.to) sum += evidenceOf(word);
    });
  }
  return sum / 2;
}

function ratesOf({ kind, known }: LinkedWord): Rates | undefined {
  if (kind === 'function') return undefined;
  if (kind === 'number') return numberRates;
  if (kind === 'name') return nameRates;
  return known === 0 ? unknownRates : known < 3 ? fewRates : known < 6 ? someRates : manyRates;
}
