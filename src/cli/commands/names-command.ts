import { parseArgs } from 'node:util';
import { reportJson } from '../../report/escape/report-json';
import { nameLedger } from '../../index';
import type { Bitext } from '../../model/bead';
import type { NameLedger } from '../../model/name';
import { departureOf, type HouseSystem } from '../../check/evidence/names/house-system';
import { isTurned } from '../../turn/orientation';
import { houseFlags, houseHelp, houseValues } from '../check/house-flags';
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
${houseHelp('are marked with ?')}
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
        ...houseFlags,
      },
    });
    const format = oneOf('--format', values.format, ['table', 'json', 'csv', 'html'] as const);
    const house = houseValues(values);
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
    const found = nameLedger(bitext, { lexicon, ...(gazetteer ? { gazetteer } : {}) });
    const ledger = isTurned(bitext.source, bitext.target) ? found : inHouse(found, house);
    context.out(writers[format](inIndexOrder(ledger, bitext.source.language), bitext));
    return 0;
  },
};

/** The ledger where spellings of another system than the one that is asked for are marked, with the right one first among the usual. */
function inHouse(ledger: NameLedger, house: Partial<HouseSystem>): NameLedger {
  const asked: HouseSystem = { romanization: '', chinese: '', korean: '', ...house };
  const entries = ledger.entries.map((entry) => {
    const right: string[] = [];
    const renderings = entry.renderings.map((one) => {
      const other = departureOf({ ...entry, name: one.of ?? entry.name }, one, asked);
      if (other) right.push(other.usual);
      return other ? { ...one, acceptable: false } : one;
    });
    return { ...entry, renderings, suggestions: [...new Set([...right, ...entry.suggestions])] };
  });
  return { ...ledger, entries };
}

const writers: Record<'table' | 'json' | 'csv' | 'html', (ledger: NameLedger, bitext: Bitext) => string> = {
  table: textTable,
  json: (ledger, bitext) => `${reportJson(withLines(ledger, bitext), 2)}\n`,
  csv: csvTable,
  html: indexPage,
};
