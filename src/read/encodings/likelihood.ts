import { letterIndex, letterPairCost, russianLetters } from '../../languages/ru/letter-pairs';

/**
 * What it costs (−ln of a probability, nats) that a Russian or English text reads as it does: letters by the letter before them, capitals by
 * their place in a word, all else by how often texts have it. Only differences between readings of the same bytes mean something.
 *
 * @param text - as some encoding reads the bytes
 */
export function textCost(text: string): number {
  const state: State = { letter: BOUNDARY, script: 'none', length: 0, capitals: 0, before: -1 };
  let cost = 0;
  for (let i = 0; i < text.length; i++) cost += step(state, text.charCodeAt(i));
  return cost;
}

/** Where the reading of a word stands. */
interface State {
  /** Index of the Russian letter before, or {@link BOUNDARY}. */
  letter: number;
  script: 'none' | 'cyrillic' | 'latin';
  /** Letters of the word so far. */
  length: number;
  /** How many of them, at its end, are capitals. */
  capitals: number;
  /** The code unit before, −1 at the beginning. */
  before: number;
}

const BOUNDARY = russianLetters.length;

// All costs below are −ln of rough shares in news and archival prose; the guess is measured with `npm run bench -- encodings`.

/** A letter of the other alphabet inside a word: one word in some thousands. */
const OTHER_SCRIPT = 8;
/** The beginning of a word with a capital, one in seven. */
const CAPITAL = 1.9;
/** The second letter is a capital too. */
const ALL_CAPITALS = 1.8;
/** A capital behind a small letter, or a small letter behind two capitals. */
const MIXED_CASE = 6;
/** A Latin letter among 26. */
const LATIN_LETTER = 3;
/** É, ü, ß …: a letter with a mark, in one English word in two hundred. */
const MARKED_LETTER = 5.5;
/** Letters of other Cyrillic alphabets. */
const FOREIGN_CYRILLIC = 8;
/** A space, a digit, a sign of ASCII, a quotation mark or dash, one of the rarer signs, a box or a mathematical sign. */
const [SPACE, DIGIT, ASCII_SIGN, TYPOGRAPHIC, RARE, SYMBOL] = [0.4, 4, 3.5, 5, 7, 11];
/** The same sign again, as in a ruled line. */
const REPEATED = 1;
/** Controls and what stands for a damaged byte; letters of other scripts. */
const [CONTROL, DAMAGED, OTHER_LETTER] = [13, 16, 15];

const TYPOGRAPHIC_SIGNS = new Set('«»—–…“”„‘’№\u00a0');
const RARE_SIGNS = new Set('§°©®™•·±×÷†‡‰€£¢¥¶¼½¾²³¹‹›‚\u00ad');
const USUAL_MARKED = new Set('éèêëàâáäãçîïíóôöòñúûüùßåøæ');

function step(state: State, code: number): number {
  const russian = letterIndex(code >= 0x410 && code <= 0x42f ? code + 32 : code === 0x401 ? 0x451 : code);
  let cost: number;
  if (russian >= 0) {
    cost = letterPairCost(state.script === 'cyrillic' ? state.letter : BOUNDARY, russian);
    cost += intoWord(state, 'cyrillic', code < 0x430);
    state.letter = russian;
  } else {
    const upper = code | 32;
    if (upper >= 97 && upper <= 122) cost = LATIN_LETTER + intoWord(state, 'latin', code < 97);
    else cost = beyond(state, code);
  }
  state.before = code;
  return cost;
}

/** A letter goes on with a word, or begins one. */
function intoWord(state: State, script: 'cyrillic' | 'latin', capital: boolean): number {
  let cost = state.script !== 'none' && state.script !== script ? OTHER_SCRIPT : 0;
  if (state.length === 0) cost += capital ? CAPITAL : 0.16;
  else if (capital)
    cost += state.capitals === state.length ? (state.length === 1 ? ALL_CAPITALS : 0.02) : MIXED_CASE;
  else cost += state.capitals > 1 ? MIXED_CASE : state.capitals === 1 && state.length === 1 ? 0.2 : 0;
  state.script = script;
  state.length++;
  state.capitals = capital ? state.capitals + 1 : 0;
  return cost;
}

/** Everything but the letters of the two alphabets. */
function beyond(state: State, code: number): number {
  const character = String.fromCharCode(code);
  if (code > 0xbf && code < 0x180 && code !== 0xd7 && code !== 0xf7) {
    const usual = USUAL_MARKED.has(character.toLowerCase());
    const capital = character !== character.toLowerCase();
    const again = state.before > 0xbf && state.before < 0x180 ? 3 : 0;
    return MARKED_LETTER + (usual ? 0 : 2) + again + intoWord(state, 'latin', capital);
  }
  if (code > 0x400 && code < 0x530) {
    const cost = FOREIGN_CYRILLIC + intoWord(state, 'cyrillic', code < 0x430);
    state.letter = BOUNDARY;
    return cost;
  }
  const ending = state.script === 'cyrillic' ? letterPairCost(state.letter, BOUNDARY) : 0;
  state.letter = BOUNDARY;
  state.script = 'none';
  state.length = state.capitals = 0;
  return ending + (code === state.before ? REPEATED : signCost(code, character));
}

function signCost(code: number, character: string): number {
  if (code === 32 || code === 10 || code === 13) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 9 || (code > 32 && code < 127)) return ASCII_SIGN;
  if (code === 0xfffd) return DAMAGED;
  if (code < 32 || (code > 126 && code < 160)) return CONTROL;
  if (TYPOGRAPHIC_SIGNS.has(character)) return TYPOGRAPHIC;
  if (RARE_SIGNS.has(character)) return RARE;
  return code < 0x2c00 && !(code >= 0x530 && code < 0x2000) ? SYMBOL : OTHER_LETTER;
}
