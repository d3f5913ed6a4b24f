import { languagePack } from '../../languages/index';
import type { LanguagePack } from '../../languages/pack';
import type { BeadContext, LinkedWord } from '../../model/rule';
import type { Span } from '../../model/span';
import { scriptRuns } from './scripts';

/** A run of words of the original's script that a translation into another script has left as they were. */
export interface LeftWords extends Span {
  /**
   * Whether they are cited: in quotation marks or brackets, behind a noun that says what they are (клавиша Tab), called so, kept beside their
   * translation, or written for a machine.
   */
  cited: boolean;
}

/** Runs of so many words are a passage that was left, whatever capitals it has; titles are shorter. */
const PASSAGE = 5;

/** Share of the words of such a passage that must be ordinary: names and titles have a small word here and there. */
const ORDINARY = 0.5;

/**
 * The ordinary English words that a Russian translation has left in it. Russian keeps in Latin letters what has no Russian spelling: names,
 * brands, titles, codes, addresses, acronyms, Roman numbers, terms in Latin. What is left by mistake are words that the vocabulary knows and
 * that the original writes with a small letter.
 *
 * @param context - a passage with an English original and a Russian translation
 */
export function leftWords(context: BeadContext): LeftWords[] {
  const { target, facts } = context;
  const runs = scriptRuns(target.text, 'latin', target.start);
  if (runs.length === 0) return [];
  const links = facts.links(context);
  const ordinary = ordinaryWords(links.source);
  const { text, language } = facts.bitext.target;
  const pack = languagePack(language);
  return runs
    .filter((run) => isLeft(text, run, links.target, ordinary))
    .map((run) => ({
      ...run,
      cited:
        isQuoted(text, run) ||
        isLabelled(text, run, links.target, pack) ||
        isNamed(text, run, pack) ||
        isKey(context, run) ||
        isCommand(context, run),
    }));
}

/** The words of the original that are no names: by their lower-case form, whether they ever stand with a small letter. */
function ordinaryWords(words: readonly LinkedWord[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { text, lower, kind, known } of words) {
    if (kind !== 'function' && (kind !== 'content' || known === 0)) continue;
    found.set(lower, found.get(lower) === true || text === lower);
  }
  return found;
}

function isLeft(
  text: string,
  run: Span,
  words: readonly LinkedWord[],
  ordinary: ReadonlyMap<string, boolean>,
): boolean {
  const own = words.filter(({ start, end }) => start >= run.start && end <= run.end);
  if (own.length === 0 || isCode(text, run) || endsTitle(text, run)) return false;
  const plain = own.filter(({ text, lower }) => {
    const small = ordinary.get(lower);
    return small !== undefined && lower.length > 1 && (small || text === lower) && isSpelledOut(text);
  });
  if (own.length >= PASSAGE) return plain.length >= ORDINARY * own.length;
  return plain.length === own.length && plain.some(({ kind }) => kind !== 'function');
}

/**
 * Names of files, addresses and code have marks inside or right beside them that no sentence has there: setup.exe, /usr/bin, user_name,
 * ?name(word), a|b, tag=.
 */
function isCode(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}\p{N}][./\\_@=&|~][\p{L}\p{N}]/u.test(text.slice(start, end)) ||
    /(?:[/\\_@.=~&?#$%<|{*+-]|[\p{L}\p{N}][(:])$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[/\\_@=~|>}*+&(]|[.:-][\p{L}\p{N}])/u.test(text.slice(end, end + 2))
  );
}

/** Windows 10 May 2020 Update: a capital behind a number that other Latin words go before belongs to their name. */
function endsTitle(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - TITLE), start);
  return /^\p{Lu}/u.test(text.slice(start, start + 2)) && /\p{Script=Latin} \d+ $/u.test(before);
}

/** A Latin letter, a number and its blanks have so many characters at most. */
const TITLE = 8;

/** Not an acronym or a brand with capitals inside (iPhone). */
function isSpelledOut(text: string): boolean {
  return /^\p{L}\p{Ll}+(?:['’-]\p{Ll}+)*$/u.test(text);
}

function isQuoted(text: string, { start, end }: Span): boolean {
  return (
    /["«“„‘'([<]\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s*["»”“’')\]>]/.test(text.slice(end, end + 2))
  );
}

/** The most words of a name, key or command: more are a sentence that was left. */
const NAME = 3;

/** So many characters before a run tell whether it is named. */
const BEFORE = 40;

function isShort(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).split(/\s+/).length <= NAME;
}

/** Whether the text calls it so (известный как shell), or has its translation in brackets behind it: a snake (змея). */
function isNamed(text: string, run: Span, { naming }: LanguagePack): boolean {
  if (!isShort(text, run)) return false;
  if (naming?.test(text.slice(Math.max(0, run.start - BEFORE), run.start))) return true;
  return /^\s?\(\p{Script=Cyrillic}[^()]{0,40}\)/u.test(text.slice(run.end, run.end + BEFORE));
}

/** A key of a list (`news: сообщения` for "news: messages"), a list of keywords (minutes, hours, days), and a cell that is one small word. */
function isKey({ source, target, facts }: BeadContext, run: Span): boolean {
  const { text } = facts.bitext.target;
  const words = text.slice(run.start, run.end);
  if (words !== words.toLowerCase()) return false;
  if (words === target.text && words === source.text) return !words.includes(' ');
  if (run.start === target.start && text[run.end] === ':') return source.text.startsWith(`${words}:`);
  return /^[\p{Ll}-]+(?:, [\p{Ll}-]+){2,}$/u.test(words) && source.text.includes(words);
}

/** A line for a machine, whose own words are placeholders (`aptitude hold имя_пакета`), and its output in quotation marks, which has digits. */
function isCommand({ target, facts }: BeadContext, run: Span): boolean {
  const { text } = facts.bitext.target;
  if (run.start === target.start && isShort(text, run)) {
    const rest = text.slice(run.end, target.start + target.text.length);
    if (/^\s\p{L}/u.test(rest) && /^\S+$/.test(rest.slice(1)) && /_|-\*/.test(rest)) return true;
  }
  // no further than output goes: a long text with many runs and no quotation mark is looked through once
  const before = text.slice(Math.max(target.start, run.start - OUTPUT), run.start);
  const behind = text.slice(run.end, run.end + OUTPUT + 1);
  const [from, to] = [before.lastIndexOf('«'), behind.indexOf('»')];
  if (from < 0 || to < 0) return false;
  const cited = before.slice(from + 1) + text.slice(run.start, run.end) + behind.slice(0, to);
  return /\d/.test(cited) && !/[»\p{Script=Cyrillic}]/u.test(cited);
}

/** Output that is cited stands so many characters at most from its quotation marks. */
const OUTPUT = 200;

/** Whether one or two words stand right behind a noun that says what they are, or behind other words that do (файлы copying и install). */
function isLabelled(
  text: string,
  run: Span,
  words: readonly LinkedWord[],
  { labels, joiners }: LanguagePack,
): boolean {
  if (!labels || words.filter(({ start, end }) => start >= run.start && end <= run.end).length > 2)
    return false;
  const before = words.filter(({ end }) => end <= run.start);
  let next = run.start;
  for (let k = before.length - 1; k >= 0; k--) {
    const { stem, lower, start, end } = before[k]!;
    if (!/^[\s,]*(?:["«“„]\s*)?$/.test(text.slice(end, next))) return false;
    if (labels.has(stem)) return true;
    if (!/^\p{Script=Latin}/u.test(lower) && !joiners?.has(lower)) return false;
    next = start;
  }
  return false;
}
