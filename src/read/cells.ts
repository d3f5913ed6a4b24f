import type { Span } from '../model/span';
import { countLetters, mainScript, type Script } from './script';

/** A stretch in one script. */
export interface ScriptSpan extends Span {
  script: Script;
}

/** Share of the letters of a line that must be of one script for the line to be in it: names and terms of the other one stand in many lines. */
const PURE = 0.65;

/** Share of the lines of a block that must have two columns. */
const MOST_LINES = 0.6;

/** What parts two columns on one line. */
const GAP = /\t| {3}|\s\|\s/g;

/**
 * Parts a paragraph whose lines are in turn in two scripts, or have two columns in two scripts.
 *
 * @param text - the whole text
 * @param block - a paragraph in it
 * @returns its parts in order; undefined for a paragraph of one version
 */
export function bilingualParts(text: string, block: Span): ScriptSpan[] | undefined {
  const lines = linesOf(text, block).filter((line) => mainScript(text, line.start, line.end) !== 'none');
  const columns = lines.map((line) => columnsOf(text, line));
  const split = columns.filter((parts) => parts !== undefined).length;
  if (split > 0 && split >= MOST_LINES * lines.length)
    return columns.flatMap((parts, k) => parts ?? [scripted(text, lines[k]!)]);
  const scripts = lines.map((line) => pureScript(text, line));
  if (!scripts.includes('cyrillic') || !scripts.includes('latin') || scripts.includes('none'))
    return undefined;
  const parts: ScriptSpan[] = [];
  lines.forEach((line, k) => {
    const last = parts.at(-1);
    if (last && last.script === scripts[k]) last.end = line.end;
    else parts.push({ ...line, script: scripts[k]! });
  });
  return parts;
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const from = start + match.index;
    lines.push(trimmed(text, { start: from, end: from + match[0].length }));
  }
  return lines.filter((line) => line.end > line.start);
}

/** A stretch without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}

/** The two columns of a line, if they are in two scripts. */
function columnsOf(text: string, { start, end }: Span): ScriptSpan[] | undefined {
  const line = text.slice(start, end);
  for (const gap of line.matchAll(GAP)) {
    const left = trimmed(text, { start, end: start + gap.index });
    const right = trimmed(text, { start: start + gap.index + gap[0].length, end });
    const scripts = [pureScript(text, left), pureScript(text, right)];
    if (scripts.includes('cyrillic') && scripts.includes('latin'))
      return [
        { ...left, script: scripts[0]! },
        { ...right, script: scripts[1]! },
      ];
  }
  return undefined;
}

function scripted(text: string, line: Span): ScriptSpan {
  return { ...line, script: mainScript(text, line.start, line.end) };
}

/** The script of a stretch that has hardly any letters of the other; `none` for a mixed one. */
function pureScript(text: string, { start, end }: Span): Script {
  const { cyrillic, latin } = countLetters(text, start, end);
  if (cyrillic >= PURE * (cyrillic + latin) && cyrillic > 0) return 'cyrillic';
  return latin >= PURE * (cyrillic + latin) && latin > 0 ? 'latin' : 'none';
}
