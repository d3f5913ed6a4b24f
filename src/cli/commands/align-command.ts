import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatOfPath } from '../input/file-formats';
import { UsageError, type Command } from '../command';
import { inputFlags, inputHelp, inputValues, textFlags, textHelp, textValues } from '../input/input-options';
import { loadBitext } from '../input/inputs';
import { unitsOf } from '../../formats/units/known-units';
import { oneByOne, writePieces } from '../output/outputs';
import { readerFormatOf, readerFormats } from '../output/reader-formats';
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
${outputHelp(
  'text (default on the screen), json, svg (a picture), docx, epub,\n                           html (both side by side), srt, vtt (subtitles in both languages), ',
)}
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
    const to = values.to ?? (output === '-' ? 'text' : readerFormatOf(output));
    const own = readerFormats.get(to ?? '');
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
      const written = await own(bitext, { source, target });
      if (typeof written !== 'string' && output === '-')
        throw new UsageError(`${to} is no text: name a file with -o`);
      await writePieces(output, oneByOne([written]), context);
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
        unitsOf(bitext, units, { source: source.path, target: target.path }),
        options,
        context,
      );
    }
    if (output !== '-') context.err(`sverka: ${bitext.beads.length} beads → ${name}\n`);
    return 0;
  },
};
