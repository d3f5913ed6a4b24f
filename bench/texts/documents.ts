/**
 * `npm run bench -- documents [fuzz|speed]`: damaged files of every format of `fixtures/documents/`, 2,000 each, which may only give a `ParseError`; and a
 * book of 1 MB in EPUB and FB2 with its translation beside the plain text: time of reading and aligning, peak of memory.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { align } from '../../src/index';
import { documentSentences, ParseError, readDocument, type DocumentFormat } from '../../src/read';
import { damage, damagedDocuments, lehmer } from '../../test/read/documents/damage';
import type { BenchOptions } from '../main';

const RUNS = 2000;

export async function run({ data, args }: BenchOptions): Promise<void> {
  if (args[0] !== 'speed') for (const [format, name] of damagedDocuments) await fuzz(format, name);
  if (args[0] !== 'fuzz') await speed(data);
}

async function fuzz(format: DocumentFormat, name: string): Promise<void> {
  const [whole, random] = [new Uint8Array(readFileSync(join('fixtures/documents', name))), lehmer(21)];
  const counts = { read: 0, refused: 0, other: 0 };
  let slowest = 0;
  for (let k = 0; k < RUNS; k++) {
    const start = performance.now();
    try {
      await readDocument(damage(whole, random), { format });
      counts.read++;
    } catch (error) {
      if (error instanceof ParseError) counts.refused++;
      else {
        counts.other++;
        console.log(error);
      }
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  const missed = counts.other > 0 ? ' MISSED' : '';
  console.log(
    `${format.padEnd(9)} ${RUNS} damaged: read ${counts.read}, ParseError ${counts.refused}, else ${counts.other}; slowest ${slowest.toFixed(0)} ms${missed}`,
  );
}

async function speed(data: string): Promise<void> {
  const sides = ['ru', 'en'].map((language) => {
    const text = readFileSync(join(data, 'karenina', `karenina.${language}`), 'utf8');
    return text.split('\n').filter(Boolean);
  });
  const plain = await timed(async () => align(sides[0]!.join('\n\n'), sides[1]!.join('\n\n')));
  console.log(
    `plain text, ${sides.map((lines) => lines.join('\n').length).join(' and ')} characters: ${plain.toFixed(1)} s`,
  );
  for (const [format, pack] of [
    ['epub', epub],
    ['fb2', fb2],
  ] as const) {
    const books = sides.map(pack);
    const seconds = await timed(async () => {
      const [source, target] = await Promise.all(books.map((bytes) => readDocument(bytes, { format })));
      return align(documentSentences(source!, 'ru'), documentSentences(target!, 'en'));
    });
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${format}: ${seconds.toFixed(1)} s, ${(seconds / plain).toFixed(2)} of the plain text; peak ${memory} MB`,
    );
  }
}

/** Seconds of processor time. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function epub(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n');
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    ),
    'a.opf': strToU8(
      '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    ),
    'a.xhtml': strToU8(`<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`),
  });
}

function fb2(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n');
  return strToU8(
    `<?xml version="1.0" encoding="utf-8"?><FictionBook><body><section>${body}</section></body></FictionBook>`,
  );
}
