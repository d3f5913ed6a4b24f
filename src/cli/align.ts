import { parseArgs } from 'node:util';
import type { Bead, Bitext } from '../model/bead';
import type { Document } from '../model/document';
import type { IndexRange } from '../model/span';
import { oneOf } from './check';
import type { Command } from './command';
import { loadBitext } from './inputs';
import { loadVocabulary, vocabularyHelp, vocabularyOptions } from './vocabulary';

/** `sverka align`: prints the beads. */
export const alignCommand: Command = {
  name: 'align',
  summary: 'print which sentences translate each other',
  help: `Usage: sverka align FILE [options]            one file that holds both versions
       sverka align SOURCE TARGET [options]   the original and its translation

Prints the beads: sentences of the original beside those that translate them. '-' reads standard input.

Options:
  --format FORMAT          text (default) or json
  --encoding NAME          utf-8, utf-16le, utf-16be, windows-1251 or koi8-r; detected by default
  --source-language CODE   default ru
  --target-language CODE   default en
${vocabularyHelp}
  -h, --help               this text

Exit code: 0, or 2 when the input or the command is wrong.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        encoding: { type: 'string' },
        'source-language': { type: 'string' },
        'target-language': { type: 'string' },
        ...vocabularyOptions,
      },
    });
    const format = oneOf('--format', values.format, ['text', 'json'] as const);
    const languages = {
      sourceLanguage: values['source-language'],
      targetLanguage: values['target-language'],
    };
    const { lexicon } = await loadVocabulary(values, languages, context);
    const { bitext } = await loadBitext(
      positionals,
      {
        encoding: values.encoding,
        ...languages,
        lexicon,
      },
      context,
    );
    context.out(
      format === 'json' ? `${JSON.stringify(jsonBeads(bitext), undefined, 2)}\n` : textBeads(bitext),
    );
    return 0;
  },
};

function jsonBeads({ source, target, beads }: Bitext) {
  return beads.map((bead) => ({
    ...bead,
    sourceText: texts(source, bead.source),
    targetText: texts(target, bead.target),
  }));
}

function textBeads(bitext: Bitext): string {
  return bitext.beads.map((bead) => textBead(bitext, bead)).join('\n');
}

function textBead({ source, target }: Bitext, bead: Bead): string {
  const head = `${label(bead.source)}:${label(bead.target)}  ${bead.confidence.toFixed(2)}`;
  const evidence = bead.evidence.map(({ text }) => text).join(', ');
  const lines = [
    ...texts(source, bead.source).map((text) => `  < ${text}`),
    ...texts(target, bead.target).map((text) => `  > ${text}`),
  ];
  return `${head}${evidence && `  ${evidence}`}\n${lines.join('\n')}\n`;
}

function label({ start, end }: IndexRange): string {
  return start === end ? '–' : Array.from({ length: end - start }, (_, k) => start + k + 1).join(',');
}

function texts(document: Document, { start, end }: IndexRange): string[] {
  return document.sentences.slice(start, end).map(({ text }) => text.replace(/\s+/g, ' '));
}
