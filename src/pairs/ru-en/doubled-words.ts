/** A word that grammar may ask for twice in a row, and where. */
export interface DoubledWord {
  /** What stands before the first one. */
  after?: RegExp;
  /** What follows the second one. */
  before?: RegExp;
  /** Words of the original of which there must be two. */
  original?: RegExp;
}

const calendar =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\\d';

/** A verb that an adverb belongs to, which looks like the preposition behind it: "got on", "came in". */
const particleVerb =
  /\b(?:[gs]et|got|gets|getting|go|goes|went|going|gone|co?a?me|comes|coming|move[sd]?|moving|carr(?:y|ied|ies)|carrying|turn(?:s|ed)?|switch(?:ed|es)?|put|puts|brought|bring|broke|break|check(?:ed|s)?|clock(?:ed|s)?|call(?:ed|s)?|liv(?:e|ed|es)|drove|drive|walk(?:ed|s)?|ran|run|pass(?:ed|es)?|join(?:ed|s)?|settl(?:e|ed)|later|early|from then) $/i;

/** "She gave her her coat", "the train he got on on Monday", "they came in in May"; by the word in small letters. */
export const doubledWords: ReadonlyMap<string, DoubledWord> = new Map([
  ['her', { before: /^ \p{L}/u, original: /^(?:е[её]|ей|ею|не[её]|ней|нею|сво\p{L}{1,2})$/u }],
  ['ее', { before: /^ \p{L}/u, original: /^hers?$/ }],
  ['её', { before: /^ \p{L}/u, original: /^hers?$/ }],
  [
    'on',
    {
      after: particleVerb,
      before: new RegExp(`^ (?:${calendar}|the (?:\\d|morning|evening|eve|day|night|way)\\b)`, 'iu'),
    },
  ],
  [
    'in',
    {
      after: particleVerb,
      before: new RegExp(
        `^ (?:${calendar}|winter|spring|summer|autumn|the (?:\\d|morning|afternoon|evening|end)\\b)`,
        'iu',
      ),
    },
  ],
]);

/** Joins a word with itself: «шёл и шёл», "on and on". */
export const repeatingJoiners: ReadonlySet<string> = new Set(['и', 'and', 'да']);

/** Ends a clause and may begin the next with itself: "what it is is a question", "what he does does not matter". */
export const clauseVerbs = /^(?:is|was|are|were|do|does|did|has|have|had|will|can)$/;

/** Opens a clause that is the subject of the next. */
export const clauseOpeners = /\b(?:what|where|who|how|why|whatever|whoever|all)\b/i;
