/**
 * Share of findings that a reader agrees with, for built-in rules that do not work out a probability for each finding. From the 391 warnings on human translations of news, reviews
 * and captions that were read for the calibration (docs/quality.md), small slips included: a full stop that is left out is one. Rules that
 * are not here give their own, or are sure by their nature (what the user's glossary forbids).
 */
export const measuredConfidence: Readonly<Record<string, number>> = {
  'mixed-script': 0.98,
  'repeated-word': 0.95,
  untranslated: 0.95,
  'end-punctuation': 0.7,
  brackets: 0.6,
  quotes: 0.6,
  'sentence-type': 0.55,
  'inconsistent-translation': 0.6,
  'term-inconsistent': 0.6,
  emphasis: 0.5,
};
