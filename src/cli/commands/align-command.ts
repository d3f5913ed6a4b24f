import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportJson } from '../../report/escape/report-json';
import { terminalLine, withoutCommands } from '../../report/escape/terminal-line';
import { formatOfPath } from '../input/file-formats';
import type { Bead, Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';
import { alignmentSvg } from '../../report/alignment-svg';
import type { ReportOptions } from '../../report/options';
import type { Command } from '../command';
import { inputFlags, inputHelp, inputValues, textFlags, textHelp, textValues } from '../input/input-options';
import { loadBitext } from '../input/inputs';
import { unitsOf } from '../../formats/units/known-units';
import { oneByOne, writePieces } from '../output/outputs';
import {
  outputFlags,
  outputFormat,
  outputHelp,
  outputName,
  outputValues,
  writeUnitFile,
} from '../output/write-alignment';
import { isStream, runStream, streamHelp } from '../stream/stream';
import { loadVocabulary, vocabularyHelp, vocabularyOptions } from '../input/vocabulary-options';

/** `sverka align`: prints or writes the beads. */
export const alignCommand: Command = {
  name: 'align',
  summary: 'print or write which sentences translate each other',
  help: `Usage: sverka align FILE [options]            one file that holds both versions
       sverka align SOURCE TARGET [options]   the original and its translation

Prints the beads: sentences of the original beside those that translate them. '-' reads standard input.

Options:
  -o, --output FILE        write there; a name that ends in .gz is packed
${outputHelp('text (default on the screen), json, svg (a picture),\n                           ')}
${inputHelp}
${textHelp}
${vocabularyHelp}
${streamHelp}
  -h, --help               this text

Exit code: 0, or 2 when the input or the command is wrong.
`,
  async run(args, context) {
    if (isStream(args)) return runStream('align', args, context);
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o', default: '-' },
        ...outputFlags,
        ...inputFlags,
        ...textFlags,
        ...vocabularyOptions,
      },
    });
    const { output } = values;
    const to = values.to ?? (output === '-' ? 'text' : /\.(txt|json|svg)$/.exec(output)?.[1]);
    const own = ownFormats.get(to ?? '');
    const format = own ? undefined : outputFormat(output, to);
    const text = textValues(values);
    const { lexicon, gazetteer } = await loadVocabulary(values, text, context);
    const { bitext, source, target, units } = await loadBitext(
      positionals,
      {
        ...inputValues(values),
        ...text,
        lexicon,
        gazetteer,
      },
      context,
    );
    let name = output;
    if (own) {
      const text = own(bitext, { files: { source, target } });
      await writePieces(output, oneByOne([text]), context);
    } else if (format) {
      const options = {
        ...outputValues(values),
        sourceLanguage: bitext.source.language,
        targetLanguage: bitext.target.language,
      };
      name = outputName(output, format, options);
      // a memory that is written anew in its own format keeps all that it had
      if (units && (values.from ?? formatOfPath(source.path)) === format)
        context.inputs?.delete(resolve(context.cwd, source.path));
      await writeUnitFile(
        output,
        format,
        oneByOne(unitsOf(bitext, units, { source: source.path, target: target.path })),
        options,
        context,
      );
    }
    if (output !== '-') context.err(`sverka: ${bitext.beads.length} beads → ${name}\n`);
    return 0;
  },
};

/** What writes the formats that are for a reader, not for a corpus; `txt` is what a file of text is called. */
const ownFormats: ReadonlyMap<string, (bitext: Bitext, options: ReportOptions) => string> = new Map([
  ['text', textBeads],
  ['txt', textBeads],
  ['json', (bitext) => `${reportJson(jsonBeads(bitext), 2)}\n`],
  ['svg', alignmentSvg],
]);

function jsonBeads({ source, target, beads }: Bitext) {
  return beads.map((bead) => ({
    ...bead,
    sourceText: texts(source, bead.source),
    targetText: texts(target, bead.target),
  }));
}

function textBeads(bitext: Bitext): string {
  return withoutCommands(bitext.beads.map((bead) => textBead(bitext, bead)).join('\n'));
}

function textBead({ source, target }: Bitext, bead: Bead): string {
  const head = `${label(bead.source)}:${label(bead.target)}  ${bead.confidence.toFixed(2)}`;
  const evidence = bead.evidence.map(({ text }) => terminalLine(text)).join(', ');
  const lines = [
    ...texts(source, bead.source).map((text) => `  < ${terminalLine(text)}`),
    ...texts(target, bead.target).map((text) => `  > ${terminalLine(text)}`),
  ];
  return `${head}${evidence && `  ${evidence}`}\n${lines.join('\n')}\n`;
}

function label({ start, end }: IndexRange): string {
  return start === end ? '–' : Array.from({ length: end - start }, (_, k) => start + k + 1).join(',');
}

function texts(document: Document, { start, end }: IndexRange): string[] {
  return document.sentences.slice(start, end).map(({ text }) => text.replace(/\s+/g, ' '));
}
