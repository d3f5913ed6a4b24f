import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../../../package.json';
import { SverkaError } from '../../errors';
import { partPath } from '../files/part-file';
import { partialName, writeWhole } from '../files/whole-file';
import { readAgainst } from '../input/against';
import { partsFolder, readPlan } from '../plan/make-plan';
import type { Plan } from '../plan/plan';
import { readRecords } from '../select/read-records';
import { Selector, type SelectOptions } from '../select/selector';
import { confidencePlot } from '../write/confidence-plot';
import { datasetCard, type CardOptions } from '../write/card';
import { DataWriter } from '../write/data-writer';
import { jsonLines, mosesLines, tmxMemory, type PairFormat } from '../write/formats';
import { parquetFormat } from '../write/parquet';
import { rowOf } from '../write/row';
import { Statistics, type SelectReport } from '../write/statistics';
import { TextSink } from '../write/text-sink';

/** Formats that a corpus is written in. */
export const outputFormats = ['jsonl', 'parquet', 'tmx', 'moses', 'documents'] as const;
export type DatasetOutput = (typeof outputFormats)[number];

/** What a run of `select` is told. */
export interface SelectRun extends Omit<SelectOptions, 'against'> {
  /** Folder of the run. */
  out: string;
  cwd: string;
  /** Files whose texts the corpus must not hold. */
  against?: readonly string[];
  /** Default JSON Lines. */
  outputs?: readonly DatasetOutput[];
  /** Rows of a file; default 200,000. */
  rows?: number;
  card?: CardOptions;
  signal?: AbortSignal | undefined;
  /** Told after each document how many were read. */
  onProgress?: ((documents: number, of: number) => void) | undefined;
}

/** Rows of a file unless told otherwise: some 100 MB of Parquet. */
const ROWS = 200_000;

/**
 * Decides about all pairs of a scored run and writes the corpus, what was dropped, the report and the card. What stood there before stays until the new
 * one is whole.
 *
 * @throws SverkaError `INVALID_INPUT` when parts are missing, `INVALID_OPTION` for unknown filters or a library that is missing
 */
export async function runSelect(run: SelectRun): Promise<SelectReport> {
  const out = resolve(run.cwd, run.out);
  const plan = readPlan(out);
  if (!plan)
    throw new SverkaError(
      'INVALID_INPUT',
      `${run.out}: nothing was scored here; sverka dataset score does that`,
    );
  const missing = Array.from({ length: plan.parts }, (_, part) => part).filter(
    (part) => !existsSync(partPath(partsFolder(out), part)),
  );
  if (missing.length > 0)
    throw new SverkaError(
      'INVALID_INPUT',
      `${run.out}: ${missing.length} of ${plan.parts} parts are not scored yet (${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''})`,
    );
  const languages = { source: plan.settings.sourceLanguage, target: plan.settings.targetLanguage };
  const against = run.against?.length ? await readAgainst(run.against, plan.settings, run.cwd) : undefined;
  const selector = new Selector({ ...run, against });
  const partial = partialName(join(out, 'selected'));
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    const writers = await openWriters(run, partial, languages);
    const report = await selectAll(run, { out, plan, selector, partial, writers });
    const files = writers.flatMap((writer) => writer.finish()).map((file) => `data/${file}`);
    writeReports(partial, { run, plan, report, files, languages });
    for (const name of ['data', 'dropped', 'documents.tsv', 'report.json', 'confidence.svg', 'README.md'])
      replace(join(partial, name), join(out, name));
    return report;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Documents between two looks at the signal. */
const BREATH = 100;

interface Selection {
  out: string;
  plan: Plan;
  selector: Selector;
  partial: string;
  writers: readonly DataWriter[];
}

async function selectAll(
  run: SelectRun,
  { out, plan, selector, partial, writers }: Selection,
): Promise<SelectReport> {
  const { signal, onProgress, outputs = [] } = run;
  let turns = 0;
  const breathe = async () => {
    if (++turns % BREATH !== 0) return;
    await new Promise((resume) => setImmediate(resume));
    if (signal?.aborted) throw new SverkaError('ABORTED', 'the run was stopped');
  };
  if (selector.needsSurvey)
    for (const scored of readRecords(out, plan.parts, (document) => selector.surveys(document))) {
      await breathe();
      selector.survey(scored);
    }
  const statistics = new Statistics(selector);
  mkdirSync(join(partial, 'dropped'));
  mkdirSync(join(partial, 'data'), { recursive: true });
  const dropped = new TextSink(join(partial, 'dropped', 'dropped.jsonl.gz'));
  const list = new TextSink(join(partial, 'documents.tsv'));
  const whole = outputs.includes('documents')
    ? new TextSink(join(partial, 'data', 'documents.jsonl.gz'))
    : undefined;
  list.write('id\tverdict\tsplit\tpairs\tkept\tconfidence\terror\n');
  let documents = 0;
  for (const scored of readRecords(out, plan.parts)) {
    await breathe();
    const { document } = scored;
    statistics.addDocument(document);
    const pairs = selector.select(scored);
    for (const pair of pairs) {
      statistics.addPair(pair);
      if (pair.kept) for (const writer of writers) writer.write(pair);
      else dropped.write(`${JSON.stringify({ ...rowOf(pair), dropped_by: pair.droppedBy })}\n`);
    }
    const kept = pairs.filter((pair) => pair.kept).length;
    const split = selector.splitOf(document);
    list.write(
      `${[document.id, document.verdict, split, pairs.length, kept, document.confidence ?? '', document.error?.code ?? ''].join('\t')}\n`,
    );
    whole?.write(
      `${JSON.stringify({ id: document.id, split, verdict: document.verdict, meta: document.meta ?? null, pairs: pairs.map(({ pair, kept: own }) => ({ id: pair.id, source: pair.source, target: pair.target, kept: own })) })}\n`,
    );
    onProgress?.(++documents, plan.documents);
  }
  for (const sink of [dropped, list, whole]) sink?.finish();
  return statistics.result();
}

async function openWriters(
  { outputs = ['jsonl'], rows = ROWS }: SelectRun,
  partial: string,
  languages: { source: string; target: string },
): Promise<DataWriter[]> {
  const writers: DataWriter[] = [];
  for (const output of outputs) {
    const format = await formatOf(output);
    if (format) writers.push(new DataWriter(join(partial, 'data'), format, languages, rows));
  }
  return writers;
}

async function formatOf(output: DatasetOutput): Promise<PairFormat | undefined> {
  switch (output) {
    case 'jsonl':
      return jsonLines;
    case 'tmx':
      return tmxMemory;
    case 'moses':
      return mosesLines;
    case 'parquet':
      return parquetFormat();
    case 'documents':
      return undefined; // all pairs of a document in one line, whatever was dropped
    default:
      throw new SverkaError(
        'INVALID_OPTION',
        `outputs are ${outputFormats.join(', ')}; got '${String(output)}'`,
      );
  }
}

interface Finished {
  run: SelectRun;
  plan: Plan;
  report: SelectReport;
  files: readonly string[];
  languages: { source: string; target: string };
}

function writeReports(folder: string, { run, plan, report, files, languages }: Finished): void {
  const { preset = 'balanced', filters = {}, dedup, nearLeast, split, perDocument, against } = run;
  const settings = {
    score: plan.settings,
    select: { preset, filters, dedup, nearLeast, split, perDocument, against },
  };
  const plot = confidencePlot(report.confidence);
  writeWhole(
    join(folder, 'report.json'),
    `${JSON.stringify({ reportVersion: 1, ...report, settings, files }, undefined, 2)}\n`,
  );
  writeWhole(join(folder, 'confidence.svg'), plot);
  writeWhole(
    join(folder, 'README.md'),
    datasetCard({ report, card: run.card ?? {}, languages, files, settings, version, inputs: plan.inputs }),
  );
}

/** Puts a new file or folder in the place of an old one. */
function replace(from: string, to: string): void {
  const old = `${partialName(to)}.old`;
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}
