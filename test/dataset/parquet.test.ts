import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { sverka } from '../cli/run';

/** A corpus in JSON Lines and in Parquet, which DuckDB reads: another program than the one that wrote it. */
let cwd = '';
let duck: DuckDBConnection;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'sverka-parquet-'));
  const documents = Array.from({ length: 40 }, (_, k) => ({
    id: `d${k}`,
    source: `Мир № ${k} заключён 🕊️.\nОтвет «да» получен.\nПисьмо пришло ${1 + (k % 28)} мая.`,
    target: `Peace No. ${k} was made 🕊️.\nThe answer “yes” was received.\nThe letter came on ${2 + (k % 28)} May.`,
    ...(k % 2 === 0 ? { year: '1951' } : {}),
  }));
  writeFileSync(
    join(cwd, 'documents.jsonl'),
    documents.map((document) => JSON.stringify(document)).join('\n'),
  );
  writeFileSync(
    join(cwd, 'memory.tsv'),
    'source\ttarget\nМир заключён.\tPeace was made.\nОтвет получен.\tThe answer was received.\n',
  );
  const options = ['--to', 'jsonl,parquet', '--dedup', 'off', '--rows', '32', '--filter', 'rules=off'];
  for (const input of ['documents.jsonl', 'memory.tsv'])
    expect((await sverka(['dataset', 'build', input, '-o', `${input}-out`, ...options], { cwd })).code).toBe(
      0,
    );
  duck = await (await DuckDBInstance.create(':memory:')).connect();
}, 60_000);

const ask = async (query: string) => (await duck.runAndReadAll(query)).getRowObjectsJson();
const parquetOf = (input: string) => `read_parquet('${join(cwd, `${input}-out`, 'data', '*.parquet')}')`;

/** Rows of all files of JSON Lines, in order. */
function rowsOf(input: string, files: readonly string[]): Record<string, unknown>[] {
  return files.flatMap((file) =>
    gunzipSync(readFileSync(join(cwd, `${input}-out`, 'data', `${file}.jsonl.gz`)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  );
}

const FILES = [
  'train-00000-of-00004',
  'train-00001-of-00004',
  'train-00002-of-00004',
  'train-00003-of-00004',
];

describe('Parquet read by DuckDB', () => {
  it('has the rows of the JSON Lines, nested fields and nulls included, over all files', async () => {
    const rows = rowsOf('documents.jsonl', FILES);
    expect(rows).toHaveLength(120);
    expect(await ask(`select * from ${parquetOf('documents.jsonl')}`)).toEqual(rows);
    expect(rows.filter(({ meta }) => meta === null)).toHaveLength(60);
    const given = rowsOf('memory.tsv', ['train-00000-of-00001']);
    expect(given[0]).toMatchObject({ confidence: null, source_spans: null });
    expect(await ask(`select * from ${parquetOf('memory.tsv')}`)).toEqual(given);
  });

  it('has the types that the card promises', async () => {
    const types = await ask(`describe select * from ${parquetOf('documents.jsonl')}`);
    expect(
      Object.fromEntries(
        types.map(({ column_name, column_type }) => [column_name, String(column_type).replaceAll('"', '')]),
      ),
    ).toEqual({
      id: 'VARCHAR',
      document: 'VARCHAR',
      translation: 'STRUCT(ru VARCHAR, en VARCHAR)',
      shape: 'VARCHAR',
      confidence: 'DOUBLE',
      realigned: 'DOUBLE',
      pair_confidence: 'DOUBLE',
      length_ratio: 'DOUBLE',
      linked_share: 'DOUBLE',
      evidence: 'DOUBLE',
      gaps: 'STRUCT(source DOUBLE, target DOUBLE)',
      values: 'STRUCT(matched INTEGER, unmatched INTEGER)',
      rules: 'STRUCT(rule VARCHAR, severity VARCHAR, confidence DOUBLE)[]',
      source_spans: 'STRUCT(start INTEGER, end INTEGER)[]',
      target_spans: 'STRUCT(start INTEGER, end INTEGER)[]',
      source_file: 'VARCHAR',
      target_file: 'VARCHAR',
      meta: 'VARCHAR',
    });
  });

  it('gives the same sums and is searched by what is nested in it', async () => {
    const rows = rowsOf('documents.jsonl', FILES) as {
      confidence: number;
      length_ratio: number;
      translation: { ru: string };
      source_spans: { end: number }[];
    }[];
    const [sums] = await ask(
      `select sum(confidence) as confidence, sum(length_ratio) as ratio, sum(length(translation.ru))::integer as characters,
        sum(source_spans[1]."end")::integer as ends, count(*) filter (contains(translation.ru, '🕊️'))::integer as doves from ${parquetOf('documents.jsonl')}`,
    );
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    expect(sums!['confidence']).toBeCloseTo(sum(rows.map(({ confidence }) => confidence)), 9);
    expect(sums!['ratio']).toBeCloseTo(sum(rows.map(({ length_ratio }) => length_ratio)), 9);
    expect(sums).toMatchObject({
      characters: sum(rows.map(({ translation }) => [...translation.ru].length)),
      ends: sum(rows.map(({ source_spans }) => source_spans[0]!.end)),
      doves: 40,
    });
  });
});
