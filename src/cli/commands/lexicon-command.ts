import { parseArgs } from 'node:util';
import { writePieces } from '../output/outputs';
import { learnLexicon, mergeLexicons, russianEnglish, writeLexicon } from '../../index';
import type { Lexicon, WordLexicon } from '../../model/lexicon';
import { oneOf } from '../one-of';
import { UsageError, type Command, type CommandContext, type ExitCode } from '../command';
import { openCorpus } from '../input/corpus';
import { languagesOf, textFlags, textHelp, textValues, type TextValues } from '../input/input-options';
import { readLexicon } from '../input/vocabulary-options';

/** `sverka lexicon`: learns, merges and describes lexicons. */
export const lexiconCommand: Command = {
  name: 'lexicon',
  summary: 'learn a lexicon from translated texts, merge lexicons, describe one',
  help: `Usage: sverka lexicon learn CORPUS… [-o FILE]   learn which words translate each other
       sverka lexicon merge FILE… [-o FILE]     put lexicons together; the first outweighs the others
       sverka lexicon stats FILE                how many words and pairs a lexicon has

A CORPUS is a .tmx, .tsv, .csv or .jsonl of pairs, also as .gz, or two files, the original and its translation, that are
aligned first. A lexicon is a table (word, tab, translation, tab, weight), or a hunalign .dic. Pass what was learned to
other commands with --lexicon FILE.

Options:
  -o, --output FILE        write here; standard output by default
  --lines                  learn: line N of the second file translates line N of the first; nothing is aligned
  --min-count N            learn: words of at least so many beads; default 2
  --min-significance X     learn: the least log-likelihood ratio of a pair; default 10.83
  --min-probability P      learn: the least probability of a translation in either direction; default 0.1
  --format FORMAT          stats: text (default) or json
${textHelp}
  -h, --help               this text

Exit code: 0, or 2 when the input or the command is wrong.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        lines: { type: 'boolean', default: false },
        'min-count': { type: 'string' },
        'min-significance': { type: 'string' },
        'min-probability': { type: 'string' },
        format: { type: 'string', default: 'text' },
        ...textFlags,
      },
    });
    const [action, ...paths] = positionals;
    if (action === undefined) throw new UsageError('say what to do: learn, merge or stats');
    const run = actions[oneOf('the action', action, ['learn', 'merge', 'stats'] as const)];
    if (paths.length === 0) throw new UsageError(`sverka lexicon ${action} needs a file`);
    return run(paths, values, context);
  },
};

interface Values extends TextValues {
  output?: string | undefined;
  lines: boolean;
  'min-count'?: string | undefined;
  'min-significance'?: string | undefined;
  'min-probability'?: string | undefined;
  format: string;
}

type Action = (paths: readonly string[], values: Values, context: CommandContext) => Promise<ExitCode>;

const actions: Record<'learn' | 'merge' | 'stats', Action> = { learn, merge, stats };

async function learn(paths: readonly string[], values: Values, context: CommandContext): Promise<ExitCode> {
  const options = {
    ...languagesOf(values),
    ...number('minCount', '--min-count', values['min-count']),
    ...number('minSignificance', '--min-significance', values['min-significance']),
    ...number('minProbability', '--min-probability', values['min-probability']),
  };
  const corpus = await openCorpus(paths, { lines: values.lines, ...textValues(values) }, context);
  const lexicon = await learnLexicon(corpus, {
    ...options,
    onPass: ({ pass, passes, beads }) =>
      context.err(`sverka: reading ${pass} of ${passes}: ${counted(beads, 'bead')}\n`),
  });
  return write(lexicon, values, context);
}

async function merge(paths: readonly string[], values: Values, context: CommandContext): Promise<ExitCode> {
  if (paths.length < 2) throw new UsageError('sverka lexicon merge needs two files or more');
  const lexicons: WordLexicon[] = [];
  for (const path of paths) lexicons.push(await readLexicon(path, languagesOf(values), context));
  return write(mergeLexicons(...lexicons), values, context);
}

async function write(lexicon: WordLexicon, values: Values, context: CommandContext): Promise<ExitCode> {
  const text = writeLexicon(lexicon);
  if (values.output === undefined) context.out(text);
  else {
    await writePieces(values.output, [text], context);
    context.err(
      `sverka: wrote ${counted(lexicon.size, 'word')} with ${counted(pairs(lexicon), 'translation')} to ${values.output}\n`,
    );
  }
  return 0;
}

async function stats(paths: readonly string[], values: Values, context: CommandContext): Promise<ExitCode> {
  const format = oneOf('--format', values.format, ['text', 'json'] as const);
  if (paths.length > 1) throw new UsageError(`sverka lexicon stats takes one file; got ${paths.length}`);
  const lexicon = await readLexicon(paths[0]!, languagesOf(values), context);
  const figures = describe(lexicon);
  if (format === 'json') {
    context.out(`${JSON.stringify(figures, undefined, 2)}\n`);
    return 0;
  }
  const rows: [string, string | number][] = [
    ['languages', `${figures.sourceLanguage} → ${figures.targetLanguage}`],
    ['words', figures.words],
    ['  of them phrases', figures.phrases],
    ['translations', figures.translations],
    ['  a word', figures.words ? (figures.translations / figures.words).toFixed(2) : '–'],
  ];
  if (figures.bundled !== undefined) {
    const share = figures.translations ? Math.round((100 * figures.bundled) / figures.translations) : 0;
    rows.push(['  bundled as well', `${figures.bundled} (${share}%)`]);
  }
  context.out(rows.map(([label, value]) => `${label.padEnd(18)}${String(value).padStart(14)}\n`).join(''));
  return 0;
}

function describe(lexicon: Lexicon) {
  const { sourceLanguage, targetLanguage, size } = lexicon;
  const bundled = russianEnglish();
  const same = bundled.sourceLanguage === sourceLanguage && bundled.targetLanguage === targetLanguage;
  return {
    sourceLanguage,
    targetLanguage,
    words: size,
    phrases: [...lexicon.stems()].filter((stem) => stem.includes(' ')).length,
    translations: pairs(lexicon),
    bundled: same ? pairs(lexicon, (stem, target) => has(bundled, stem, target)) : undefined,
  };
}

function pairs(lexicon: Lexicon, counts: (source: string, target: string) => boolean = () => true): number {
  let total = 0;
  for (const source of lexicon.stems()) {
    for (const { stem } of lexicon.translations(source)) if (counts(source, stem)) total++;
  }
  return total;
}

function has(lexicon: Lexicon, source: string, target: string): boolean {
  return lexicon.translations(source).some(({ stem }) => stem === target);
}

function number<K extends string>(
  key: K,
  option: string,
  value: string | undefined,
): Partial<Record<K, number>> {
  if (value === undefined) return {};
  const parsed = Number(value);
  if (value.trim() === '' || !Number.isFinite(parsed) || parsed < 0) {
    throw new UsageError(`${option} must be a number, 0 or more; got '${value}'`);
  }
  return { [key]: parsed } as Partial<Record<K, number>>;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
