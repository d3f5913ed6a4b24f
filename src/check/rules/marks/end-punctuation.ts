import type { BeadSide, Rule } from '../../../model/rule';
import type { Sentence } from '../../../model/document';
import { calendarWord } from '../../../pairs/ru-en/calendar-words';
import { endsWithAbbreviation } from '../../../segment/abbreviation-at-end';

/** A stop that the original has at the end of the passage and the translation has not. */
export const endPunctuation: Rule = {
  id: 'end-punctuation',
  severity: 'warning',
  mqm: 'fluency/punctuation',
  description: 'The original ends with a stop, the translation without one.',
  defaults: {},
  *checkBead({ source, target, facts, index }) {
    const { bitext, beads } = facts;
    // the first line of a document is a headline, with a stop or without
    const isHeadline = index === 0 && beads.length >= DOCUMENT;
    const lost = lostStop(source, target, bitext.source.language);
    if (lost) {
      const { stop, from, at } = lost;
      const isFirst = isHeadline && source.sentences.length === 1;
      yield {
        ...(isFirst ? { severity: 'info' } : {}),
        messageId: 'missingStop',
        data: { stop },
        message: `The original ends with ‘${stop}’, the translation without a stop.`,
        source: [{ start: from.end - 1, end: from.end }],
        target: [{ start: at.end - 1, end: at.end }],
        edits: [{ start: at.end, end: at.end, text: stop }],
        suggestion: at.text.slice(-12).replace(/^\S*\s/, '') + (stop === '…' ? '…' : stop),
      };
    }
    const put = lostStop(target, source, bitext.target.language);
    // the original lacks it: nothing that the translation departs from
    if (put)
      yield {
        severity: 'info',
        messageId: 'stopOfTranslation',
        data: { stop: put.stop },
        message: `The translation ends with ‘${put.stop}’, the original without a stop.`,
        source: [{ start: put.at.end - 1, end: put.at.end }],
        target: [{ start: put.from.end - 1, end: put.from.end }],
      };
  },
};

/**
 * The stop at the end of one side that the other side has not.
 *
 * @param language - of the side that has it
 * @returns the stop, the sentence that it ends and the one that lacks it
 */
function lostStop(
  one: BeadSide,
  other: BeadSide,
  language: string,
): { stop: string; from: Sentence; at: Sentence } | undefined {
  const [from, at] = [one.sentences.at(-1), other.sentences.at(-1)];
  if (!from || !at || !inProse(from, one) || !inProse(at, other)) return undefined;
  const stop = endStop(from.text);
  if (!stop || !/[\p{L}\p{N}%)\]"'»”’]$/u.test(at.text) || endStop(at.text)) return undefined;
  // «1939 г.» against "1939": the stop is the abbreviation’s own
  if (stop === '.' && endsWithAbbreviation(from.text, language)) return undefined;
  return stop === '.' && isLabel(from.text) ? undefined : { stop, from, at };
}

/** Fewest passages of a document that has a headline. */
const DOCUMENT = 3;

/** True for «Москва, 5 мая 1951 г.», «Посол В. Разуваев.» and «№ 5.», which end in a stop or not: no word in small letters but of the calendar. */
function isLabel(text: string): boolean {
  const words = text.slice(0, -1).match(/(?<![\p{L}\p{N}.-])\p{Ll}+(?![\p{L}.])/gu) ?? [];
  return /[\p{N}\p{Lu}]/u.test(text.slice(1)) && words.every((word) => calendarWord.test(word));
}

/** Headings, signatures and list items are often without a stop; so are lines that are broken by hand, as in signatures. */
function inProse(sentence: Sentence, { text }: BeadSide): boolean {
  return sentence.kind === 'prose' && !/\n/.test(text.trim()) && /\p{Ll}/u.test(sentence.text);
}

/** The stop that a sentence ends with, closing quotes and brackets aside; also one before them. */
function endStop(text: string): string | undefined {
  return /([.!?…。？！:;])[\s"'»”’)\]]*$/u.exec(text)?.[1];
}
