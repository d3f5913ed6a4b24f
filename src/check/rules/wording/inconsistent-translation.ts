import type { BeadContext, Draft, Rule } from '../../../model/rule';
import { sideWords } from '../../evidence/passage-words';

/** Options of {@link inconsistentTranslation}. */
export interface InconsistentTranslationOptions {
  /** Fewest words of a passage that is compared: short ones (Да.) are rendered as the context asks. */
  minWords: number;
  /** Also report different passages of the original that are rendered by the same one, as information. */
  reverse: boolean;
}

/** The same passage of the original, rendered differently; or different ones rendered alike. */
export const inconsistentTranslation: Rule<InconsistentTranslationOptions> = {
  id: 'inconsistent-translation',
  severity: 'warning',
  mqm: 'style/inconsistent',
  description: 'The same sentence of the original is translated in several ways.',
  // in running prose shorter repetitions are seldom meant to be the same; forms and telegrams may ask for fewer
  defaults: { minWords: 4, reverse: true },
  *checkBitext({ beads }, { minWords, reverse }) {
    const long = beads.filter(
      ({ source, target }) => sideWords(source).length >= minWords && sideWords(target).length >= minWords,
    );
    yield* differing(long, 'source', 'target');
    if (reverse)
      for (const draft of differing(long, 'target', 'source')) yield { ...draft, severity: 'info' };
  },
};

/** Groups of beads that are the same on one side and not on the other. */
function* differing(
  beads: readonly BeadContext[],
  same: 'source' | 'target',
  other: 'source' | 'target',
): Iterable<Draft> {
  const groups = new Map<string, BeadContext[]>();
  for (const context of beads) {
    const key = keyOf(context, same);
    const group = groups.get(key);
    if (group) group.push(context);
    else groups.set(key, [context]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const versions = new Set(group.map((context) => keyOf(context, other)));
    if (versions.size < 2) continue;
    yield {
      ...(areAlike([...versions]) ? { severity: 'info' } : {}),
      messageId: same === 'source' ? 'severalWays' : 'oneWay',
      data: { times: group.length, versions: versions.size },
      message:
        same === 'source'
          ? `This passage of the original stands ${group.length} times and is translated in ${versions.size} ways.`
          : `${versions.size} different passages of the original are translated by this one.`,
      source: group.flatMap(({ source }) => source.sentences),
      target: group.flatMap(({ target }) => target.sentences),
      bead: group[0]!.index,
    };
  }
}

/** Whether all versions have nearly the same words: a form or a letter apart, which a reader of the whole text does not see. */
function areAlike([first, ...others]: readonly string[]): boolean {
  const words = first!.split(' ');
  return others.every((other) => {
    const there = other.split(' ');
    const shared = there.filter((word) => words.includes(word)).length;
    return shared >= ALIKE * Math.max(words.length, there.length);
  });
}

/** So large a share of common words makes versions alike: one word of five may differ. Chosen on seven findings, all petty, of texts that nobody had tuned to. */
const ALIKE = 0.8;

/** With one kind of apostrophe and hyphen, and е for ё. */
function plain(words: string): string {
  return words
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u0451/g, '\u0435');
}

/** The words of a side without regard to case, marks and space. */
function keyOf(context: BeadContext, side: 'source' | 'target'): string {
  const words = sideWords(context[side]).map(({ lower }) => lower);
  return plain(words.join(' '));
}
