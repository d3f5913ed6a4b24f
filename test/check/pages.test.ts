import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../src/check/engine/built-in-rules';

const folder = new URL('../../docs/rules/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('the pages of the rules', () => {
  it('are there for every rule and for nothing else', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(builtInRules.map(({ id }) => `${id}.md`).sort());
  });

  it.each(builtInRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const page = read(`${id}.md`);
    expect(page).toMatch(new RegExp(`^# ${id}\n`));
    for (const part of [
      '## Right and wrong',
      '## Options',
      '## How well it does',
      '## When to switch it off',
    ]) {
      expect(page).toContain(part);
    }
    for (const option of Object.keys(rule.defaults)) expect(page).toContain(`\`${option}\``);
    expect(read('README.md')).toContain(`[${id}](${id}.md)`);
  });
});
