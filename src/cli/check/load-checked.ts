import { limitWarnings } from '../../align/after/limits';
import { SverkaError } from '../../errors';
import { check, type CheckOptions } from '../../index';
import type { CommandContext } from '../command';
import { checkInBlocks, type CheckedUnits } from '../input/check-blocks';
import type { InputOptions } from '../input/input-options';
import { languagesOf, loadBitext, openUnitFile, unitFileOf, type LoadedBitext } from '../input/inputs';
import { inputName } from '../input/unit-files';

/** What was checked, where it comes from, and what was found. */
export type Checked = Pick<LoadedBitext, 'source' | 'target' | 'metadata'> & Omit<CheckedUnits, 'lines'>;

/** Loads and checks: a file of units in blocks, everything else as a whole. */
export async function loadChecked(
  paths: readonly string[],
  options: InputOptions,
  checkOptions: CheckOptions,
  context: CommandContext,
): Promise<Checked> {
  const file = options.pins === undefined ? unitFileOf(paths, options, context) : undefined;
  if (!file) {
    const loaded = await loadBitext(paths, options, context);
    const { source, target, beads } = loaded.bitext;
    return {
      ...loaded,
      findings: check(loaded.bitext, checkOptions),
      total: {
        beads: beads.length,
        sourceSentences: source.sentences.length,
        targetSentences: target.sentences.length,
      },
    };
  }
  const opened = await openUnitFile(file.path, file.format, options, context);
  const name = { path: inputName(file.path, context), encoding: opened.encoding };
  let passages = 0;
  const found = await checkInBlocks(opened.records, languagesOf(options), (bitext) => {
    for (const { message } of limitWarnings(bitext, passages)) context.err(`sverka: warning: ${message}\n`);
    passages += bitext.beads.length;
    return check(bitext, checkOptions);
  });
  if (opened.skipped() > 0) context.err(`sverka: ${name.path}: ${opened.skipped()} malformed skipped\n`);
  if (!found) throw new SverkaError('INVALID_INPUT', `${name.path}: there are no units in it`);
  const { lines, ...checked } = found;
  return {
    ...checked,
    source: { ...name, lines: lines.source },
    target: { ...name, lines: lines.target },
    metadata: {},
  };
}
