/** Speed of `findAnchors`, by processor time, on the code as it ships: each text in a process of its own, cold and warm. */
import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSeconds } from '../common/cpu';
import { findAnchors } from '../../src/anchor/anchors';

const texts = [
  ['ru', 'karenina/karenina.ru'],
  ['en', 'karenina/karenina.en'],
  ['ru', 'wmt21-book/book.ru'],
  ['en', 'wmt21-book/book.en'],
] as const;

/** Prints MB/s of the first 2 MB in a new process, and of 10 MB after that. */
export function measureSpeed(data: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
  const outfile = join(folder, 'row.mjs');
  const entry = join(import.meta.dirname, 'anchor-speed-row.ts');
  buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile });
  for (const [language, name] of texts) {
    const file = join(data, name);
    if (!existsSync(file)) continue;
    const row = execFileSync(process.execPath, [outfile, language, file], { encoding: 'utf8' });
    console.log(`speed ${language} ${name}: ${row.trim()}`);
  }
  rmSync(folder, { recursive: true });
}

/** One line of .05 MB, and of ten times as much, of what could make a reader look back or ahead for long. */
export function measureGrowth(): void {
  const parts = [
    ...['1', '.', '1.', '1-', '1 ', '1 (', '$1-', '1:', '1/', '%-$', "'1", '1° '],
    ...['a', 'a.b', 'abc.', 'a-', "o'", 'a@', 'the ', 'I ', 'A.B.', 'U.N.', 'AB ', 'one ', 'hundred and '],
    ...['May 1 to ', 'May (', 'half of a ', 'from the ', 'unfair '],
    ...[
      'А.',
      'два ',
      'с 1 по ',
      'в ',
      'тысяч ',
      'без ',
      'трёх',
      'совет ',
      'XX–',
      'г. ',
      'ст\u00ad',
      'до н. э. ',
    ],
  ];
  for (const part of parts) {
    const times = [0.05, 0.5].map((megabytes) => {
      const text = part.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(part)));
      return cpuSeconds(() => findAnchors(text, /\p{Script=Cyrillic}/u.test(part) ? 'ru' : 'en'));
    });
    console.log(`linear ${JSON.stringify(part)}: ${times.map((time) => `${time.toFixed(2)} s`).join(', ')}`);
  }
}
