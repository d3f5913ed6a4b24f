import { didYouMean } from '../../did-you-mean';
import { outputFormats } from '../../dataset/run/run-select';
import { pairFilters } from '../../dataset/filters/presets';
import { UsageError, type Command, type CommandContext, type ExitCode } from '../command';
import { buildRun, scoreRun, selectRun } from '../dataset/build';
import { sampleRun, statusRun, traceRun, verifyCommand } from '../dataset/views';

const runs: Readonly<Record<string, (args: string[], context: CommandContext) => Promise<ExitCode>>> = {
  build: buildRun,
  score: scoreRun,
  select: selectRun,
  status: statusRun,
  trace: traceRun,
  sample: sampleRun,
  verify: verifyCommand,
};

/** `sverka dataset`: documents in, a corpus of pairs out. */
export const datasetCommand: Command = {
  name: 'dataset',
  summary: 'make a bilingual corpus of many documents or of memories',
  help: `Usage: sverka dataset build INPUT -o DIR [options]    score, then select
       sverka dataset score INPUT -o DIR [options]    align and judge all pairs: parallel, goes on where it was stopped
       sverka dataset select DIR [options]            filter, deduplicate, split, write: seconds, again and again
       sverka dataset status DIR [--json]             how far a run is
       sverka dataset trace DIR ID …                  where a pair comes from, and all that is known of it
       sverka dataset sample DIR [--dropped-by REASON] [-n 20]
       sverka dataset verify DIR                      whether all that was written is whole and adds up

INPUT: a manifest (TSV, CSV or JSON Lines with the columns source and target), a folder (a.ru.txt beside a.en.txt), two files,
--source DIR --target DIR, or a file of units: TMX, XLIFF, PO, TSV, CSV, JSON Lines, --moses SOURCE TARGET.
The same command again goes on where the last one ended. docs/dataset.md tells all.

Input:
  --source DIR, --target DIR   folders whose files are matched by name
  --moses                  two files whose lines translate each other
  --as KIND                documents or units: what a table or JSON Lines hold; default as they look
  --document COLUMN        the property of units that names their document; default runs of 64 units
  --shuffled               units stand in no order
  --allow-unmatched        leave out files without a counterpart
  --encoding NAME, --source-language CODE, --target-language CODE
Score:
  -j, --jobs N             worker threads; default as many as processors
  --shard i/n, --shard auto   do a share of the parts; auto reads the variables of Slurm, Kubernetes, HyperQueue, AWS Batch, PBS, SGE, LSF
  --shards N               how many tasks there are, where the engine does not say
  --timeout SECONDS        a document may take; default 60
  --max-memory MB          a worker may take; default 1024
  --names                  count names as well
  --pair-confidence        align each pair by itself as well
  --lexicon FILE, --gazetteer FILE, --no-lexicon
  --fresh                  throw away what was scored
Select:
  --preset NAME            balanced (default), strict or loose
  --filter NAME=VALUE      off, on, a number or options in JSON; may be given again. Names:
                           ${pairFilters.map(({ id }) => id).join(', ')}
  --dedup KIND             off, exact, folded or near
  --against FILE           drop pairs with a side in FILE; may be given again
  --dev 10/1000, --test 10/1000, --split-by meta.NAME
  --per-document N         the most pairs of a document
  --to FORMAT              ${outputFormats.join(', ')}; may be given again
  --rows N                 rows of a file; default 200,000
  --title, --licence, --origin   for the card
  --explain                percentiles of each feature, to choose thresholds by
  --config FILE            sverka.dataset.ts, .js, .mjs or .json; by default looked for here
  -h, --help               this text

Exit code: 0 done; 2 the input or the command is wrong; 3 done, but some documents failed; 4 parts of other shards are missing;
75 stopped by a signal: run the same command again.
`,
  async run([name, ...args], context) {
    const run = name === undefined ? undefined : runs[name];
    if (!run) {
      const names = Object.keys(runs);
      const what =
        name === undefined ? 'say what to do' : `there is no 'dataset ${name}'${didYouMean(name, names)}`;
      throw new UsageError(`${what}: ${names.join(', ')}`);
    }
    return run(args, context);
  },
};
