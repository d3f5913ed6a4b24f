import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTmx, toBitext, writeTmx, type ReadTmxOptions } from '../../src/formats';
import { decodeText } from '../../src/read/decode';
import { anyBitext, anyText, essence, inPieces } from './arbitraries';

function fixture(name: string): string {
  return decodeText(readFileSync(`fixtures/formats/tmx/${name}.tmx`)).text;
}

function pairs(text: string, options?: ReadTmxOptions): string[] {
  return [...readTmx(text, options)].map(({ source, target }) => `${source} = ${target}`);
}

describe('readTmx', () => {
  it('reads the memory of OmegaT: authors and dates at the translation, notes, properties, codes', () => {
    const units = [...readTmx(fixture('omegat'))];
    expect(units[0]).toEqual({
      source: 'Обе стороны согласны прекратить огонь.',
      target: 'Both parties agree to cease fire.',
      sourceLanguage: 'RU-RU',
      targetLanguage: 'EN-GB',
      properties: {
        creationdate: '20240114T090000Z',
        creationid: 'ivanova',
        changedate: '20240115T120000Z',
        changeid: 'ivanova',
      },
    });
    expect(units[1]).toMatchObject({
      source: 'Встреча состоялась <b>вчера</b>.',
      target: 'The meeting took place yesterday.',
      notes: ['The first meeting, not the second.'],
      properties: { file: 'letters/03.txt', id: '17', prev: 'Ответ получен.' },
    });
  });

  it('reads the memory of Trados: UTF-16, lang without xml:, ut, sub', () => {
    const units = [...readTmx(fixture('trados-utf16'))];
    expect(units.map(({ source, target }) => [source, target])).toEqual([
      ['Телеграмма № 3917 получена.', 'Telegram No. 3917 received.'],
      ['Подпись неразборчива.', 'The signature is illegible.'],
    ]);
    expect(units[0]!.properties).toMatchObject({ usagecount: '2', 'Txt::Archive': 'AVP RF' });
  });

  it('reads the memory of memoQ: nested codes, an empty seg, properties of both levels', () => {
    const units = [...readTmx(fixture('memoq'))];
    expect(units.map(({ source, target }) => [source, target])).toEqual([
      ['Первое, второе и третье.', 'First, second and third.'],
      ['Без перевода.', ''],
    ]);
    expect(units[0]!.properties).toMatchObject({ aligned: 'yes', 'x-note': 'checked' });
  });

  it('reads what OPUS has, CDATA too, and names the line that is no XML', () => {
    expect(() => pairs(fixture('opus'))).toThrow(/in <tu>/);
    const errors: string[] = [];
    const good = pairs(fixture('opus'), {
      onError: (error) => errors.push(`${error.line}: ${error.message}`),
    });
    expect(good).toEqual(['- What time is it? = - Который час?', 'Five < six. = Пять < шести.']);
    expect(errors).toEqual([expect.stringMatching(/^17: '&' begins no entity of XML; write &amp; in <tu>/)]);
  });

  it('picks two of many languages, a region more or less, every translation', () => {
    const asked = { sourceLanguage: 'ru', targetLanguage: 'en' };
    expect(pairs(fixture('many-languages'), asked)).toEqual([
      'Мир. = Peace.',
      'Мир. = Peace!',
      'Ответ. = An answer.',
    ]);
    expect(pairs(fixture('many-languages'))).toEqual([
      'Frieden. = Peace.',
      'Frieden. = Peace!',
      'Krieg. = ',
      ' = An answer.',
    ]);
    expect(() => pairs(fixture('many-languages'), { sourceLanguage: 'ja', targetLanguage: 'ko' })).toThrow(
      'no unit is in ja or ko; the languages of the file are EN, de, en-GB, fr, ru, ru-RU',
    );
  });

  it('says which language that was asked for is not there', () => {
    expect(() => pairs(fixture('omegat'), { sourceLanguage: 'ru', targetLanguage: 'de' })).toThrow(
      'no unit is in de; the languages of the file are EN-GB, RU-RU',
    );
    expect(() => pairs(fixture('omegat'), { sourceLanguage: 'de' })).toThrow('no unit is in de;');
    expect(pairs(fixture('omegat'), { sourceLanguage: 'en', targetLanguage: 'ru' })[0]).toBe(
      'Both parties agree to cease fire. = Обе стороны согласны прекратить огонь.',
    );
  });

  it('keeps markup when asked, and writes it back while it fits the text', () => {
    const [first] = [...readTmx(fixture('memoq'), { markup: 'keep' })];
    expect(first!.markup!.source).toContain('<bpt i="1" type="italic">{}</bpt>, второе');
    const again = [...writeTmx([first!])].join('');
    expect([...readTmx(again, { markup: 'keep' })][0]!.markup).toEqual(first!.markup);
    const mended = [...writeTmx([{ ...first!, source: 'Другое.' }])].join('');
    expect(mended).toContain('<seg>Другое.</seg>');
    expect(mended).toContain('<bpt i="2">');
    expect([...writeTmx([first!], { markup: 'strip' })].join('')).not.toContain('<bpt');
  });

  const body = (content: string) =>
    `<tmx version="1.4"><header srclang="ru"/><body>\n${content}\n<tu><tuv xml:lang="ru"><seg>Да</seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu></body></tmx>`;

  it.each([
    ['<tu></tu>', '<tu> has no <tuv>'],
    ['<tu><tuv><seg>x</seg></tuv></tu>', '<tuv> has no xml:lang'],
    ['<tu><tuv xml:lang="ru"></tuv></tu>', '<tuv> has no <seg>'],
    ['<tu><tuv xml:lang="ru"><seg>a</seg><seg>b</seg></tuv></tu>', 'more than one <seg>'],
    ['<tu><tuv xml:lang="ru">a<seg>b</seg></tuv></tu>', "text outside <seg> in <tuv>: 'a'"],
    ['<tu><seg>a</seg></tu>', '<seg> cannot stand in <tu>'],
    ['<tu><tuv xml:lang="ru"><seg>a</seg></tuv>', '<tu> is not closed before the next <tu>'],
    ['<tu><tuv xml:lang="ru"><seg>a</seg>', '<tu> is not closed before the next <tu>'],
    ['<tu><tuv xml:lang="ru><seg>a</seg></tuv></tu>', 'in <tu>'],
    ['<tu><tuv xml:lang="ru"><seg>a &nbsp; b</seg></tuv></tu>', "'&' begins no entity"],
    ['<tu><tuv xml:lang="ru"><seg>a &#1; b</seg></tuv></tu>', 'in <tu>'],
    [
      '<tu><tuv xml:lang="ru"><seg>a & b</seg></tuv></tu>',
      "'&' begins no entity of XML; write &amp; in <tu>",
    ],
    ['<tu><tuv xml:lang="ru"><seg>&constructor;</seg></tuv></tu>', "'&' begins no entity"],
    ['<tu tuid="a&b"><tuv xml:lang="ru"><seg>a</seg></tuv></tu>', "'&' begins no entity"],
    ['<tu><tuv xml:lang="ru"><seg>a \u0001 b</seg></tuv></tu>', 'disallowed character'],
    ['<tu><prop type="x-confidence">2</prop><tuv xml:lang="ru"><seg>a</seg></tuv></tu>', "got '2'"],
    ['<tu><prop type="x-source-spans">5-3</prop><tuv xml:lang="ru"><seg>a</seg></tuv></tu>', "got '5-3'"],
    [
      '<tu><!-- <tu> --><tuv xml:lang="ru"><seg>a</seg></tuv><x/><!-- <tu><tuv xml:lang="ru"><seg>no</seg></tuv></tu> --></tu>',
      '<x>',
    ],
  ])('leaves out %s alone and says why', (record, reason) => {
    expect(() => pairs(body(record))).toThrow(reason);
    for (const size of [1, 3, 7, 1000]) {
      const errors: string[] = [];
      const units = [
        ...readTmx(inPieces(body(record), [size]), {
          onError: ({ message, line }) => errors.push(`${line}: ${message}`),
        }),
      ];
      expect(units.map(({ source }) => source)).toEqual(['Да']);
      expect(errors).toEqual([expect.stringMatching(/^[23]: /)]);
      expect(errors[0]).toContain(reason);
    }
  });

  it('gives what stands before the end of a file that is cut off, and says where it ends', () => {
    const whole = body('');
    for (let end = 1; end < whole.length; end++) {
      const errors: string[] = [];
      const read = () => [
        ...readTmx(whole.slice(0, end), { onError: ({ message }) => errors.push(message) }),
      ];
      if (end <= whole.indexOf('>')) expect(read).toThrow(/this is not TMX/);
      else {
        expect(read()).toHaveLength(end < whole.indexOf('</tu>') + 5 ? 0 : 1);
        expect(errors).toHaveLength(1);
      }
    }
  });

  const lol = `<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>`;
  it.each([
    lol,
    '<!DOCTYPE tmx SYSTEM "http://example.org/evil.dtd">',
    '<!DOCTYPE tmx SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE html>',
  ])('refuses %s whatever is done about errors', (doctype) => {
    const text = `<?xml version="1.0"?>\n${doctype}${body('').replace('Да', '&c;')}`;
    const errors: unknown[] = [];
    const read = () => [...readTmx(text, { onError: (error) => errors.push(error) })];
    expect(read).toThrow(/a DOCTYPE that declares entities or points elsewhere is refused/);
    expect(read).toThrow(`remove ${doctype.slice(0, 60)}`);
    expect(errors).toEqual([]);
  });

  it.each([
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    "<!DOCTYPE tmx SYSTEM 'tmx11.dtd'>",
    '<!DOCTYPE tmx SYSTEM "http://www.lisa.org/tmx/tmx14.dtd" >',
    '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" "tmx14.dtd">',
  ])("passes over the format's own %s", (doctype) => {
    expect(pairs(doctype + body(''))).toEqual(['Да = Yes']);
  });

  it.each(['', 'plain text', '<html><body/></html>', '\u0000', '<tmx'])('says that %j is not TMX', (text) => {
    expect(() => pairs(text, { onError: () => undefined })).toThrow(/this is not TMX/);
  });

  it('leaves ampersands in CDATA and comments alone', () => {
    const text = body(
      '<!-- a & b --><tu><tuv xml:lang="ru"><seg><![CDATA[a & b &c; && d&]]></seg></tuv></tu>',
    );
    for (const size of [1, 2, 5, 1000]) {
      expect([...readTmx(inPieces(text, [size]))][0]!.source).toBe('a & b &c; && d&');
    }
  });

  it('reads asynchronous pieces', async () => {
    async function* pieces() {
      yield* inPieces(fixture('omegat'), [100]);
    }
    const units = [];
    for await (const unit of readTmx(pieces())) units.push(unit);
    expect(units).toEqual([...readTmx(fixture('omegat'))]);
  });
});

describe('writeTmx', () => {
  it('gives beads, offsets and confidence back, for any text, however the file is cut', () => {
    fc.assert(
      fc.property(anyBitext(anyText), fc.array(fc.integer({ min: 1, max: 50 })), (bitext, sizes) => {
        const text = [...writeTmx(bitext)].join('');
        expect(essence(toBitext(readTmx(inPieces(text, sizes))))).toEqual(essence(bitext));
      }),
      { numRuns: 200 },
    );
  });

  it('gives properties, notes and ids back', () => {
    const unit = {
      source: 'Мир.',
      target: 'Peace.',
      sourceLanguage: 'ru-RU',
      targetLanguage: 'en-GB',
      id: 'a "b" <c>',
      properties: { domain: 'law\nhistory', creationid: 'me', 'odd "name"': '<&>' },
      notes: ['one', 'two & three'],
    };
    expect([...readTmx([...writeTmx([unit])].join(''))]).toEqual([unit]);
  });

  it('leaves null units out when asked, and writes an empty memory', () => {
    const units = [
      { source: 'Мир.', target: '' },
      { source: 'Да.', target: 'Yes.' },
    ];
    expect(pairs([...writeTmx(units, { nulls: false })].join(''))).toEqual(['Да. = Yes.']);
    expect(pairs([...writeTmx([])].join(''))).toEqual([]);
  });
});
