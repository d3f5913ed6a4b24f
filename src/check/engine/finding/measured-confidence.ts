/**
 * How often a reader agrees with a finding, for built-in rules that do not work out a probability for each. The first five are shares of those that were read on
 * human translations of news, reviews, captions and medicine, small slips included (62 of the first three; 13 of 14 quotes and 9 of 9 stops); the others are estimates by the author, set so that
 * the rule stays a warning: they have yet to be read. Rules that are not here give their own, or are sure by their nature (what the user's glossary forbids).
 */
export const measuredConfidence: Readonly<Record<string, number>> = {
  'mixed-script': 0.98,
  'repeated-word': 0.95,
  untranslated: 0.95,
  'end-punctuation': 0.9,
  quotes: 0.85,
  brackets: 0.6,
  'sentence-type': 0.55,
  'inconsistent-translation': 0.6,
  'term-inconsistent': 0.6,
  emphasis: 0.5,
  // of 23 that were read on all four sets after the rules knew what an English original spells, every one was right, a third of them petty
  'name-spelling': 0.9,
  'name-inconsistent': 0.9,
};
