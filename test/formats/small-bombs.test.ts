import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ParseError } from '../../src/errors';
import {
  readCsv,
  readHunalignLadder,
  readJsonl,
  readPo,
  readTmx,
  readTsv,
  readVecalign,
  readXliff,
  toBitext,
} from '../../src/formats';
import { unpack } from '../../src/read/files/read-file';
import { decodePieces } from '../../src/read/files/open-text';

const MEGA = 1 << 20;

function* pieces(head: string, part: string, times: number, tail: string): Generator<string> {
  yield head;
  for (let k = 0; k < times; k++) yield part;
  yield tail;
}

const tmxHead = '<tmx version="1.4"><header srclang="ru"/><body>';
const good = '<tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu>';
type Read = (
  input: Iterable<string>,
  options: { onError?: (error: ParseError) => void },
) => Iterable<{ source: unknown }>;

/** A record that is far too long, then a good one. */
const bombs: [name: string, read: Read, input: () => Iterable<string>][] = [
  ['TSV: one line', readTsv, () => pieces('source\ttarget\n', 'а'.repeat(MEGA), 11, '\nДа.\tYes.\n')],
  ['TSV: separators', readTsv, () => pieces('source\ttarget\n', '\t'.repeat(MEGA), 3, '\nДа.\tYes.\n')],
  ['CSV: one cell', readCsv, () => pieces('source,target\n', 'а'.repeat(MEGA), 11, '\nДа.,Yes.\n')],
  ['CSV: separators', readCsv, () => pieces('source,target\n', ','.repeat(MEGA), 3, '\nДа.,Yes.\n')],
  [
    'JSON Lines: one line',
    readJsonl,
    () => pieces('{"source":"', 'а'.repeat(MEGA), 11, '"}\n{"source":"Да.","target":"Yes."}\n'),
  ],
  [
    'JSON Lines: depth',
    readJsonl,
    () => pieces('', '['.repeat(100_000), 1, '\n{"source":"Да.","target":"Yes."}\n'),
  ],
  [
    'JSON Lines: depth of a property',
    readJsonl,
    () =>
      pieces(
        '{"source":"a","target":"b","x":',
        '['.repeat(20_000),
        1,
        `${']'.repeat(20_000)}}\n{"source":"Да.","target":"Yes."}\n`,
      ),
  ],
  [
    'PO: one message',
    readPo,
    () => pieces('msgid ""\n', `"${'а'.repeat(MEGA)}"\n`, 11, 'msgstr ""\n\nmsgid "Да."\nmsgstr "Yes."\n'),
  ],
  [
    'TMX: one segment',
    readTmx,
    () =>
      pieces(
        `${tmxHead}<tu><tuv xml:lang="ru"><seg>`,
        'а'.repeat(MEGA),
        11,
        `</seg></tuv></tu>${good}</body></tmx>`,
      ),
  ],
  [
    'TMX: depth',
    readTmx,
    () =>
      pieces(
        `${tmxHead}<tu><tuv xml:lang="ru"><seg>`,
        '<hi>'.repeat(2000),
        1,
        `</seg></tuv></tu>${good}</body></tmx>`,
      ),
  ],
  [
    'TMX: one attribute',
    readTmx,
    () =>
      pieces(
        `${tmxHead}<tu tuid="`,
        'а'.repeat(MEGA),
        11,
        `"><tuv xml:lang="ru"><seg>a</seg></tuv></tu>${good}</body></tmx>`,
      ),
  ],
  [
    'TMX: one comment',
    readTmx,
    () => pieces(`${tmxHead}<tu><!--`, 'а'.repeat(MEGA), 11, `--></tu>${good}</body></tmx>`),
  ],
  [
    'TMX: many variants',
    readTmx,
    () =>
      pieces(
        `${tmxHead}<tu>`,
        '<tuv xml:lang="ru"><seg>a</seg></tuv>'.repeat(10_000),
        31,
        `</tu>${good}</body></tmx>`,
      ),
  ],
  [
    'hunalign: one rung',
    readHunalignLadder as never,
    () => ['0\t0\t1\n999999999\t999999999\t1\n', '1\t1\t1\n2\t2\t1\n'],
  ],
  [
    'vecalign: one rung',
    readVecalign as never,
    () => [`[${Array.from({ length: 20_000 }, (_, k) => k).join()}]:[0]\n`, '[0]:[0]\n'],
  ],
];

describe.each(bombs)('%s', (_, read, input) => {
  it('is refused with its place', () => {
    expect(() => [...read(input(), {})]).toThrow(ParseError);
  });

  it('is skipped when that is asked for, and reading goes on', () => {
    const errors: ParseError[] = [];
    const units = [...read(input(), { onError: (error) => errors.push(error) })];
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message.length).toBeLessThan(300);
    expect(units.length).toBeGreaterThan(0);
  });
});

it('reads beads in order only', () => {
  expect(() => [...readVecalign('[0]:[0]\n'.repeat(2))]).toThrow(/begins before the end of an earlier one/);
});

it('lays out no document that is nothing but gaps', () => {
  const sentence = { start: 900_000_000, end: 900_000_001 };
  const unit = { source: 'а', target: 'a', sourceSentences: [sentence], targetSentences: [sentence] };
  const many = Array.from({ length: 1000 }, (_, k) => ({
    ...unit,
    source: 'а'.repeat(100_000),
    sourceSentences: [{ start: k * 2_000_000, end: k * 2_000_000 + 100_000 }],
  }));
  expect(toBitext([unit]).source.text.length).toBeLessThan(10);
  expect(toBitext(many).source.text.length).toBeLessThan(101_000_000);
});

it('unpacks no bomb', async () => {
  const bomb = gzipSync(new Uint8Array(200_000_000));
  await expect(unpack(bomb)).rejects.toThrow(/unpacks to more than 64 MB/);
  const reading = async () => {
    const { text } = await decodePieces(
      (async function* () {
        yield bomb;
      })(),
      'utf-8',
    );
    for await (const piece of text) void piece;
  };
  await expect(reading()).rejects.toThrow(/unpacks to more than/);
});

it('sees gzip when the first piece is one byte', async () => {
  const packed = gzipSync('Да.\tYes.\n');
  const { text } = await decodePieces(
    (async function* () {
      yield packed.subarray(0, 1);
      yield packed.subarray(1);
    })(),
  );
  let whole = '';
  for await (const piece of text) whole += piece;
  expect(whole).toBe('Да.\tYes.\n');
});

describe('lines that end with CR alone', () => {
  it.each([
    ['TSV', readTsv, 'source\ttarget\rДа.\tYes.\rНет.\tNo.\r'],
    ['CSV', readCsv, 'source,target\rДа.,Yes.\rНет.,No.\r'],
  ] as const)('are lines: %s', (_, read, text) => {
    expect([...read(text)].map(({ source, target }) => [source, target])).toEqual([
      ['Да.', 'Yes.'],
      ['Нет.', 'No.'],
    ]);
  });
});

describe('what is read in pieces', () => {
  const inputs: [string, Read, string][] = [
    ['a declaration', readXliff, '<?l?>Y\n'],
    ['an entity', readTmx, `${tmxHead}\n<tu>\n<tuv xml:lang="ru"><seg>a & b\n</seg></tuv></tu>\n${good}`],
    ['a stray end', readTmx, `${tmxHead}\n</x>\n\n${good}</body></tmx>`],
    ['a bad row', readCsv, 'source,target\n"a"b,c\nd\n"e,f\n'],
    ['a bad line', readJsonl, '{"source":1}\n{\n[]\n'],
    ['a bad message', readPo, 'msgid "a"\n\nmsgid b\n"\n'],
  ];

  it.each(inputs)('has the same errors as the whole: %s', (_, read, text) => {
    const told = (input: Iterable<string>) => {
      const errors: unknown[] = [];
      const note = ({ message, line, offset }: ParseError) => void errors.push([message, line, offset]);
      try {
        return [[...read(input, { onError: note })], errors];
      } catch (error) {
        note(error as ParseError);
        return errors;
      }
    };
    const whole = told([text]);
    for (let cut = 0; cut <= text.length; cut++)
      expect(told([text.slice(0, cut), text.slice(cut)])).toEqual(whole);
    expect(told([...text])).toEqual(whole);
  });
});
