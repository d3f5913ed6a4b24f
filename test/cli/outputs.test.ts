import { expect, it } from 'vitest';
import type { CommandContext } from '../../src/cli/command';
import { writePieces } from '../../src/cli/output/outputs';

it('makes no more pieces than standard output takes', async () => {
  let made = 0;
  async function* pieces() {
    for (; made < 3;) {
      made++;
      yield 'piece\n';
    }
  }
  const waiting: (() => void)[] = [];
  let out = '';
  const context: CommandContext = {
    out: (text) => void (out += text),
    drained: () => new Promise((resolve) => waiting.push(resolve)),
    err: () => undefined,
    stdin: async function* () {
      yield* [];
    },
    color: false,
    columns: 80,
    cwd: '.',
  };
  const done = writePieces('-', pieces(), context);
  for (let taken = 1; taken <= 3; taken++) {
    await new Promise((resolve) => setTimeout(resolve));
    expect(made).toBe(taken);
    waiting.shift()!();
  }
  await done;
  expect(out).toBe('piece\n'.repeat(3));
});
