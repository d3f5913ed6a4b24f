/** What only a noun can come before, or nothing at all. */
const preposition = 'of|in|on|at|to|for|with|from|by|about';
const auxiliary = 'was|were|is|are|has|had|will|would|should|could|cannot|did|does';
/** The end of a clause or sentence, abbreviations (a.m., A. Smith) aside. */
const stop = String.raw`\s*(?:[,;:!?)\]]|\.(?![\p{L}\p{N}.])|$)`;
const begin = String.raw`(?<=\s|^)`;

/** Each of these stands between two words that prose does not put side by side. */
const breaks = [
  // the . / of the, said / the of / retaining their in
  String.raw`${begin}(?:[Tt]he|an|between|among|into|during|including)(?=${stop})`,
  String.raw`${begin}(?:of|from)(?=\s*(?:[;:)\]]|\.(?![\p{L}\p{N}.])|$))`,
  String.raw`${begin}(?:[Tt]he|an?|their|its|my|our|your)(?=\s+(?:${preposition}|${auxiliary}|and|or|but|since|that|which|who)\s)`,
  String.raw`${begin}(?:[Tt]he(?=\s+an?\s)|an?(?=\s+the\s))`,
  // between and / of said
  String.raw`${begin}(?:between|among|of|from|into|with|for|at)(?=\s+(?:and|or|but|has|have|had|was|were|will|would|said|says)\s)`,
  // policemen and – 1030
  String.raw`${begin}(?:and|or)(?=\s*(?:[;)\]]|\.(?![\p{L}\p{N}.])|$)|\s+[–—]\s)`,
  // Psychologist, , said / ( and LaFasto
  String.raw`[,(](?=\s*[,.;](?![.\d])|\s+(?:and|or)\s[^()]*\))`,
  // that 's ego / Bryant's shouldn't
  // (not Europe 's: a tokenised text parts the ending from its noun)
  String.raw`(?<=(?:^|[,;:(]|\b(?:${preposition}|${auxiliary}|that|the|and|or|but|than|as|when|if|said|after|before|between)) )['’]s(?=\s)`,
  String.raw`(?<=\p{Ll}['’]s)(?=\s+(?:was|were|had|will|would|should|could|did)(?:n['’]t)?\s)`,
  // they about / he the
  String.raw`${begin}(?:I|he|she|they|we)(?=\s+(?:that|the|an?|about)\s)`,
  // were by / will the / has to the
  String.raw`${begin}(?:was|were|been)(?=\s+by\s(?!far|then|now|no|any|the\s(?:time|end|side)))`,
  String.raw`${begin}(?:should|must|might|cannot)(?=\s+(?:the|an?|of|that)\s)`,
  // an city / a important
  String.raw`${begin}an(?=\s[bcdfgjkpqtvwyz]\p{Ll})`,
  String.raw`${begin}a(?=\s(?:[aei](?!u)\p{Ll}|o(?!ne|nc)\p{Ll}))`,
].join('|');

/** At the beginning of a sentence that asks nothing: Who has more subscribers. / Was shown by a survey. */
const opening = String.raw`^["“«]?(?:(?:Who|Which|Whom)\s(?:has|have|had|is|are|was|were|will|would)\s|(?:Was|Has|Were|Didn['’]t|Wasn['’]t|Isn['’]t)\s(?!I\s|it\s|he\s|she\s|they\s|we\s|you\s|the\s|there\s)|(?:Also\s)?\p{Lu}\p{Ll}+ed\s(?:the|that|an?)\s)[^?]*$`;

/**
 * Where English prose has lost a word, by its grammar alone. `sure` holds in 5 of 1,885 sentences of human translations (WMT21
 * news), `weak` in 32: compound verbs and relative clauses may end in a preposition.
 */
export const holes = {
  sure: new RegExp(`${breaks}|${opening}`, 'u'),
  weak: /(?<=\s|^)(?:in|on|at|by|with|for|to|about|near|against|through|under)(?=\s*(?:[,.;:!?)\]]|$)|\s+(?:has|have|had|was|were|will|would|and|or|but|since)\s)/u,
};
