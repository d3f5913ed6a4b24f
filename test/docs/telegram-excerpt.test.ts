import { expect, it } from 'vitest';
import { sverka } from '../cli/run';
import { readFileSync } from 'node:fs';

it('shows in the README what the command says of the telegram, in one piece between marks of omission', async () => {
  const { out } = await sverka(['check', 'fixtures/telegram-3917.txt', '--fail-on', 'never'], { cwd: '.' });
  const shown = /^```text\n(fixtures\/telegram-3917[\s\S]*?)^```$/m.exec(
    readFileSync('README.md', 'utf8'),
  )![1]!;
  let at = 0;
  for (const piece of shown.split(/^…\n/m)) {
    const found = out.indexOf(piece.trim(), at);
    expect({ piece, isShown: found >= at }).toEqual({ piece, isShown: true });
    at = found + piece.trim().length;
  }
});
