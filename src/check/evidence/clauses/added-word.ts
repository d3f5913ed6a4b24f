import type { LanguagePack } from '../../../languages/pack';
import type { LinkedWord } from '../../../model/rule';
import type { Gap } from './gaps';
import type { Fate } from './leftovers';

/**
 * What the surroundings of words left over in a translation say for their being added, in nats. Translators who spell out what is understood
 * add heads and names (the metro *system*, the *Milky Way*) and repeat nouns; what an original does not have is more often put before
 * a word that it has. Chosen where words put into MLQE-PE and WMT21 part best from human translations, and rounded.
 */
const LAST = -2;
const BEFORE_LIGHT = -1.7;
const REPEATED = -1.5;
const CAPITAL = -1.5;
const MODIFIER = 1;
/** Several words. */
const MORE = -0.5;

/** What the surroundings of a gap say for its words being added; see the constants. */
export function addedOdds(
  words: readonly LinkedWord[],
  fates: readonly Fate[],
  { from, to, lost }: Gap,
  text: string,
  { modifierEnding }: LanguagePack,
): number {
  let at = to - 1;
  while (at > from && fates[at] === 'light') at--;
  const [word, next] = [words[at]!, words[at + 1]];
  let odds = lost > 1 ? MORE : 0;
  if (!next || !/^\s$/.test(text.slice(word.end, next.start))) odds += LAST;
  else if (fates[at + 1] === 'light') odds += BEFORE_LIGHT;
  if (words.some((other) => other !== word && other.stem === word.stem)) odds += REPEATED;
  if (word.text !== word.lower) odds += CAPITAL;
  if (modifierEnding?.test(word.lower)) odds += MODIFIER;
  return odds;
}
