import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testRule } from '../../src/check/engine/test-rule';
import type { Rule } from '../../src/model/rule';

const page = readFileSync(new URL('../../docs/writing-rules.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);

it('the rule of the manual and its test work as they are printed', async () => {
  const [rule, test] = ['const salutation', 'testRule(salutation'].map((part) =>
    blocks.find((code) => code.includes(part))!,
  );
  const { transform } = await import('esbuild');
  const body = (code: string) => code.replace(/^import .*\n/gm, '').replace(/^export /gm, '');
  const { code } = await transform(`${body(rule!)}\n${body(test!)}\nresult = salutation;`, { loader: 'ts' });
  let ran = 0;
  const run = new Function('it', 'testRule', `let result; ${code}; return result;`) as (
    it: (name: string, test: () => void) => void,
    tester: typeof testRule,
  ) => Rule;
  const salutation = run(
    (_, check) => check(),
    (tested, cases) => {
      ran++;
      testRule(tested, cases);
    },
  );
  expect(ran).toBe(1);
  expect(salutation.id).toBe('salutation');
});
