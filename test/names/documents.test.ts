import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align, nameLedger } from '../../src/index';
import type { NameEntry } from '../../src/model/name';

const folder = new URL('../../fixtures/names/documents/', import.meta.url);

/** `name (kind) = rendering ×2 ?, [bracketed]`; a kind of unknown is left out where the expectation has none. */
function shown({ name, kind, renderings }: NameEntry, withKind: boolean): string {
  const list = renderings
    .map(({ text, spans, acceptable, bracketed }) => {
      const times = spans.length > 1 ? ` ×${spans.length}` : '';
      return `${bracketed ? `[${text}]` : text}${times}${acceptable ? '' : ' ?'}`;
    })
    .sort();
  return `${name}${withKind ? ` (${kind})` : ''} = ${list.join(', ')}`;
}

function sorted(expected: string): string {
  const [name, renderings] = expected.split(' = ');
  return `${name} = ${renderings!.split(', ').sort().join(', ')}`;
}

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const [source, target, ledger] = readFileSync(new URL(file, folder), 'utf8').split('\n---\n');
  const expected = ledger!.trim().split('\n');

  it('has the expected ledger', () => {
    const { entries } = nameLedger(align(source!, target!));
    const found = entries.map((entry) =>
      shown(
        entry,
        expected.some((line) => line.startsWith(`${entry.name} (`)),
      ),
    );
    expect(found.sort()).toEqual(expected.map(sorted).sort());
  });
});
