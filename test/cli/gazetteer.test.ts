import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sverka } from './run';

const cwd = mkdtempSync(join(tmpdir(), 'sverka-'));
function file(name: string, content: string): string {
  writeFileSync(join(cwd, name), content);
  return name;
}

const source = file('source.txt', 'Поезд ушёл в Верхние Горшки. Вечером приехал связной.\n');
const target = file('target.txt', 'The train left for Upper Pots. In the evening a messenger came.\n');
const own = file(
  'own.tsv',
  '# places of the novel\nВерхние Горшки\tUpper Pots; Verkhnie Gorshki@variant\tvillage\n',
);

describe('--gazetteer', () => {
  it('gives names of the user to the ledger', async () => {
    const { out } = await sverka(['names', source, target, '--gazetteer', own], { cwd });
    expect(out).toMatch(/Верхние Горшки +place +1 +Upper Pots\n/);
    expect((await sverka(['names', source, target], { cwd })).out).not.toContain('place');
  });

  it('gives them to align as evidence, and to check', async () => {
    const { out } = await sverka(['align', source, target, '--gazetteer', own], { cwd });
    expect(out).toContain('Верхние Горшки = Upper Pots');
    expect((await sverka(['check', source, target, '--gazetteer', own], { cwd })).err).toBe('');
  });

  it('gives them to the names of the HTML report', async () => {
    const page = async (...args: string[]) =>
      (await sverka(['check', source, target, '--format', 'html', ...args], { cwd })).out;
    expect(await page('--gazetteer', own)).toMatch(
      /Верхние Горшки<\/span> <small>place.*✓ known spelling · usual spelling/s,
    );
    expect(await page()).not.toContain('✓ known spelling');
  });

  it('tells the file, the line and what was expected', async () => {
    const bad = file('bad.tsv', 'Горшки\tPots\nКастрюли = Pans\n');
    const { code, err } = await sverka(['names', source, target, '--gazetteer', bad], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('bad.tsv');
    expect(err).toMatch(/2\b/);
    expect(err).toContain("no tab: 'Кастрюли = Pans'; expected source forms, a tab and target forms");
  });

  it('prints a table, JSON and CSV', async () => {
    const json = await sverka(['names', source, target, '--gazetteer', own, '--format', 'json'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject({ entries: [{ name: 'Верхние Горшки', kind: 'place' }] });
    const csv = await sverka(['names', source, target, '--gazetteer', own, '--format', 'csv'], { cwd });
    expect(csv.out.split('\r\n')[1]).toMatch(
      /^Верхние Горшки,place,,Верхние Горшки,13-27,1,Upper Pots,19-29,1,yes/,
    );
  });
});
