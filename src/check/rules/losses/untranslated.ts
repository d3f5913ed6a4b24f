import type { BeadContext, Draft, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { leftWords } from '../../evidence/left-words';
import { mainScriptOf, scriptRuns } from '../../evidence/scripts';
import { hasWords, wordsOf } from '../../../text/words';

/** Options of {@link untranslated}. */
export interface UntranslatedOptions {
  /** How many words a passage must have to be called a copy of the original when both are in one script. */
  minCopiedWords: number;
}

/** Words in the script of the original, or a whole passage copied from it, left in the translation. */
export const untranslated: Rule<UntranslatedOptions> = {
  id: 'untranslated',
  severity: 'error',
  mqm: 'accuracy/untranslated',
  description: 'Text of the original is left in the translation as it was.',
  // shorter copies are names, numbers and loan words more often than not
  defaults: { minCopiedWords: 4 },
  *checkBitext({ bitext, beads }) {
    if (mainScriptOf(bitext.target) !== 'cyrillic') return;
    const garbled = beads.flatMap(({ target }) => garbledRuns(target.text, target.start));
    if (garbled.length === 0) return;
    const message = 'These letters are Cyrillic text that was read in a wrong encoding.';
    yield { message, source: [], target: garbled };
  },
  *checkBead(context, options) {
    const { source, target } = context;
    if (!hasWords(target.text)) return;
    const script = mainScriptOf(context.facts.bitext.source);
    const ownScript = mainScriptOf(context.facts.bitext.target);
    if (script === 'latin' && ownScript === 'cyrillic') yield* latinWords(context);
    else if (script !== ownScript) yield* foreignRuns(context, script);
    else if (squeeze(source.text) === squeeze(target.text)) {
      if (
        wordsOf(target.text, 0).filter(({ lower }) => /^\p{Ll}/u.test(lower)).length < options.minCopiedWords
      )
        return;
      yield {
        messageId: 'sameOnBothSides',
        data: {},
        message: 'This passage is the same on both sides.',
        source: source.sentences,
        target: target.sentences,
      };
    }
  },
};

function* foreignRuns({ target, facts }: BeadContext, script: string): Iterable<Draft> {
  const { text } = facts.bitext.target;
  for (const { start, end } of scriptRuns(target.text, script, target.start)) {
    const words = text.slice(start, end);
    if (isAddress(text, { start, end })) continue;
    yield {
      messageId: 'left',
      data: { words },
      message: `‘${words}’ is left in the language of the original.`,
      source: [],
      target: [{ start, end }],
      // a gloss: Rodina (Родина), Rodina [Родина]
      ...(/[([]\s*$/.test(text.slice(0, start)) && /^\s*[)\]]/.test(text.slice(end, end + 2))
        ? { severity: 'info' }
        : {}),
    };
  }
}

/** An address is in no language: пример.рф, почта@пример.рф, /файлы/письмо. */
function isAddress(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (/\s/.test(words)) return false;
  return /[/@]/.test(text.slice(Math.max(0, start - 1), start)) || /\p{L}[.@/]\p{Ll}/u.test(words);
}

function* latinWords(context: BeadContext): Iterable<Draft> {
  const { text } = context.facts.bitext.target;
  for (const { start, end, quoted } of leftWords(context)) {
    yield {
      messageId: 'left',
      data: { words: text.slice(start, end) },
      message: `‘${text.slice(start, end)}’ is left in the language of the original.`,
      source: [],
      target: [{ start, end }],
      ...(quoted ? { severity: 'info' } : {}),
    };
  }
}

/** Runs of letters of the upper half of Latin-1, as Cyrillic text looks that was read as Windows-1252. */
function garbledRuns(text: string, offset: number): Span[] {
  return [...text.matchAll(/[\u00c0-\u00ff]{4,}/g)].map(({ 0: run, index }) => ({
    start: offset + index,
    end: offset + index + run.length,
  }));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
