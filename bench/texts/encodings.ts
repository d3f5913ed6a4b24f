/**
 * `npm run bench -- encodings`: the guess of encodings on 1,000 cuts of 40–400 bytes a codepage and a way of writing (mixed case, capitals, small),
 * from the news documents of WMT21 and *Anna Karenina*. Right: the same text. Refused: an error that says so. Wrong: another text without a word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../src/read/decode';
import { singleByteEncodings, type Encoding } from '../../src/read/encodings/names';
import { encode, encodeWide } from '../../test/read/encode';
import { measured } from '../common/asked';
import type { BenchOptions } from '../main';

const CUTS = 1000;
const [SHORTEST, LONGEST] = [40, 400];

export function run({ data }: BenchOptions): void {
  const texts = { ru: textOf(data, 'ru'), en: textOf(data, 'en') };
  const random = lehmer(21);
  for (const encoding of [...singleByteEncodings, 'utf-16le', 'utf-16be', 'utf-8'] as const) {
    for (const [way, change] of Object.entries(ways)) {
      const counts = { right: 0, refused: 0, wrong: 0 };
      const text = change(texts[encoding === 'windows-1252' ? 'en' : 'ru']);
      for (let cut = 0; cut < CUTS; cut++) counts[outcome(bytesOf(text, encoding, random), encoding)]++;
      const share = (counts.right + counts.refused) / CUTS;
      measured(`encodings ${encoding} ${way}`, share, { least: 0.998 });
      console.log(
        `${encoding.padEnd(15)} ${way.padEnd(9)} right ${counts.right} refused ${counts.refused} wrong ${counts.wrong}`,
      );
    }
  }
}

const ways: Readonly<Record<string, (text: string) => string>> = {
  mixed: (text) => text,
  capitals: (text) => text.toUpperCase(),
  small: (text) => text.toLowerCase(),
};

function textOf(data: string, language: string): string {
  return ['wmt21-docs', 'karenina']
    .flatMap((folder) =>
      readdirSync(join(data, folder))
        .filter((file) => file.endsWith(`.${language}`))
        .map((file) => readFileSync(join(data, folder, file), 'utf8')),
    )
    .join('\n');
}

function bytesOf(text: string, encoding: Encoding, random: () => number): Uint8Array {
  const bytes = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST));
  const from = Math.floor(random() * (text.length - bytes));
  if (encoding === 'utf-8')
    return new TextEncoder().encode(text.slice(from, from + bytes)).subarray(0, bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return encodeWide(text.slice(from, from + (bytes >> 1)), encoding);
  return encode(text.slice(from, from + bytes), encoding);
}

function outcome(bytes: Uint8Array, encoding: Encoding): 'right' | 'refused' | 'wrong' {
  let wanted = encoding === 'windows-1252' ? '' : new TextDecoder(encoding).decode(bytes);
  try {
    const { text } = decodeText(bytes);
    if (encoding === 'windows-1252') wanted = decodeText(bytes, encoding).text;
    return text === wanted ? 'right' : 'wrong';
  } catch {
    return 'refused';
  }
}

/** Lehmer's generator (Park & Miller 1988): numbers in [0, 1). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
