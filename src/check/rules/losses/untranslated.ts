import type { BeadContext, CheckFacts, Draft, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { leftWords, type LeftWords } from '../../evidence/left-words';
import { mainScriptOf, scriptRuns } from '../../evidence/scripts';
import { scriptPatterns, type ScriptName } from '../../../text/script-of';
import { hasWords } from '../../../text/words';
import { sideWords } from '../../evidence/passage-words';

/** Options of {@link untranslated}. */
export interface UntranslatedOptions {
  /** How many words a passage must have to be called left as a whole when nothing in it is translated. */
  minCopiedWords: number;
}

/** Words in the script of the original, or whole passages copied from it, left in the translation. */
export const untranslated: Rule<UntranslatedOptions> = {
  id: 'untranslated',
  severity: 'error',
  mqm: 'accuracy/untranslated',
  description: 'Text of the original is left in the translation as it was.',
  // shorter copies are names, numbers and loan words more often than not
  defaults: { minCopiedWords: 4 },
  *checkBitext(facts, { minCopiedWords }) {
    const { bitext, beads } = facts;
    const script = mainScriptOf(bitext.source);
    const ownScript = mainScriptOf(bitext.target);
    if (ownScript === 'cyrillic') yield* garbledText(beads);
    const isCopied = script === ownScript ? isSame : inScript(ownScript);
    const copied = new Set(beads.filter((bead) => isCopied(bead) && wordCount(bead) >= minCopiedWords));
    yield* copiedPassages(beads, copied);
    if (script === ownScript) return;
    const others = beads.filter((bead) => !copied.has(bead) && hasWords(bead.target.text));
    if (script === 'latin' && ownScript === 'cyrillic') yield* latinWords(others, facts);
    else for (const bead of others) yield* foreignRuns(bead, script);
  },
};

function* garbledText(beads: readonly BeadContext[]): Iterable<Draft> {
  const garbled = beads.flatMap(({ target }) => garbledRuns(target.text, target.start));
  if (garbled.length === 0) return;
  const message = 'These letters are Cyrillic text that was read in a wrong encoding.';
  yield { message, source: [], target: garbled };
}

function isSame({ source, target }: BeadContext): boolean {
  return hasWords(target.text) && squeeze(source.text) === squeeze(target.text);
}

/** Whether a passage has ordinary words of the original and not a letter of its own script. */
function inScript(ownScript: string): (bead: BeadContext) => boolean {
  const own = scriptPatterns[ownScript as ScriptName];
  return (bead) => {
    const { source, target } = bead;
    if (!own || source.text === '' || !hasWords(target.text) || own.test(target.text)) return false;
    return ownScript !== 'cyrillic' || leftWords(bead).length > 0;
  };
}

function wordCount({ target }: BeadContext): number {
  return sideWords(target).filter(({ lower }) => /^\p{L}/u.test(lower)).length;
}

/** Copied passages that follow each other are one finding. */
function* copiedPassages(beads: readonly BeadContext[], copied: ReadonlySet<BeadContext>): Iterable<Draft> {
  for (let k = 0; k < beads.length; k++) {
    const first = k;
    while (k < beads.length && copied.has(beads[k]!)) k++;
    const run = beads.slice(first, k);
    if (run.length === 0) continue;
    yield {
      messageId: 'passages',
      data: { passages: run.length },
      message:
        run.length === 1
          ? 'This passage is left in the language of the original.'
          : `These ${run.length} passages are left in the language of the original.`,
      source: run.flatMap(({ source }) => source.sentences),
      target: run.flatMap(({ target }) => target.sentences),
    };
  }
}

function* foreignRuns({ target, facts }: BeadContext, script: string): Iterable<Draft> {
  const { text } = facts.bitext.target;
  for (const { start, end } of scriptRuns(target.text, script, target.start)) {
    if (isAddress(text, { start, end })) continue;
    // a gloss: Rodina (Родина), Rodina [Родина]
    const isGloss = opensBefore(text, start) && /^\s*[)\]]/.test(text.slice(end, end + 2));
    yield left(text, { start, end }, isGloss);
  }
}

/** Whether a bracket opens right before a place, blanks aside. */
function opensBefore(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at > 0 && '(['.includes(text[at - 1]!);
}

/** An address is in no language: пример.рф, почта@пример.рф, /файлы/письмо. */
function isAddress(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (/\s/.test(words)) return false;
  return /[/@]/.test(text.slice(Math.max(0, start - 1), start)) || /\p{L}[.@/]\p{Ll}/u.test(words);
}

/**
 * English words in a Russian text. A word that several passages leave as it is was left on purpose: it names a program, a release, a key
 * of an interface.
 */
function* latinWords(beads: readonly BeadContext[], { bitext }: CheckFacts): Iterable<Draft> {
  const { text } = bitext.target;
  const found = beads.map(leftWords);
  const key = ({ start, end }: LeftWords) => squeeze(text.slice(start, end));
  const passages = new Map<string, number>();
  for (const runs of found) {
    for (const words of new Set(runs.map(key))) passages.set(words, (passages.get(words) ?? 0) + 1);
  }
  for (const run of found.flat()) yield left(text, run, run.cited || passages.get(key(run))! > 1);
}

function left(text: string, { start, end }: Span, isOnPurpose: boolean): Draft {
  const words = text.slice(start, end);
  return {
    messageId: 'left',
    data: { words },
    message: `‘${words}’ is left in the language of the original.`,
    source: [],
    target: [{ start, end }],
    ...(isOnPurpose ? { severity: 'info' } : {}),
  };
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
