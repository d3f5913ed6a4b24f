import { parseArgs } from 'node:util';
import { buffer } from 'node:stream/consumers';
import { romanizationSystems, romanizations, romanize } from '../../index';
import { decodeBytes } from '../../read/files/read-file';
import { reportJson } from '../../report/escape/report-json';
import { terminalLine, withoutCommands } from '../../report/escape/terminal-line';
import { UsageError, type Command } from '../command';
import { oneOf } from '../one-of';

/** `sverka romanize`: writes Cyrillic names in Latin letters. */
export const romanizeCommand: Command = {
  name: 'romanize',
  summary: 'write Cyrillic names in Latin letters',
  help: `Usage: sverka romanize NAME… [options]   a line for each name
       sverka romanize - [options]       a line for each line of standard input

Names stand in the nominative. What is not Cyrillic stays as it is.

Options:
  --system NAME            ${romanizationSystems.slice(0, 7).join(', ')},
                           ${romanizationSystems.slice(7).join(', ')};
                           default bgn-pcgn
  --all                    every form that a reader may find right, with the systems that give it
  --format FORMAT          text (default) or json
  -h, --help               this text

Exit code: 0, or 2 when the command is wrong.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        system: { type: 'string', default: 'bgn-pcgn' },
        all: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    const system = oneOf('--system', values.system, romanizationSystems);
    const format = oneOf('--format', values.format, ['text', 'json'] as const);
    if (positionals.length === 0) throw new UsageError("give a name, or '-' for the lines of standard input");
    const names: string[] = [];
    for (const name of positionals) {
      if (name !== '-') names.push(name);
      else names.push(...linesOf(decodeBytes(await buffer(context.stdin()), undefined).text));
    }
    const rows = names.map((name) => ({
      name,
      forms: values.all ? romanizations(name) : [{ text: romanize(name, system), systems: [system] }],
    }));
    context.out(format === 'json' ? `${reportJson(rows, 2)}\n` : rows.map(textOf(values.all)).join(''));
    return 0;
  },
};

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function textOf(all: boolean) {
  return ({
    name,
    forms,
  }: {
    name: string;
    forms: readonly { text: string; systems: readonly string[] }[];
  }) =>
    withoutCommands(
      all
        ? `${terminalLine(name)}\n${forms.map(({ text, systems }) => `  ${terminalLine(text)}  ${systems.join(', ')}\n`).join('')}`
        : `${terminalLine(forms[0]!.text)}\n`,
    );
}
