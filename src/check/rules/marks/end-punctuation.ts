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
    const [last, rendered] = [source.sentences.at(-1), target.sentences.at(-1)];
    if (!last || !rendered || !inProse(last, source) || !inProse(rendered, target)) return;
    const stop = endStop(last.text);
    if (!stop || !/[\p{L}\p{N}%)\]"'»”’]$/u.test(rendered.text) || endStop(rendered.text)) return;
    // «1939 г.» against "1939": the stop is the abbreviation’s own
    if (stop === '.' && endsWithAbbreviation(last.text, facts.bitext.source.language)) return;
    if (stop === '.' && isLabel(last.text)) return;
    // the first line of a document is a headline, with a stop or without
    const isHeadline = index === 0 && facts.beads.length >= DOCUMENT && last === source.sentences[0];
    yield {
      ...(isHeadline ? { severity: 'info' } : {}),
      messageId: 'missingStop',
      data: { stop },
      message: `The original ends with ‘${stop}’, the translation without a stop.`,
      source: [{ start: last.end - 1, end: last.end }],
      target: [{ start: rendered.end - 1, end: rendered.end }],
      edits: [{ start: rendered.end, end: rendered.end, text: stop }],
      suggestion: rendered.text.slice(-12).replace(/^\S*\s/, '') + (stop === '…' ? '…' : stop),
    };
  },
};

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
