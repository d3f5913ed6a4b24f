import {
  geographicHeads,
  initialLetter,
  insideName,
  withRussianO,
} from '../../pairs/ru-en/names/parts-of-names';
import type { Sentence } from '../../model/document';
import type { Span } from '../../model/span';
import type { LanguagePack } from '../../languages/pack';
import { remember, rememberEach } from '../../languages/remember';
import { particles } from '../../pairs/ru-en/names/name-words';

/** A word of a sentence as the search for names sees it; the span is into the document. */
export interface Word extends Span {
  text: string;
  lower: string;
  /** Its stem in the language of the text. */
  stem: string;
  /** Begins with a capital. */
  capital: boolean;
  /** Two letters or more and all of them capitals. */
  caps: boolean;
  /** Stands where any word has a capital: at the beginning of a sentence or line. A word in quotation marks
   * inside a sentence does not: it is a title, or a name. */
  initial: boolean;
  /** An initial with its stop. */
  letter: boolean;
  /** Written with a stop: an initial, or St. inside a name. */
  dotted: boolean;
  /** Stands inside square brackets. */
  bracketed: boolean;
  /** Nothing but a space or a hyphen (or the stop of an initial) parts it from the word before. */
  joined: boolean;
  /** Stands in quotation marks. */
  quoted: boolean;
  /** Stands behind the sign of a hashtag or an address: #Россия, @Путин. */
  tagged: boolean;
}

/** Karakurt-class: what English hangs on a name with a hyphen. */
const attached =
  /-(?:class|based|born|made|led|backed|style|era|type|like|occupied|controlled|speaking|owned|built|run|trained|held|area|bound|headquartered|listed|registered|educated|funded|facing|wide)$/;

/**
 * A signature with spaces between its letters; an acronym with a digit (WW1); a word of letters, as names have them. Other than the words of
 * `text/words.ts` it has no numbers, and knows the apostrophe of transcriptions (ʼ).
 */
const wordPattern =
  /(?<![\p{L}.] ?)\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{M}.])|(?<!\p{L})\p{Lu}{2,4}\d(?![\d\p{L}])|\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*/gu;

/** al-Qaeda, el-Sisi: an article that is part of the name. */
const article = /^(?:al|el|ad|as|ash|ar|at|az|ul)-\p{Lu}/u;

/** What a word is wherever it stands. */
interface Form extends Pick<Word, 'text' | 'lower' | 'stem' | 'capital' | 'caps'> {
  /** An initial, if a stop follows. */
  isLetter: boolean;
  /** An abbreviation inside names. */
  isInside: boolean;
}

const formsOf = rememberEach((pack: LanguagePack) =>
  remember((written): Form => {
    // S H T Y K O V: a signature with spaces
    const text = bare(withRussianO(written.replaceAll(' ', '')));
    const lower = text.toLowerCase();
    const capital = text[0] !== lower[0] || (text.includes('-') && article.test(text));
    return {
      text,
      lower,
      stem: pack.stem(lower),
      capital,
      caps: text.length > 1 && text === text.toUpperCase() && text !== lower,
      isLetter: capital && initialLetter.test(text),
      isInside: insideName.has(lower),
    };
  }),
);

/** The words of a sentence, in order. @param pack - of its language */
export function nameTokens(sentence: Sentence, pack: LanguagePack): Word[] {
  const formOf = formsOf(pack);
  const words: Word[] = [];
  let [end, brackets, quotes] = [0, 0, 0];
  // (Смех) Забавный пример: after a bracket at the beginning the sentence begins again.
  let opening = /^\s*\(/.test(sentence.text);
  for (const match of sentence.text.matchAll(wordPattern)) {
    const { text, lower, stem, capital, caps, isLetter, isInside } = formOf(match[0]);
    if (text === '') continue;
    const start = match.index;
    const gap = sentence.text.slice(end, start);
    // between most words nothing stands but a space
    const apart = gap === ' ';
    for (const mark of apart ? '' : gap) {
      if (mark === '[') brackets++;
      else if (mark === ']') brackets = Math.max(0, brackets - 1);
      else if ('«„“'.includes(mark)) quotes++;
      else if ('»”'.includes(mark)) quotes = Math.max(0, quotes - 1);
      else if (mark === '"') quotes = quotes > 0 ? 0 : 1;
    }
    const before = words.at(-1);
    const stop = sentence.text[start + text.length] === '.';
    words.push({
      text,
      lower,
      stem,
      start: sentence.start + start,
      end: sentence.start + start + (match[0].includes(' ') ? match[0].length : text.length),
      capital,
      caps,
      initial:
        !before ||
        (opening && gap.includes(')')) ||
        (!apart &&
          /[.!?:…[\n–—]/.test(gap) &&
          !((before.letter || insideName.has(before.lower)) && /^\.\s*$/.test(gap))),
      letter: stop && isLetter,
      dotted: stop && (isLetter || isInside),
      bracketed: brackets > 0,
      joined:
        before !== undefined &&
        (apart ||
          /^(?:[ \u00a0]+|-)$/.test(gap) ||
          ((before.letter || insideName.has(before.lower)) && /^\.[ \u00a0]*$/.test(gap))),
      quoted: quotes > 0,
      tagged: !apart && /[#@]$/.test(gap),
    });
    if (gap.includes(')')) opening = false;
    end = start + match[0].length;
  }
  return words;
}

/** Without the ending of the possessive and what hangs on with a hyphen. */
function bare(word: string): string {
  const text = /['’]/.test(word) ? word.replace(/['’](?:[sdm]|ll|ve|re)?$/, '') : word;
  return text.includes('-') ? text.replace(attached, '') : text;
}

/** Words as one name: initials with their stops. */
export function nameText(words: readonly Word[]): string {
  return words.map(({ text, dotted }) => (dotted ? `${text}.` : text)).join(' ');
}

/** A run of words that may be one name or several beside each other: capitalised, with particles between them. */
export type Run = Word[];

/** The runs of capitalised words, in order. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let run: Word[] = [];
  const titles = shortTitles(words);
  const belongs = (word: Word) => titles.has(word) || geographicHeads.test(word.lower);
  const goesOn = (word: Word) => particles.has(word.lower) || belongs(word);
  const isLoose = (word: Word) => !word.capital && !belongs(word);
  const close = () => {
    while (run.length > 0 && isLoose(run.at(-1)!)) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of words) {
    if (run.length > 0 && (!word.joined || word.bracketed !== run[0]!.bracketed)) close();
    if (word.capital || (run.length > 0 && goesOn(word))) run.push(word);
    else close();
  }
  close();
  return runs;
}

/** «Северная верфь», «Руки вверх»: the words after the first of a short title in quotation marks. */
function shortTitles(words: readonly Word[]): ReadonlySet<Word> {
  const found = new Set<Word>();
  words.forEach((first, at) => {
    if (!first.quoted || !first.capital || words[at - 1]?.quoted) return;
    let end = at + 1;
    while (words[end]?.quoted) end++;
    if (end - at <= longestTitle) for (const word of words.slice(at + 1, end)) found.add(word);
  });
  return found;
}

/** Longer quotations are speech. */
const longestTitle = 3;
