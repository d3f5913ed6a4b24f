import { describe, expect, it } from 'vitest';
import {
  activeFilters,
  reasonsAgainst,
  type DatasetPreset,
  type FilterSetting,
} from '../../src/dataset/filters/presets';
import { foldText, hash64 } from '../../src/dataset/score/fold';
import { likeness } from '../../src/dataset/score/likeness';
import { repetition } from '../../src/dataset/score/repetition';
import { documentRecord, pairRecord } from './records';

function reasons(
  pair: Parameters<typeof pairRecord>[0],
  settings: Record<string, FilterSetting> = {},
  preset: DatasetPreset = 'balanced',
) {
  return reasonsAgainst(pairRecord(pair), documentRecord(), activeFilters(preset, settings)).map(
    ({ filter }) => filter,
  );
}

describe('filters', () => {
  it('keep a good pair', () => expect(reasons({})).toEqual([]));

  it.each([
    ['null', { target: '' }],
    ['min-confidence', { confidence: 0.4 }],
    ['realigned', { realigned: 0.2 }],
    ['rules', { rules: [{ rule: 'number-mismatch', severity: 'error', confidence: 0.7 }] }],
    ['evidence', { evidence: -4 }],
    ['evidence', { evidence: 1, confidence: 0.6 }],
    ['gap', { gaps: { source: 6, target: 0 }, lengthRatio: -2 }],
    ['gap', { gaps: { source: 0, target: 6 }, lengthRatio: 2 }],
    ['pair-confidence', { pairConfidence: 0.5, sourceSpans: undefined, confidence: null }],
    ['length', { source: 'а'.repeat(1200), target: 'b'.repeat(900) }],
    ['length-ratio', { lengthRatio: -4.5 }],
    [
      'language',
      { source: 'Президент України підписав її вчора ввечері', target: 'The president signed it last night' },
    ],
    ['script', { source: 'Peace was made today', target: 'Peace was made now' }],
    ['identical', { source: 'Мир. 1951', target: 'мир 1951!' }],
    ['repetition', { source: 'да да да да да да', target: 'yes yes yes yes yes' }],
    ['mojibake', { source: 'РЎС‚Р°Р»РёРЅ написал', target: 'Stalin wrote' }],
    ['mojibake', { source: 'Сталин написал', target: 'Ð¡Ñ‚Ð°Ð»Ð¸Ð½ wrote' }],
    ['control', { source: 'Мир\u0007 заключён.' }],
  ] as const)('%s', (filter, pair) => expect(reasons(pair)).toContain(filter));

  it.each([
    ['a short pair', { source: 'Да.', target: 'Yes.' }],
    ['a pair of numbers', { source: '1951', target: '1951' }],
    ['a gap beside lengths that agree', { gaps: { source: 6, target: 0 }, lengthRatio: 0.5 }],
    ['a short target that has all words', { gaps: { source: 1, target: 0 }, lengthRatio: -3.8 }],
    ['a pair that no lexicon knows', { evidence: null }],
    ['a short pair that is said in other words', { evidence: -1.3 }],
    ['what is only information', { rules: [{ rule: 'omission', severity: 'info', confidence: 1 }] }],
    ['a low pair confidence beside a good alignment', { pairConfidence: 0.5 }],
    [
      'Latin names in Russian',
      {
        source: 'Корпорация Microsoft купила сайт GitHub у владельцев',
        target: 'Microsoft bought GitHub from its owners',
      },
    ],
    [
      'old spelling',
      { source: 'Онъ пріѣхалъ въ городъ вчера вечеромъ', target: 'He came to town last night' },
    ],
  ] as const)('keep %s', (_, pair) => expect(reasons(pair)).toEqual([]));

  it('give all reasons, in order', () =>
    expect(reasons({ source: '', target: 'Peace\u0000', confidence: 0.1 })).toEqual([
      'null',
      'min-confidence',
      'control',
    ]));

  it('follow presets and settings', () => {
    expect(reasons({ confidence: 0.8 }, {}, 'strict')).toContain('min-confidence');
    expect(reasons({ confidence: 0.4 }, {}, 'loose')).toEqual([]);
    expect(reasons({ confidence: 0.8 }, { 'min-confidence': 0.9 })).toEqual(['min-confidence']);
    expect(reasons({ confidence: 0.1 }, { 'min-confidence': 'off' })).toEqual([]);
    const hit = [{ rule: 'number-mismatch', severity: 'error', confidence: 0.7 } as const];
    expect(reasons({ rules: hit }, { rules: { rules: { 'number-mismatch': 'off' } } })).toEqual([]);
  });

  it.each([
    [{ lenght: 'off' }, /no filter 'lenght'; did you mean 'length'/],
    [{ length: { most: 3 } }, /filter 'length' has no option 'most'/],
    [{ length: 3 }, /'length' is not set by a number/],
    [{ script: { least: 'half' } }, /option 'least': expected number/],
  ])('refuse %j', (settings, message) =>
    expect(() => activeFilters('balanced', settings as never)).toThrow(message),
  );
});

describe('folding', () => {
  it('takes spellings of the same letters for one', () => {
    expect(foldText('Ещё — 15 ёлок!')).toBe(foldText('ЕЩЕ 28 елок'));
    expect(hash64('Мир')).not.toBe(hash64('мир'));
    expect(hash64('')).toMatch(/^[\da-f]{16}$/);
  });
});

describe('the likeness to a language', () => {
  it.each([
    ['uk', 'Він приїхав до міста, де його ніхто не чекав, і пішов вулицею, шукаючи її будинок', 'ru', true],
    ['old ru', 'Онъ пріѣхалъ въ городъ и пошелъ по улицѣ, гдѣ никто его не ждалъ; были сумерки', 'ru', false],
    ['ru', 'Он приехал в город и пошёл по улице, где его никто не ждал; съезд был закрыт', 'ru', false],
  ] as const)('sees foreign letters of %s', (_, text, language, foreign) =>
    expect(likeness(text, language).foreignLetters > 0.012).toBe(foreign),
  );
});

it('repetition is the share of a piece said three times', () => {
  expect(repetition('Нет, нет, нет!')).toBe(1);
  expect(repetition('Он шёл, шёл и шёл домой')).toBe(0);
  expect(repetition('купить сейчас купить сейчас купить сейчас дом')).toBeGreaterThan(0.8);
});
