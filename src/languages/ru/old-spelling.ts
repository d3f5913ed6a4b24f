import { wordList } from '../sentence-rules';

/** How words were written before 1918. */
export interface OldSpelling {
  /** What a text in old spelling has and a modern one has not. */
  signs: RegExp;
  /**
   * The word as it is written now, of the same length: a soft hyphen stands for a letter that is no longer written.
   *
   * @param word - one word, any case, of a text in old spelling
   */
  modern(word: string): string;
}

/** The Russian spelling before the reform of 1918: letters, the hard sign at the end, endings, the prefixes without voice. */
export const oldSpelling: OldSpelling = {
  // the single i was written before vowels; other languages have it before consonants
  signs: /[ѢѣѲѳѴѵ]|[Іі](?=[аеиоуыэюяйѣ])|(?<=[бвгджзйклмнпрстфхцчшщБВГДЖЗЙКЛМНПРСТФХЦЧШЩ])[ъЪ](?!\p{L})/u,
  modern(word) {
    if (ROMAN.test(word)) return word;
    const lower = word.toLowerCase();
    const modern = endings(letters(lower)).replace(SILENT, '$1\u00ad');
    if (modern === lower) return word;
    return Array.from(modern, (letter, k) => (word[k] === lower[k] ? letter : letter.toUpperCase())).join('');
  },
};

/** A Roman number in Cyrillic capitals: «ХІІ съѣздъ». */
const ROMAN = /^[ІVIXХLCСМM]+$/u;

/** The hard sign behind the last consonant. */
const SILENT = /([бвгджзйклмнпрстфхцчшщ])ъ$/u;

const modernLetters: Readonly<Record<string, string>> = { ѣ: 'е', і: 'и', ѳ: 'ф', ѵ: 'и' };

function letters(word: string): string {
  return word.replace(/[ѣіѳѵ]/gu, (letter) => modernLetters[letter]!);
}

/** Words that only look like adjectives. */
const noEnding = new Set(wordList('чикаго живаго сантьяго саго яго дубяго каппадокия киликия ликия'));

const words: ReadonlyMap<string, string> = new Map([
  ['ея', 'её'],
  ['нея', 'неё'],
  ['оне', 'они'],
  ['одне', 'одни'],
  ['однех', 'одних'],
  ['однем', 'одним'],
]);

/** Rules of the reform (decree of 10 October 1918), on words in modern letters. */
function endings(word: string): string {
  const whole = words.get(word.replace(/ъ$/, ''));
  if (whole !== undefined) return word.endsWith('ъ') ? `${whole}\u00ad` : whole;
  if (noEnding.has(word)) return word;
  return word
    .replace(/(?<=[жчшщ])аго(?=(?:ся)?$)/u, 'его')
    .replace(/(?<=\p{L}{2})аго$/u, 'ого')
    .replace(/(?<=\p{L}{2})яго$/u, 'его')
    .replace(/(?<=\p{L}{2})ыя$/u, 'ые')
    .replace(SOFT_PLURAL, 'ие')
    .replace(/^(бе|ра|ро|во|вс|ни|и|чре|чере)з(?=с)/u, '$1с')
    .replace(/^(бе|чре|чере)з(?=[кпстфхцчшщ])/u, '$1с');
}

/** «Русскія», «послѣднія», «бывшія», «многія»: adjectives and participles; nouns such as «Японія» and «энергія» have other letters there. */
const SOFT_PLURAL =
  /(?<=[сцьожи]к|[двжхш]н|[жшчщ]|^(?:мног|друг|строг|дорог|долг|убог|тих|сух|глух|плох|ветх))ия$/u;
