import { readdir } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAll, type Evaluation, type EvaluationPair, type Measure } from '../../evaluate/evaluate';
import { UsageError, type Command, type CommandContext } from '../command';
import { readLadder } from '../input/ladder-files';
import { oneOf } from '../one-of';
import { documentFlags, documentHelp, readDocuments } from '../input/texts';

/** `sverka evaluate`: how well an alignment agrees with a gold alignment. */
export const evaluateCommand: Command = {
  name: 'evaluate',
  summary: 'measure an alignment against a gold alignment',
  help: `Usage: sverka evaluate GOLD PREDICTED [options]   two alignments of the same sentences
       sverka evaluate FOLDER FOLDER [options]   the files of two folders, paired by their names without extension

An alignment is a ladder of hunalign, lines such as [0,1]:[0]:0.2 (vecalign, Bertalign, gold), a CES alignment, or a
file of units (TMX …) that tells how many sentences each has; the format is seen from the file, and the two may differ.

  bead     beads with both sides that are exactly in the gold; a finer alignment than the gold is no error
  null     sentences left without a counterpart, one by one
  strict   beads exactly in the gold; precision over all predicted beads (Sennrich and Volk 2011)
  lax      beads that share a source and a target sentence with a gold bead

Options:
  --format FORMAT          text (default) or json
${documentHelp}
  -h, --help               this text

Exit code: 0, or 2 when the input or the command is wrong.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, ...documentFlags },
    });
    const format = oneOf('--format', values.format, ['text', 'json']);
    const [gold, predicted] = positionals;
    if (gold === undefined || predicted === undefined || positionals.length > 2) {
      throw new UsageError(`give a gold and a predicted alignment; got ${positionals.length} files`);
    }
    const paths = await pairUp(gold, predicted, context);
    const texts = await readDocuments(values, undefined, context);
    const pairs: EvaluationPair[] = [];
    for (const [goldPath, predictedPath] of paths) {
      pairs.push({
        gold: await readLadder(goldPath, { texts }, context),
        predicted: await readLadder(predictedPath, { texts }, context),
      });
    }
    const evaluation = evaluateAll(pairs);
    context.out(
      format === 'json'
        ? `${JSON.stringify({ documents: pairs.length, ...evaluation }, undefined, 2)}\n`
        : table(evaluation, pairs.length),
    );
    return 0;
  },
};

/** The two files, or the files of two folders that have the same name without extension. */
async function pairUp(
  gold: string,
  predicted: string,
  context: CommandContext,
): Promise<(readonly [string, string])[]> {
  const [golds, predictions] = [await filesOf(gold, context), await filesOf(predicted, context)];
  if (!golds || !predictions) {
    if (golds || predictions) throw new UsageError('give two files or two folders');
    return [[gold, predicted]];
  }
  const pairs: (readonly [string, string])[] = [];
  for (const [name, path] of golds) {
    const other = predictions.get(name);
    if (other === undefined) throw new UsageError(`${predicted} has no alignment '${name}', and ${gold} has`);
    pairs.push([path, other]);
  }
  if (pairs.length === 0) throw new UsageError(`${gold}: there is no alignment in this folder`);
  return pairs;
}

/** Extensions of alignments; other files of a folder are texts. */
const alignments = ['.gold', '.ladder', '.vecalign', '.align', '.ces', '.xces', '.xml', '.path'];

/** The alignments of a folder by their names; `undefined` for what is no folder. */
async function filesOf(path: string, context: CommandContext): Promise<Map<string, string> | undefined> {
  const names = await readdir(resolve(context.cwd, path)).catch(() => undefined);
  if (!names) return undefined;
  const chosen = names.filter((name) => alignments.includes(parse(name).ext)).sort();
  return new Map(chosen.map((name) => [parse(name).name, join(path, name)]));
}

function table(evaluation: Evaluation, documents: number): string {
  const row = (name: string, { precision, recall, f1 }: Measure) =>
    `${name.padEnd(8)}${[precision, recall, f1].map((value) => value.toFixed(4).padStart(11)).join('')}\n`;
  return [
    documents > 1 ? `${documents} documents\n` : '',
    `${''.padEnd(8)}${['precision', 'recall', 'F1'].map((name) => name.padStart(11)).join('')}\n`,
    row('bead', evaluation.bead),
    row('null', evaluation.null),
    row('strict', evaluation.strict),
    row('lax', evaluation.lax),
  ].join('');
}
