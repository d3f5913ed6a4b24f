import { resolve } from 'node:path';
import type { Finding } from '../../model/finding';
import { plural } from '../../report/counts';
import { decodeBytes, readBytes } from '../../read/files/read-file';
import { UsageError, type CommandContext } from '../command';
import { writePieces } from '../output/outputs';
import type { Checked } from './load-checked';

/** What stands in the place of a part of a text; offsets from 0, half-open, UTF-16 code units. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * Rules whose suggestion stands in the place of what they mark as it is, whatever the sentence: letters of another script that look alike, and a word that
 * stands twice. What other rules suggest, a reader has to decide.
 */
const certain: ReadonlySet<string> = new Set(['mixed-script', 'repeated-word']);

/** The edits of a translation that are certain, in order and without overlap. What the baseline accepts and mere information stay. */
export function certainEdits(findings: readonly Finding[]): TextEdit[] {
  const edits = findings
    .filter(({ rule, severity, accepted }) => certain.has(rule) && severity !== 'info' && !accepted)
    .flatMap(({ suggestion, target }) =>
      suggestion === undefined ? [] : target.map(({ start, end }) => ({ start, end, text: suggestion })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let done = 0;
  return edits.filter(({ start, end }) => {
    const free = start >= done;
    if (free) done = end;
    return free;
  });
}

/** A text with its edits, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let [result, done] = ['', 0];
  for (const edit of edits) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/**
 * Mends what is certain in the file of the translation.
 *
 * @returns how many places were mended
 * @throws UsageError where the translation is no text file in UTF-8
 */
export async function fixFindings(
  { target, bitext }: Pick<Checked, 'target' | 'bitext'>,
  findings: readonly Finding[],
  context: CommandContext,
): Promise<number> {
  const edits = certainEdits(findings);
  if (edits.length === 0) return 0;
  const { path } = target;
  const refuse = (what: string) =>
    new UsageError(`${path}: --fix mends text files in UTF-8, and this is ${what}`);
  if (path === '<stdin>' || path === context.stdinName) throw refuse('standard input');
  if (target.lines || target.labels || path.endsWith('.gz')) throw refuse('another format');
  const whole = resolve(context.cwd, path);
  const bytes = await readBytes(whole);
  const { text, encoding } = decodeBytes(bytes, undefined);
  if (encoding !== 'utf-8') throw refuse(encoding);
  if (text !== bitext.target.text) throw new UsageError(`${path}: it has changed while it was checked`);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : '';
  // the file is read, and written anew on purpose
  const inputs = new Set(context.inputs);
  inputs.delete(whole);
  await writePieces(path, [mark + applyEdits(text, edits)], { ...context, inputs });
  context.err(`sverka: ${path}: ${plural(edits.length, 'place')} mended\n`);
  return edits.length;
}
