import { wordBefore } from './step-words';

/** Emoji, but no ticks, arrows and pins: those point to what follows. */
const EMOJI =
  /(?: ?(?![✔✅☑✳➡▶👉👇🔸🔹🔴🔵⚫⚪📌📍])\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}]*){1,40}(?!\S)/uy;

/** Behind the emoji that stand from an offset on, if white space follows them: they comment on what stands before. */
export function emojiFrom(text: string, at: number): number | undefined {
  if (!mayBeEmoji(text.charCodeAt(text[at] === ' ' ? at + 1 : at))) return undefined;
  EMOJI.lastIndex = at;
  return EMOJI.test(text) ? EMOJI.lastIndex : undefined;
}

/** Whether a code unit may begin an emoji: the symbols from U+2600 on, and the surrogates of the planes of emoji. */
export function mayBeEmoji(code: number): boolean {
  return code >= 0x2600 && (code <= 0x2bff || (code >= 0xd83c && code <= 0xd83e));
}

/**
 * Where a stop that only messages have ends: emoji, or the brackets that Russians smile with («спасибо)) Жду»), which nothing
 * opened. Undefined at the beginning of a sentence and behind the number or letter of a list.
 */
export function softEnd(text: string, at: number, sentence: number): number | undefined {
  if (text[at] !== ')') return at > sentence ? emojiFrom(text, at) : undefined;
  let end = at + 1;
  while (text[end] === ')') end++;
  const word = wordBefore(text, at, sentence);
  const smiles = end - at > 1 || (word.end - word.start > 2 && !/\d/.test(text.slice(word.start, word.end)));
  return smiles ? (emojiFrom(text, end) ?? end) : undefined;
}
