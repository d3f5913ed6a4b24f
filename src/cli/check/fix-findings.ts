import { resolve } from 'node:path';
import type { Finding } from '../../model/finding';
import { applyEdits, editsInOrder } from '../../project/apply-edits';
import { plural } from '../../report/counts';
import { decodeBytes, readBytes } from '../../read/files/read-file';
import { UsageError, type CommandContext } from '../command';
import { writePieces } from '../output/outputs';
import type { Checked } from './load-checked';

/**
 * Rules whose edits hold whatever the sentence: letters of another script that look alike, and a word that stands twice. What other rules
 * would put in (a full stop), a reader has to decide.
 */
const mending: ReadonlySet<string> = new Set(['mixed-script', 'repeated-word']);

/** The findings that are mended without a question. What the baseline accepts and mere information stay. */
function certain(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ rule, severity, accepted }) => mending.has(rule) && severity !== 'info' && !accepted,
  );
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
  const mended = certain(findings);
  const count = editsInOrder(mended).length;
  if (count === 0) return 0;
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
  await writePieces(path, [mark + applyEdits(text, mended)], { ...context, inputs });
  context.err(`sverka: ${path}: ${plural(count, 'place')} mended\n`);
  return count;
}
