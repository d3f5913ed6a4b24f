import { languagePack } from '../../languages/index';
import type { LanguagePack } from '../../languages/pack';
import { remember, rememberEach } from '../../languages/remember';
import { withoutYo } from '../../languages/yo';
import { phraseIndex, type PhraseStart } from '../../lexicon/phrase-index';
import { reverseOf } from '../../lexicon/reverse';
import { USUAL } from '../../lexicon/weight';
import { phonetic, skeleton, toSounds, type Sounds } from '../../links/cognates';
import { usualLink } from '../../links/link-weights';
import type { Lexicon } from '../../model/lexicon';
import { sharedLetters } from '../../names/spelling/stem-index';
import { wordsThatCount } from './phrase-links';
import { slotOf } from '../../text/word-filter';

/** What a language says of a word, whatever the text. */
export interface KnownWord {
  stem: string;
  kind: 'number' | 'function' | 'content';
  /** Slots of the stem, and of its first letters where it has enough of them to begin like another, for a `WordFilter`. */
  slot: number;
  beginning: number | undefined;
  /** How the word and its stem sound. */
  heard(): { whole: Sound; stem: Sound };
}

/** How a word sounds. */
export interface Sound {
  /** Prepared for a comparison: the one word among them. */
  letters: Sounds;
  /** Number of its letters. */
  size: number;
  /** First consonant. */
  first: string;
  /** What its letters weigh, a vowel half. */
  mass: number;
}

/** What a language says of words in lower case; kept for all texts. */
export const knownWords = rememberEach((pack: LanguagePack) =>
  remember((lower): KnownWord => {
    const isNumber = /^\p{N}/u.test(lower);
    const stem = isNumber ? lower.replace(/[^\p{L}\p{N}]/gu, '') : pack.stem(lower);
    let heard: ReturnType<KnownWord['heard']> | undefined;
    return {
      stem,
      kind: isNumber ? 'number' : pack.isFunctionWord(withoutYo(lower)) ? 'function' : 'content',
      slot: slotOf(stem),
      beginning: beginningOf(stem),
      heard: () => (heard ??= { whole: soundOf(lower), stem: soundOf(stem) }),
    };
  }),
);

/** What stands for the beginning of a stem; nothing for one that is too short to begin like another. */
function beginningOf(stem: string): number | undefined {
  return stem.length < sharedLetters ? undefined : slotOf(stem.slice(0, sharedLetters));
}

const soundOf = remember((word): Sound => {
  const sound = phonetic(word);
  const consonants = sound.replace(/[aeiouyj]/g, '').length;
  return {
    letters: toSounds([sound]),
    size: sound.length,
    first: skeleton(sound)[0] ?? '',
    mass: consonants + (sound.length - consonants) / 2,
  };
});

/** A translation as links ask for it. */
export interface Rendering {
  stem: string;
  /** Of a phrase the words that say something, all of which must be there. */
  parts: readonly string[] | undefined;
  /** What a link by it weighs, and its own weight in the lexicon. */
  weight: number;
  ownWeight: number;
  /** Slot of the stem, or of one of the parts; and of the first letters. */
  slot: number;
  beginning: number | undefined;
}

/** What a lexicon says of a stem, or of the stems of a phrase. */
export interface KnownEntry {
  renderings: readonly Rendering[];
  /** The phrases that begin with it. */
  phrases: PhraseStart | undefined;
}

/** What a lexicon says of stems of its source and of its target, kept for all texts. */
export interface KnownEntries {
  ofSource(stem: string): KnownEntry;
  /** How many entries a stem of the target translates. */
  ofTarget(stem: string): number;
}

/** The entries of a lexicon as links ask for them. */
export const knownEntries = rememberEach((lexicon: Lexicon): KnownEntries => {
  const pack = languagePack(lexicon.targetLanguage);
  const [phrases, reverse] = [phraseIndex(lexicon), reverseOf(lexicon)];
  return {
    ofSource: remember((stem) => ({
      renderings: lexicon.translations(stem).map((one) => renderingOf(one.stem, one.weight, pack)),
      phrases: stem.includes(' ') ? undefined : phrases.startingWith(stem),
    })),
    ofTarget: remember((stem) => reverse.count(stem)),
  };
});

function renderingOf(stem: string, weight: number, pack: LanguagePack): Rendering {
  const parts = stem.includes(' ') ? wordsThatCount(stem.split(' '), pack) : undefined;
  return {
    stem,
    parts,
    weight: linkWeight(weight),
    ownWeight: weight,
    slot: slotOf(parts ? parts[0]! : stem),
    beginning: beginningOf(stem),
  };
}

/**
 * The weight of a link by that of its translation: a usual one is half a link at the least; one that is only possible covers a word, and claims
 * next to nothing.
 */
function linkWeight(weight: number): number {
  return weight >= USUAL ? usualLink(weight) : weight;
}
