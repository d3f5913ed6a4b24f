import { describe, expect, it } from 'vitest';
import { SverkaError } from '../../src/errors';
import { decodeText, detectEncoding } from '../../src/read/decode';
import { singleByteEncodings, type SingleByteEncoding } from '../../src/read/encodings/names';
import { encode, encodeWide } from './encode';

const russian = 'Ваши телеграммы о перемирии получены. По нашему мнению, надо немедленно ответить Риджуэю.';

describe('decodeText', () => {
  it.each(['windows-1251', 'koi8-r'] as const)('detects %s by its letters', (encoding) => {
    expect(decodeText(encode(russian, encoding))).toEqual({ text: russian, encoding });
  });

  it('detects them in capitals and with English around', () => {
    const mixed = `Telegram No. 3917. ПРИКАЗ. ${russian} End of document.`;
    expect(decodeText(encode(mixed, 'koi8-r')).encoding).toBe('koi8-r');
    expect(decodeText(encode(mixed, 'windows-1251')).encoding).toBe('windows-1251');
  });

  it('reads UTF-8 with and without a mark, and drops the mark', () => {
    const bytes = new TextEncoder().encode(`\ufeff${russian}`);
    expect(decodeText(bytes)).toEqual({ text: russian, encoding: 'utf-8' });
    expect(decodeText(bytes.slice(3)).text).toBe(russian);
  });

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('reads %s with a mark', (encoding, mark) => {
    const units = [...russian].flatMap((char) => {
      const code = char.charCodeAt(0);
      return encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    expect(decodeText(Uint8Array.from([...mark, ...units]))).toEqual({ text: russian, encoding });
  });

  it('obeys a named encoding, whatever its spelling', () => {
    expect(decodeText(encode(russian, 'windows-1251'), 'CP1251').text).toBe(russian);
  });

  it.each([
    [
      'binary data',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      undefined,
      'INVALID_INPUT',
      /binary/,
    ],
    [
      'bytes of no known encoding',
      Uint8Array.from([0xe9, 0xe8, 0x20, 0x80, 0x81]),
      undefined,
      'INVALID_INPUT',
      /--encoding/,
    ],
    [
      'bytes that are not of the named encoding',
      encode(russian, 'koi8-r'),
      'utf-8',
      'INVALID_INPUT',
      /not valid utf-8/,
    ],
    ['an unknown encoding', new Uint8Array(), 'ebcdic', 'INVALID_OPTION', /one of: utf-8/],
  ])('refuses %s', (_what, bytes, encoding, code, message) => {
    const decode = () => decodeText(bytes, encoding);
    expect(decode).toThrow(SverkaError);
    expect(decode).toThrow(message);
    expect(decode).toThrow(expect.objectContaining({ code }));
  });
});

describe('encodings without a mark', () => {
  const telegram = 'ПРИКАЗ НАРОДНОГО КОМИССАРА ОБОРОНЫ';
  it.each(singleByteEncodings.filter((name) => name !== 'windows-1252'))(
    'reads %s in mixed case, in capitals and small',
    (encoding) => {
      expect(decodeText(encode(russian, encoding)).encoding).toBe(encoding);
      for (const text of [russian, russian.toUpperCase(), russian.toLowerCase(), telegram])
        expect(decodeText(encode(text, encoding)).text).toBe(text);
    },
  );

  it('reads a single word of Windows-1251', () => {
    expect(decodeText(encode('Да.', 'windows-1251'))).toEqual({ text: 'Да.', encoding: 'windows-1251' });
  });

  it('reads English in Windows-1252, with the quotation marks of Windows and letters with marks', () => {
    const text = 'The ambassador said: “We shall not sign.” The chargé d’affaires left – alone.';
    expect(decodeText(encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' });
    const russianQuotes = '“Правда” вышла утром – и её тут же раскупили.';
    expect(decodeText(encode(russianQuotes, 'windows-1251')).text).toBe(russianQuotes);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s, Russian and English', (encoding) => {
    for (const text of [russian, 'Да', 'The treaty was signed at midnight.', 'Приказ № 5\r\nТов. Сталину'])
      expect(decodeText(encodeWide(text, encoding))).toEqual({ text, encoding });
  });

  it('names the place where UTF-8 is damaged, and never takes it for another encoding', () => {
    const bytes = new TextEncoder().encode(`${russian}\n${russian}`);
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at]! < 0x80) continue;
      const damaged = bytes.filter((_, index) => index !== at);
      expect(() => decodeText(damaged)).toThrow(/UTF-8 with a damaged byte, the first in line [12]/);
    }
    expect(() => decodeText(bytes.subarray(0, 2 * 2 + 1))).toThrow(/UTF-8/);
  });

  it('refuses what may be two encodings', () => {
    expect(() => decodeText(Uint8Array.of(0xc4, 0xc5, 0x20))).toThrow(/cannot|told for sure/);
  });

  it('does not take the beginning of a file for damaged when it ends inside a letter', () => {
    const bytes = new TextEncoder().encode(russian);
    for (let end = 1; end < 40; end++) expect(detectEncoding(bytes.subarray(0, end), true)).toBe('utf-8');
  });
});

describe('mojibake', () => {
  const text = 'Сталин принял решение об эвакуации завода.';
  const misread = (as: SingleByteEncoding, bytes: Uint8Array) => decodeText(bytes, as).text;
  it.each([
    ['windows-1251', 'utf-8', new TextEncoder().encode(text)],
    ['windows-1252', 'utf-8', new TextEncoder().encode(text)],
    ['ibm866', 'utf-8', new TextEncoder().encode(text)],
    ['windows-1252', 'windows-1251', encode(text, 'windows-1251')],
    ['koi8-r', 'windows-1251', encode(text, 'windows-1251')],
    ['windows-1251', 'koi8-r', encode(text, 'koi8-r')],
    ['windows-1251', 'ibm866', encode(text, 'ibm866')],
  ] as const)('is said of %s for %s', (readAs, written, bytes) => {
    const bad = misread(readAs, bytes);
    const { mojibake } = decodeText(new TextEncoder().encode(`Good line.\nХорошая строка.\n${bad}\n`));
    expect(mojibake).toEqual({ readAs, written, sample: bad, mended: text, lines: 1 });
  });

  it.each([
    russian,
    russian.toUpperCase(),
    'Встреча с Пэн Дэхуаем и Ким Ду Боном в Пхеньяне; Щербаков, Ъ, Ы, ЦК ВКП(б).',
    'À la carte, naïve façade, Ångström, Łódź, Dvořák: «ça ira», déjà vu à l’école.',
    'Ѣздилъ въ Россію генералъ Ѳедоровъ и видѣлъ все.',
    'Він їде до Києва, а її брат є в Україні.',
    'αβγδ εζηθ ικλμ νξοπ — Ελλάδα',
  ])('is not said of %s', (good) => {
    expect(decodeText(new TextEncoder().encode(good)).mojibake).toBeUndefined();
  });
});
