import type { Sentence } from '../model/document';
import type { Span } from '../model/span';
import { particles } from './name-vocabulary';

/** A word of a sentence as the search for names sees it; the span is into the document. */
export interface Word extends Span {
  text: string;
  lower: string;
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
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*/gu;

/** What stands for a given name before a stop: one letter, or what renders one. */
const initialLetter = /^(?:\p{L}|Y[aueo]|I[au]|J[aueo]|[ZKCS]h|Ts|Дж)$/u;

/** Abbreviations inside names; lower case. */
const insideName: ReadonlySet<string> = new Set(['st', 'ste', 'mt', 'ft', 'сен', 'св']);

/** The words of a sentence, in order. */
export function wordsOf(sentence: Sentence): Word[] {
  const words: Word[] = [];
  let [end, brackets, quotes] = [0, 0, 0];
  // (Смех) Забавный пример: after a bracket at the beginning the sentence begins again.
  let opening = /^\s*\(/.test(sentence.text);
  for (const match of sentence.text.matchAll(wordPattern)) {
    const text = match[0].replace(/['’](?:[sdm]|ll|ve|re)?$/, '');
    if (text === '') continue;
    const start = match.index;
    const gap = sentence.text.slice(end, start);
    for (const mark of gap) {
      if (mark === '[') brackets++;
      else if (mark === ']') brackets = Math.max(0, brackets - 1);
      else if ('«„“'.includes(mark)) quotes++;
      else if ('»”'.includes(mark)) quotes = Math.max(0, quotes - 1);
    }
    const before = words.at(-1);
    const lower = text.toLowerCase();
    const capital = text[0] !== text[0]!.toLowerCase();
    const stop = sentence.text[start + text.length] === '.';
    words.push({
      text,
      lower,
      start: sentence.start + start,
      end: sentence.start + start + text.length,
      capital,
      caps: text.length > 1 && text === text.toUpperCase() && text !== lower,
      initial:
        !before ||
        (opening && gap.includes(')')) ||
        (/[.!?:…[\n–—]/.test(gap) &&
          !((before.letter || insideName.has(before.lower)) && /^\.\s*$/.test(gap))),
      letter: capital && stop && initialLetter.test(text),
      dotted: stop && ((capital && initialLetter.test(text)) || insideName.has(lower)),
      bracketed: brackets > 0,
      joined:
        before !== undefined &&
        (/^[ \u00a0-]+$/.test(gap) ||
          ((before.letter || insideName.has(before.lower)) && /^\.[ \u00a0]*$/.test(gap))),
      quoted: quotes > 0,
    });
    if (gap.includes(')')) opening = false;
    end = start + match[0].length;
  }
  return words;
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
  const close = () => {
    while (run.length > 0 && !run.at(-1)!.capital) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of words) {
    if (run.length > 0 && (!word.joined || word.bracketed !== run[0]!.bracketed)) close();
    if (word.capital || (run.length > 0 && particles.has(word.lower))) run.push(word);
    else close();
  }
  close();
  return runs;
}
