import { closeSync, fsyncSync, openSync } from 'node:fs';
import type * as Writer from 'hyparquet-writer';
import { SverkaError } from '../../errors';
import type { Languages, PairFormat, PairSink } from './formats';
import { rowOf, type DatasetRow } from './row';

/** Rows of a row group: some 30 MB of text, which a reader can skip or fetch as a whole. */
const GROUP = 20_000;

type Library = typeof Writer;
type SchemaElement = NonNullable<Parameters<Library['parquetWriteBuffer']>[0]['schema']>[number];

/**
 * Loads what writes Parquet: `hyparquet-writer`, an optional peer.
 *
 * @throws SverkaError `INVALID_OPTION` when it is not installed
 */
export async function parquetFormat(): Promise<PairFormat> {
  let library: Library;
  try {
    library = await import('hyparquet-writer');
  } catch (cause) {
    throw new SverkaError('INVALID_OPTION', 'Parquet needs hyparquet-writer: npm install hyparquet-writer', {
      cause,
    });
  }
  return {
    extensions: () => ['parquet'],
    open: ([path], languages) => parquetSink(library, path!, languages),
  };
}

function parquetSink({ ParquetWriter, fileWriter }: Library, path: string, languages: Languages): PairSink {
  const columns = columnsOf(languages);
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(({ schema }) => schema)],
    kvMetadata: [{ key: 'huggingface', value: JSON.stringify({ info: { features: featuresOf(columns) } }) }],
    createdBy: 'sverka',
  });
  let rows: DatasetRow[] = [];
  const flush = () => {
    const columnData = columns.map(({ name }) => ({ name, data: rows.map((row) => row[name]) }));
    void writer.write({ columnData, rowGroupSize: GROUP });
    rows = [];
  };
  return {
    write: (pair) => {
      if (rows.push(rowOf(pair)) === GROUP) flush();
    },
    finish: () => {
      if (rows.length > 0) flush();
      void writer.finish();
      const file = openSync(path, 'r');
      fsyncSync(file);
      closeSync(file);
    },
  };
}

/** A column of the rows: what Parquet is told of it, and what the loaders of Hugging Face are. */
interface Column {
  name: keyof DatasetRow;
  schema: SchemaElement[];
  feature: unknown;
}

function columnsOf({ source, target }: Languages): Column[] {
  return [
    text('id', 'REQUIRED'),
    text('document', 'REQUIRED'),
    {
      name: 'translation',
      schema: [
        { name: 'translation', num_children: 2, repetition_type: 'REQUIRED' },
        string(source, 'REQUIRED'),
        string(target, 'REQUIRED'),
      ],
      feature: { languages: [source, target], _type: 'Translation' },
    },
    text('shape', 'REQUIRED'),
    number('confidence', 'OPTIONAL'),
    number('realigned', 'OPTIONAL'),
    number('pair_confidence', 'OPTIONAL'),
    number('length_ratio', 'REQUIRED'),
    number('linked_share', 'OPTIONAL'),
    number('evidence', 'OPTIONAL'),
    {
      name: 'gaps',
      schema: [
        { name: 'gaps', num_children: 2, repetition_type: 'REQUIRED' },
        { name: 'source', type: 'DOUBLE', repetition_type: 'REQUIRED' },
        { name: 'target', type: 'DOUBLE', repetition_type: 'REQUIRED' },
      ],
      feature: { source: value('float64'), target: value('float64') },
    },
    {
      name: 'values',
      schema: [
        { name: 'values', num_children: 2, repetition_type: 'REQUIRED' },
        { name: 'matched', type: 'INT32', repetition_type: 'REQUIRED' },
        { name: 'unmatched', type: 'INT32', repetition_type: 'REQUIRED' },
      ],
      feature: { matched: value('int32'), unmatched: value('int32') },
    },
    {
      name: 'rules',
      schema: listOf('rules', [
        string('rule', 'REQUIRED'),
        string('severity', 'REQUIRED'),
        { name: 'confidence', type: 'DOUBLE', repetition_type: 'REQUIRED' },
      ]),
      feature: [{ rule: value('string'), severity: value('string'), confidence: value('float64') }],
    },
    spans('source_spans'),
    spans('target_spans'),
    text('source_file', 'OPTIONAL'),
    text('target_file', 'OPTIONAL'),
    text('meta', 'OPTIONAL'),
  ];
}

type Repetition = 'REQUIRED' | 'OPTIONAL';

function value(dtype: string): unknown {
  return { dtype, _type: 'Value' };
}

function string(name: string, repetition_type: Repetition): SchemaElement {
  return {
    name,
    type: 'BYTE_ARRAY',
    converted_type: 'UTF8',
    logical_type: { type: 'STRING' },
    repetition_type,
  };
}

function text(name: keyof DatasetRow, repetition: Repetition): Column {
  return { name, schema: [string(name, repetition)], feature: value('string') };
}

function number(name: keyof DatasetRow, repetition_type: Repetition): Column {
  return { name, schema: [{ name, type: 'DOUBLE', repetition_type }], feature: value('float64') };
}

function spans(name: 'source_spans' | 'target_spans'): Column {
  const fields: SchemaElement[] = [
    { name: 'start', type: 'INT32', repetition_type: 'REQUIRED' },
    { name: 'end', type: 'INT32', repetition_type: 'REQUIRED' },
  ];
  return { name, schema: listOf(name, fields), feature: [{ start: value('int32'), end: value('int32') }] };
}

/** A list of records in the three levels of the format's own rules (parquet-format, LogicalTypes). */
function listOf(name: string, fields: SchemaElement[]): SchemaElement[] {
  return [
    {
      name,
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
      repetition_type: 'OPTIONAL',
    },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    { name: 'element', num_children: fields.length, repetition_type: 'REQUIRED' },
    ...fields,
  ];
}

function featuresOf(columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, feature }) => [name, feature]));
}
