import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDataset, scoreDocuments, selectPairs, type DocumentPair } from '../../src/dataset/index';

const documents: DocumentPair[] = ['один', 'два', 'три'].map((word, k) => ({
  id: `d${k}`,
  source: `Мир заключён. Письмо ${word} получено.`,
  target: 'Peace was made. The letter has been received.',
}));

async function list<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('sverka/dataset', () => {
  it('scores and selects streams', async () => {
    const scored = await list(scoreDocuments(documents));
    expect(scored.map(({ document }) => document.id)).toEqual(['d0', 'd1', 'd2']);
    const selected = await list(selectPairs(scoreDocuments(documents)));
    expect(selected.map(({ droppedBy }) => droppedBy.map(({ filter }) => filter).join()).slice(2)).toContain(
      'duplicate',
    );
    expect(selected[0]).toMatchObject({ kept: true, split: 'train' });
  });

  it('asks for what can be read twice', async () => {
    const options = { split: { dev: '500/1000' } };
    await expect(list(selectPairs(scoreDocuments(documents), options))).rejects.toMatchObject({
      code: 'INVALID_OPTION',
    });
    expect(await list(selectPairs(() => scoreDocuments(documents), options))).toHaveLength(6);
  });

  it('stops at a signal', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const run = async () => {
      for await (const { document } of scoreDocuments(documents, { signal: controller.signal })) {
        seen.push(document.id);
        controller.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ code: 'ABORTED' });
    expect(seen).toEqual(['d0']);
  });

  it('builds a corpus', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'sverka-library-'));
    const { report, missing } = await buildDataset({
      input: { files: [resolve('fixtures/dataset')] },
      out: 'out',
      cwd,
    });
    expect(missing).toBe(0);
    expect(report).toMatchObject({ documents: 7, verdicts: { ok: 7 } });
  });
});
