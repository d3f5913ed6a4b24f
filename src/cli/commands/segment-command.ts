import { parseArgs } from 'node:util';
import { segment } from '../../index';
import { languageOption } from '../../languages/language-code';
import type { Document } from '../../model/document';
import { documentSentences } from '../../read/documents/document-sentences';
import { countLetters } from '../../read/script';
import { reportJson } from '../../report/escape/report-json';
import { terminalLines } from '../../report/escape/terminal-line';
import { UsageError, type Command } from '../command';
import { readTextOrDocument } from '../input/texts';
import { oneOf } from '../one-of';
import { writePieces } from '../output/outputs';

/** `sverka segment`: prints the sentences of a text. */
export const segmentCommand: Command = {
  name: 'segment',
  summary: 'print the sentences of a text, one a line',
  help: `Usage: sverka segment FILE [options]   '-' reads standard input

Prints the sentences of a text or document, one a line. With --paragraphs a line <p> begins each paragraph: 'sverka align
--segmented' and hunalign read that.

Options:
  --language CODE          of the text; Russian or English by default, as the letters tell
  --format FORMAT          text (default), json or jsonl; json and jsonl have start, end, paragraph and kind
  --paragraphs             text: a line <p> before each paragraph but the first
  --encoding NAME          of the text; detected by default
  -o, --output FILE        write here; a name that ends in .gz is packed
  -h, --help               this text

Exit code: 0, or 2 when the input or the command is wrong.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        format: { type: 'string', default: 'text' },
        paragraphs: { type: 'boolean', default: false },
        encoding: { type: 'string' },
        output: { type: 'string', short: 'o', default: '-' },
      },
    });
    const format = oneOf('--format', values.format, ['text', 'json', 'jsonl'] as const);
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0)
      throw new UsageError(`give one file; got ${positionals.length}`);
    const { text, read } = await readTextOrDocument(path, values.encoding, context);
    const language =
      values.language === undefined ? languageOf(text) : languageOption(values.language, '--language');
    const sentences = read ? documentSentences(read, language).sentences : segment(text, language);
    const own = writers[format](sentences, values.paragraphs);
    // what is shown is shown safely; what is kept is kept as it is
    const shown = values.output === '-' && format === 'text' ? terminalLines(own) : own;
    await writePieces(values.output, [shown], context);
    return 0;
  },
};

type Sentences = Document['sentences'];

const writers: Record<'text' | 'json' | 'jsonl', (sentences: Sentences, paragraphs: boolean) => string> = {
  text: (sentences, paragraphs) =>
    sentences
      .map(({ text, paragraph }, k) => {
        const begins = paragraphs && k > 0 && sentences[k - 1]!.paragraph !== paragraph;
        return `${begins ? '<p>\n' : ''}${text.replace(/\s+/g, ' ')}\n`;
      })
      .join(''),
  json: (sentences) => `${reportJson(sentences, 2)}\n`,
  jsonl: (sentences) => sentences.map((sentence) => `${reportJson(sentence)}\n`).join(''),
};

/** Characters that tell the language. */
const READ = 20_000;

/** Russian where most letters are Cyrillic. */
function languageOf(text: string): string {
  const { cyrillic, latin } = countLetters(text, 0, Math.min(text.length, READ));
  return cyrillic > latin ? 'ru' : 'en';
}
