import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect } from 'vitest';
import { sverka } from './run';

/** A folder of its own for each test, with two sentences of a text and its translation. */
export function workspace() {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'sverka-cli-'));
    write('ru.txt', 'Мир заключён. Ответ получен.\n');
    write('en.txt', 'Peace was made. The answer has been received.\n');
  });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  const run = (...args: string[]) => sverka(args, { cwd });
  return {
    folder: () => cwd,
    write,
    read,
    run,
    /** Runs a command line that must succeed. */
    async succeed(...args: string[]) {
      const result = await run(...args);
      expect(result).toMatchObject({ code: 0 });
      return result;
    },
  };
}

/** A file as another tool writes it. */
export const foreign = (name: string) => join(process.cwd(), 'fixtures/formats', name);

export const tmx = (...units: string[]) =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="ru"/><body>\n${units.join('\n')}\n</body></tmx>\n`;

export const tu = (source: string, target: string) =>
  `<tu><tuv xml:lang="ru"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;
