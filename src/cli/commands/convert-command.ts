import { parseArgs } from 'node:util';
import { readMoses, toUnits, type TranslationUnit } from '../../formats';
import { UsageError, type Command, type CommandContext } from '../command';
import {
  formatOfPath,
  isLadderFormat,
  ladderFormatNames,
  ladderFormats,
  unitFormatNames,
  type LadderFormatName,
  type UnitFormatName,
} from '../input/file-formats';
import { languagesOf, textFlags } from '../input/input-options';
import { loadBitext } from '../input/inputs';
import { readLadder, type LadderFileOptions } from '../input/ladder-files';
import { oneOf } from '../one-of';
import { oneByOne, writePieces } from '../output/outputs';
import { documentFlags, documentHelp, readDocuments } from '../input/texts';
import { openPath, openUnits, type OnError } from '../input/unit-files';
import {
  outputFlags,
  outputFormat,
  outputHelp,
  outputName,
  outputValues,
  writeUnitFile,
  type OutputFormat,
} from '../output/write-alignment';

const inputFormatNames = [...unitFormatNames, ...ladderFormatNames];

/** `sverka convert`: from one exchange format to another. */
export const convertCommand: Command = {
  name: 'convert',
  summary: 'turn a translation memory or an alignment into another format',
  help: `Usage: sverka convert INPUT OUTPUT [options]           from one format to another
       sverka convert SOURCE TARGET OUTPUT [options]   two files whose lines translate each other (Moses)
       sverka convert SOURCE TARGET OUTPUT --ladder FILE   two files of a sentence a line, and their alignment

Files of any size are read and written piece by piece. '-' is standard input or output; what is packed with gzip is
unpacked, and a name that ends in .gz is packed.

Options:
  --from FORMAT            ${inputFormatNames.join(', ')};
                           default by the extension of the input
${outputHelp()}
  --ladder FILE            an alignment of SOURCE and TARGET: ${ladderFormatNames.join(', ')}
${documentHelp}
  --markup MODE            strip (default) inline markup, or keep it from TMX to TMX
  --on-error MODE          stop (default) at a malformed record, or skip it, name it and go on
  --encoding NAME          of the input; detected by default
  --source-language CODE   picks the language where a file has many, names it where a file has none
  --target-language CODE   the same for the translation
  -h, --help               this text

Exit code: 0, or 2 when the input or the command is wrong; then no output is written.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        ...outputFlags,
        ladder: { type: 'string' },
        ...documentFlags,
        markup: { type: 'string', default: 'strip' },
        'on-error': { type: 'string', default: 'stop' },
        ...textFlags,
      },
    });
    if (positionals.length < 2 || positionals.length > 3) {
      throw new UsageError(`give an input and an output; got ${positionals.length} files`);
    }
    const output = positionals.at(-1)!;
    const inputs = positionals.slice(0, -1);
    const task: Task = {
      inputs,
      output,
      from:
        values.from === undefined ? formatOfPath(inputs[0]!) : oneOf('--from', values.from, inputFormatNames),
      to: outputFormat(output, values.to),
      languages: languagesOf(values),
      encoding: values.encoding,
      ladder: values.ladder,
      markup: oneOf('--markup', values.markup, ['strip', 'keep']),
      onError: oneOf('--on-error', values['on-error'], ['stop', 'skip']),
    };
    const { from, to } = task;
    if (inputs.length === 1 && from !== undefined && isLadderFormat(from))
      await convertLadder(task, from, await readDocuments(values, values.encoding, context), context);
    else {
      const { units, skipped } = await openInput(task, context);
      const options = { ...outputValues(values), ...task.languages };
      const count = await writeUnitFile(output, to, units, options, context);
      const left = skipped() > 0 ? `, ${skipped()} malformed skipped` : '';
      context.err(
        `sverka: ${count} ${count === 1 ? 'unit' : 'units'} → ${outputName(output, to, options)}${left}\n`,
      );
    }
    return 0;
  },
};

/** What a command line asks for. */
interface Task {
  inputs: readonly string[];
  output: string;
  from: UnitFormatName | LadderFormatName | undefined;
  to: OutputFormat;
  languages: { sourceLanguage?: string; targetLanguage?: string };
  encoding: string | undefined;
  ladder: string | undefined;
  markup: 'strip' | 'keep';
  onError: OnError;
}

async function convertLadder(
  task: Task,
  format: LadderFormatName,
  texts: LadderFileOptions['texts'],
  context: CommandContext,
): Promise<void> {
  const { inputs, output, to } = task;
  if (!isLadderFormat(to)) {
    throw new UsageError(
      `${inputs[0]} holds indexes of sentences only: sverka convert SOURCE TARGET ${output} --ladder ${inputs[0]}`,
    );
  }
  const { encoding, onError } = task;
  const rungs = await readLadder(inputs[0]!, { encoding, onError, format, texts }, context);
  await writePieces(output, ladderFormats[to].write(oneByOne(rungs)), context);
  context.err(
    `sverka: ${rungs.length} ${rungs.length === 1 ? 'bead' : 'beads'} → ${outputName(output, to, {})}\n`,
  );
}

interface Opened {
  units: AsyncIterable<TranslationUnit>;
  skipped(): number;
}

async function openInput(task: Task, context: CommandContext): Promise<Opened> {
  const { inputs, from, languages, encoding, onError, markup, ladder } = task;
  const [first, second] = inputs;
  if (second === undefined) {
    if (ladder !== undefined) throw new UsageError('--ladder needs two files, a source and a target');
    if (from === undefined || isLadderFormat(from)) {
      throw new UsageError(`'${first}' does not tell its format: say --from ${inputFormatNames.join(', ')}`);
    }
    const { records, skipped } = await openUnits(
      first!,
      from,
      { encoding, onError, read: { ...languages, markup } },
      context,
    );
    return { units: records, skipped };
  }
  const skipped = () => 0;
  if (ladder !== undefined) {
    const { bitext } = await loadBitext(
      [first!, second],
      { ...languages, encoding, ladder, segmented: true },
      context,
    );
    return { units: oneByOne(toUnits(bitext)), skipped };
  }
  const source = await openPath(first!, encoding, context);
  const target = await openPath(second, encoding, context);
  return { units: readMoses(source.text, target.text, languages), skipped };
}
