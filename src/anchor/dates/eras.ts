import { gapAfter, type View } from '../scan/view';

/** An era that follows a year or century: 1 for the common era, −1 before it. */
export interface EraReading {
  sign: 1 | -1;
  /** Index of the item after it. */
  next: number;
}

/** «н. э.», «до н. э.», «до нашей эры», BC, AD, CE after the item at an index. */
export function eraAfter({ items, text, vocabulary }: View, at: number): EraReading | undefined {
  const { word, between } = vocabulary.dates.beforeEra ?? noWord;
  const isBefore = items[at + 1]?.key === word;
  const era = isBefore ? at + 2 : at + 1;
  const calendar = items[era]?.word?.calendar;
  if (calendar !== 'era' && calendar !== 'era-before') return undefined;
  const link = between.exec(text.slice(items[era - 1]!.end, items[era]!.start));
  if (!link) return undefined;
  const sign = isBefore || calendar === 'era-before' || link.groups?.['before'] ? -1 : 1;
  return { sign, next: era + 1 };
}

/** Where no word turns an era round, a blank stands before it. */
const noWord = { word: undefined, between: /^\.?\s$/ };

/** AD 33. */
export function isEraBefore(view: View, at: number): boolean {
  const era = view.items[at];
  return (
    era?.word?.calendar === 'era' && view.items[at + 1]?.digits?.plain === true && gapAfter(view, at) === ' '
  );
}
