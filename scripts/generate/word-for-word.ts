import { languagePack } from '../../src/languages/index';
import { USUAL, weightOfGrade } from '../../src/lexicon/weight';
import type { Headword } from './headwords';

const [russian, english] = [languagePack('ru'), languagePack('en')];

/**
 * Makes the test whether a phrase says nothing that its words do not say: in all its translations every word of content is a usual translation of
 * one of its words, and every word of it has one there (чистый воздух, clean air). Such a phrase links nothing that its words would not link.
 *
 * @param headwords - single words; others are passed over
 */
export function wordForWordTest(headwords: readonly Headword[]): (phrase: Headword) => boolean {
  const usual = new Map<string, Set<string>>();
  for (const { headword, translations } of headwords) {
    const stem = russian.stem(headword);
    const targets = usual.get(stem) ?? new Set<string>();
    usual.set(stem, targets);
    translations.forEach(({ text, grade }, rank) => {
      if (weightOfGrade(grade, rank) >= USUAL && !text.includes(' ')) targets.add(english.stem(text));
    });
  }
  const translates = (source: string, target: string) => usual.get(source)?.has(target) ?? false;
  return ({ headword, translations }) => {
    const sources = contentOf(headword, russian.isFunctionWord).map(russian.stem);
    return translations.every(({ text }) => {
      const targets = contentOf(text, isSmall).map(english.stem);
      return (
        targets.length > 0 &&
        targets.every((target) => sources.some((source) => translates(source, target))) &&
        sources.every((source) => targets.some((target) => translates(source, target)))
      );
    });
  };
}

function isSmall(word: string): boolean {
  return english.isFunctionWord(word) || english.fillers!.has(word);
}

function contentOf(text: string, isFunction: (word: string) => boolean): string[] {
  return text
    .toLowerCase()
    .split(/[ ,-]+/)
    .filter((word) => !isFunction(word.replaceAll('ё', 'е')));
}
