import type { LinkedWord, WordLinks } from '../../../model/rule';

/** How often a word of a kind finds a counterpart, in [0, 1]. */
export interface LinkRate {
  /** In a true pair of passages. */
  true: number;
  /** In a random pair. */
  chance: number;
}

/**
 * Measured on the 7,000 post-edited pairs of MLQE-PE (CC0) and on the same sentences shuffled, with the lexicon of that time, for which all weights that go
 * with them were fitted. The lexicon of today links more of both (names .90 and .02, numbers .88 and .002, words that it does not know .38 and .004, with one
 * or two counterparts .76 and .004, three to five .86 and .013, more .87 and .06): whoever takes those in must fit `gap-odds.ts` and `not-a-translation` anew.
 */
const number: LinkRate = { true: 0.84, chance: 0.005 };
const name: LinkRate = { true: 0.78, chance: 0.01 };
/** Content words that the lexicon does not know, and those that it does, with few and many counterparts. */
const unknown: LinkRate = { true: 0.18, chance: 0.002 };
const few: LinkRate = { true: 0.75, chance: 0.01 };
const some: LinkRate = { true: 0.73, chance: 0.02 };
const many: LinkRate = { true: 0.73, chance: 0.05 };

/** The rates of words of this kind; a function word has those of a word with content. */
export function linkRate({ kind, known }: Pick<LinkedWord, 'kind' | 'known'>): LinkRate {
  if (kind === 'number') return number;
  if (kind === 'name') return name;
  if (known === 0) return unknown;
  return known < 3 ? few : known < 6 ? some : many;
}

/**
 * What the link of a word, or the lack of one, says for the pair being translations of each other: the log-odds of what is seen in a true pair against a
 * random one, in nats; 0 for a function word.
 */
export function evidenceOf(word: LinkedWord): number {
  if (word.kind === 'function') return 0;
  const rate = linkRate(word);
  return word.links.length
    ? Math.log(rate.true / rate.chance)
    : Math.log((1 - rate.true) / (1 - rate.chance));
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
