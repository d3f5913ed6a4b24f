import { parseArgs } from 'node:util';
import { reportJson } from '../../report/escape/report-json';
import { nameLedger } from '../../index';
import type { Bitext } from '../../model/bead';
import type { NameLedger } from '../../model/name';
import { oneOf } from '../one-of';
import type { Command } from '../command';
import { textFlags, textHelp, textValues } from '../input/input-options';
import { loadBitext } from '../input/inputs';
import { csvTable, textTable } from '../output/name-tables';
import { inIndexOrder, indexPage, withLines } from '../output/names-index';
import { loadVocabulary, vocabularyHelp, vocabularyOptions } from '../input/vocabulary-options';

/** `sverka names`: prints the name ledger. */
export const namesCommand: Command = {
  name: 'names',
  summary: 'list every name with its renderings, for an index or a style sheet',
  help: `Usage: sverka names FILE [options]            one file that holds both versions
       sverka names SOURCE TARGET [options]   the original and its translation

Lists every name of the original with all its renderings: ? marks one that no romanisation and no list of names gives,
[ ] one that the editor put in brackets. The names stand as in an index, persons by their surnames; csv, json and html
have the lines of each. '-' reads standard input.

Options:
  --format FORMAT          table (default), json, csv or html
${textHelp}
${vocabularyHelp}
  -h, --help               this text

Exit code: 0, or 2 when the input or the command is wrong.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        ...textFlags,
        ...vocabularyOptions,
      },
    });
    const format = oneOf('--format', values.format, ['table', 'json', 'csv', 'html'] as const);
    const text = textValues(values);
    const { lexicon, gazetteer } = await loadVocabulary(values, text, context);
    const { bitext } = await loadBitext(
      positionals,
      {
        ...text,
        lexicon,
        gazetteer,
      },
      context,
    );
    const ledger = nameLedger(bitext, { lexicon, ...(gazetteer ? { gazetteer } : {}) });
    context.out(writers[format](inIndexOrder(ledger, bitext.source.language), bitext));
    return 0;
  },
};

const writers: Record<'table' | 'json' | 'csv' | 'html', (ledger: NameLedger, bitext: Bitext) => string> = {
  table: textTable,
  json: (ledger, bitext) => `${reportJson(withLines(ledger, bitext), 2)}\n`,
  csv: csvTable,
  html: indexPage,
};
