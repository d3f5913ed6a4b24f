import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedText } from '../../src/text/fold';

describe('fold', () => {
  it.each([
    ['stress marks', 'Го́спода храни́ть на́шу Ро́дину, прѝбыл', 'Господа хранить нашу Родину, прибыл'],
    ['accented Latin vowels for stress', 'зáмок на горé', 'замок на горе'],
    ['decomposed й and ё', 'Литовскои\u0306 Хруще\u0308в', 'Литовской Хрущёв'],
    ['stress on a decomposed letter', 'е\u0301и\u0306', 'ей'],
    [
      'soft hyphens and characters without width',
      'пере\u00adми\u00adрие, Ким\u200b Ир, \u00adдом',
      'перемирие, Ким Ир, дом',
    ],
    ['hyphens of printers', 'из\u2011за не\u2010политического, 5\u20116', 'из-за не-политического, 5\u20116'],
    ['look-alike letters', 'Cталин приказал перевести войcка', 'Сталин приказал перевести войска'],
    ['a stroke before a word', 'Iсообщает', 'сообщает'],
    ['letters of before 1918', 'Ѣздилъ въ Россію Ѳедоровъ, сѵнодъ', 'Ездил в Россию Федоров, синод'],
    [
      'endings of before 1918',
      'новаго хорошаго синяго новыя русскія послѣднія бывшія ея онѣ',
      'нового хорошего синего новые русские последние бывшие её они',
    ],
    [
      'prefixes of before 1918',
      'разсказъ безсильный безпокойный изслѣдованіе',
      'рассказ бессильный беспокойный исследование',
    ],
    ['capitals', 'МИРЪ РОССІИ И СВОЕЯ АРМІИ НОВАГО ВѢКА', 'МИР РОССИИ И СВОЕЯ АРМИИ НОВОГО ВЕКА'],
    ['the hard sign before a hyphen', 'изъ-за кто-нибудь, тамъ-же', 'из-за кто-нибудь, там-же'],
  ])('folds %s', (_what, text, folded) => {
    expect(foldedText(text, 'ru')).toBe(folded);
  });

  it.each([
    'Живаго приехал в Чикаго; объезд, подъём, Ъ.',
    'Японія и энергія, Россія — слова старой печати, и Чикаго тоже.'.replace(/і/g, 'и'),
    'SMSки, НТСшный, Т-34М, С4, ТУ-154M, XVII съезд',
    'Київ і Львів',
    'Наполеон сказал: café, naïve.',
  ])('leaves %s as it is', (text) => {
    expect(fold(text, 'ru')).toBeUndefined();
  });

  it('leaves nouns and names in a text in old spelling alone', () => {
    expect(foldedText('Японія, энергія, геологія, Чикаго, ХІІ съѣздъ', 'ru')).toBe(
      'Япония, энергия, геология, Чикаго, ХІІ съезд',
    );
  });

  it('folds English: ligatures, composed letters, Cyrillic look-alikes', () => {
    expect(foldedText('of\ufb01ce cafe\u0301 Mоscow', 'en')).toBe('office café Moscow');
  });

  it('leads spans back to whole letters', () => {
    const text = 'Вѣ́ра, ми\u00adръ и Хруще\u0308въ.';
    const folded = fold(text, 'ru')!;
    const found = (word: string) => {
      const start = folded.text.indexOf(word);
      const span = folded.back({ start, end: start + word.length });
      return text.slice(span.start, span.end);
    };
    expect(folded.text).toBe('Вера, мир и Хрущёв.');
    expect(['Вера', 'мир', ' и', 'Хрущёв', '.'].map(found)).toEqual([
      'Вѣ́ра',
      'ми\u00adръ',
      ' и',
      'Хруще\u0308въ',
      '.',
    ]);
  });

  it('sees the old spelling through a soft hyphen, so that a second look changes nothing', () => {
    expect(fold('раз\u00adъ', 'ru')?.text).toBe('раз');
    expect(fold('раз', 'ru')).toBeUndefined();
  });

  it('keeps every offset inside the text, in order, and changes nothing the second time', () => {
    const units = [
      'а',
      'е\u0308',
      'ѣ',
      'ъ',
      'аго',
      'ыя',
      'ія',
      'C',
      'x',
      ' ',
      '-',
      '1',
      '\u0301',
      '\u00ad',
      '\ufb01',
      'I',
      'бес',
      'раз',
      'с',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...units), { maxLength: 24 }),
        fc.constantFrom('ru', 'en', 'de'),
        (parts, language) => {
          const text = parts.join('');
          const folded = fold(text, language);
          if (!folded) return;
          if (!/[A-Z]/i.test(text)) expect(fold(folded.text, language)).toBeUndefined();
          let last = 0;
          for (let k = 0; k < folded.text.length; k++) {
            const { start, end } = folded.back({ start: k, end: k + 1 });
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
          expect(folded.back({ start: 0, end: folded.text.length }).end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
