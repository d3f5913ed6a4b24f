import { describe, expect, it } from 'vitest';
import { SverkaError } from '../../src/errors';
import { decodeText } from '../../src/read/decode';
import { encode } from './encode';

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
