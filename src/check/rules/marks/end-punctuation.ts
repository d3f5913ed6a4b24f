import type { BeadSide, Rule } from '../../../model/rule';
import type { Sentence } from '../../../model/document';
import { endsWithAbbreviation } from '../../../segment/abbreviation-at-end';

/** A stop that the original has at the end of the passage and the translation has not. */
export const endPunctuation: Rule = {
  id: 'end-punctuation',
  severity: 'warning',
  mqm: 'fluency/punctuation',
  description: 'The original ends with a stop, the translation without one.',
  defaults: {},
  *checkBead({ source, target, facts }) {
    const [last, rendered] = [source.sentences.at(-1), target.sentences.at(-1)];
    if (!last || !rendered || !inProse(last, source) || !inProse(rendered, target)) return;
    const stop = endStop(last.text);
    if (!stop || !/[\p{L}\p{N}%)\]"'»”’]$/u.test(rendered.text) || endStop(rendered.text)) return;
    // «1939 г.» against "1939": the stop is the abbreviation’s own
    if (stop === '.' && endsWithAbbreviation(last.text, facts.bitext.source.language)) return;
    yield {
      message: `The original ends with ‘${stop}’, the translation without a stop.`,
      source: [{ start: last.end - 1, end: last.end }],
      target: [{ start: rendered.end - 1, end: rendered.end }],
      suggestion: rendered.text.slice(-12).replace(/^\S*\s/, '') + (stop === '…' ? '…' : stop),
    };
  },
};

/** Headings, signatures and list items are often without a stop; so are lines that are broken by hand, as in signatures. */
function inProse(sentence: Sentence, { text }: BeadSide): boolean {
  return sentence.kind === 'prose' && !/\n/.test(text.trim()) && /\p{Ll}/u.test(sentence.text);
}

/** The stop that a sentence ends with, closing quotes and brackets aside; also one before them. */
function endStop(text: string): string | undefined {
  return /([.!?…。？！:;])[\s"'»”’)\]]*$/u.exec(text)?.[1];
}
