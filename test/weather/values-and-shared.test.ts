import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  align,
  bundledGazetteer,
  check,
  findAnchors,
  nameSimilarity,
  prepareName,
  readBilingual,
  romanizationSystems,
  russianEnglish,
  type Rule,
} from '../../src/index';
import { jsonReport, sarifReport } from '../../src/report';

const LANGUAGES = { sourceLanguage: 'ru', targetLanguage: 'en' } as const;
const found = (source: string, target: string) => check(align([source], [target], LANGUAGES));

describe('digits beyond the twelfth', () => {
  it.each([
    ['1234567890121', '1234567890122'],
    ['4276380012345678', '4276380012345679'],
    ['40702810900000005555', '40702810900000005556'],
    ['9785170800001', '9785170800002'],
  ])('are compared: %s, %s', (right, wrong) => {
    const message = `${right} became ${wrong}.`;
    const texts = (number: string) => `Transfer the sum to account ${number}.`;
    const source = `Перечислить сумму на счёт ${right}.`;
    expect(found(source, texts(wrong)).map((one) => one.message)).toContain(message);
    expect(found(source, texts(right)).filter(({ rule }) => rule === 'number-mismatch')).toEqual([]);
  });

  it.each([
    ['40702810900000005555 рублей', '40702810900000005555 roubles', '40702810900000005556 roubles'],
    ['1234567890123456781 %', '1234567890123456781%', '1234567890123456782%'],
    [`${'9'.repeat(320)} тонн`, `${'9'.repeat(320)} tons`, `${'8'.repeat(320)} tons`],
  ])('are compared beside a unit: %s', (source, right, wrong) => {
    const rules = (target: string) =>
      found(`Всего ${source} ушло.`, `In all ${target} went.`).map(({ rule }) => rule);
    expect(rules(right)).toEqual([]);
    expect(rules(wrong)).toHaveLength(1);
  });

  it('are no Infinity with a thousand behind them', () => {
    const [anchor] = findAnchors(`${'9'.repeat(320)} тыс. рублей`, 'ru');
    expect(anchor!.value).not.toContain('Infinity');
  });

  it('are no Infinity', () => {
    const anchors = findAnchors(`$${'9'.repeat(320)} и ${'8'.repeat(400)}`, 'ru');
    expect(anchors.flatMap(({ numbers = [] }) => numbers).every(Number.isFinite)).toBe(true);
    expect(JSON.stringify(anchors)).not.toContain('Infinity');
  });
});

it.each(['', '.', ' \n… '])('says that nothing is translated: %j', (target) => {
  const bitext = align('Встреча состоялась вчера. Ответ получен. Мир заключён.', target, LANGUAGES);
  const [first, ...others] = check(bitext);
  expect(first).toMatchObject({ rule: 'omission', severity: 'error' });
  expect(others.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a row that is the same on both sides', () => {
  const row = Array.from({ length: 200 }, (_, k) => k % 100).join(' ');

  it('is a pair, also where it is all there is', () => {
    const { beads } = align([row], [row], LANGUAGES);
    expect(beads).toHaveLength(1);
    expect(beads[0]!.confidence).toBeGreaterThan(0.9);
    expect(found(row, row)).toEqual([]);
  });

  it('is a pair with its translation, said five times in one sentence', () => {
    const text = (side: 'source' | 'target') => {
      const { sentences } = readBilingual(readFileSync('fixtures/telegram-3917.txt', 'utf8'))[side];
      const once = sentences.map((sentence) => sentence.text.replace(/[.!?]$/, '')).join(', ');
      return `${Array<string>(5).fill(once).join(', ')}.`;
    };
    const paired = align([text('source')], [text('target')], LANGUAGES).beads;
    expect(paired).toHaveLength(1);
    expect(paired[0]!.confidence).toBeGreaterThan(0.9);
    // with a text that says something else it is no sure pair
    const other = 'The peasants gathered their harvest before the rain and sold apples at the fair, '.repeat(
      60,
    );
    expect(align([text('source')], [other], LANGUAGES).beads[0]!.confidence).toBeLessThan(0.8);
  });

  it('is a pair under a name in either language', () => {
    const { beads } = align([`Строка 1: ${row}`], [`Row 1: ${row}`], LANGUAGES);
    expect(beads).toHaveLength(1);
    const changed = align([`Строка 1: ${row}`], [`Row 1: ${row.split(' ').reverse().join(' ')}`], LANGUAGES);
    expect(changed.beads).toHaveLength(2);
  });

  it('is none where rows differ', () => {
    const other = Array.from({ length: 200 }, (_, k) => 1000 + (k % 100)).join(' ');
    const { beads } = align([row], [other], LANGUAGES);
    expect(
      beads.every(({ source, target }) => source.start === source.end || target.start === target.end),
    ).toBe(true);
  });
});

describe('what is handed out', () => {
  it('cannot be changed', () => {
    const lists: readonly unknown[][] = [
      russianEnglish().translations('дом') as unknown[],
      russianEnglish().translations('нетакогослова') as unknown[],
      bundledGazetteer().find('москва') as unknown[],
      [...bundledGazetteer().entries()][0]!.target as unknown[],
      romanizationSystems as unknown as unknown[],
    ];
    for (const list of lists) expect(() => (list as unknown[]).push(1)).toThrow(TypeError);
    expect(() => Object.assign(russianEnglish(), { sourceLanguage: 'xx' })).toThrow(TypeError);
    for (const part of Object.values(prepareName('Риджуэй')) as unknown[])
      if (ArrayBuffer.isView(part)) new Uint8Array(part.buffer).fill(0);
    expect(nameSimilarity('Риджуэй', 'Ridgway')).toBeGreaterThan(0.9);
  });
});

describe('a rule of the user that fails', () => {
  const rule = (checkBead: Rule['checkBead']): Rule =>
    ({ id: 'mine', severity: 'error', mqm: 'other', description: 'Mine.', defaults: {}, checkBead }) as Rule;
  const bitext = align(['Да.', 'Нет.'], ['Yes.', 'No.'], LANGUAGES);

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    [
      'throws what has no message',
      () => {
        throw Object.create(null) as Error;
      },
    ],
    ['returns a draft without spans', () => [{ message: 'x' }]],
    ['returns null', () => [null]],
  ])('is named with the passage: one that %s', (_, checkBead) => {
    const run = () => check(bitext, { customRules: [rule(checkBead as never)] });
    expect(run).toThrow(/^custom rule 'mine' failed on passage 1: /);
    expect(run).toThrow(expect.objectContaining({ code: 'RULE_FAILED' }) as Error);
  });

  it('quotes a passage no longer than a line or two', () => {
    const long = 'слово '.repeat(5000);
    const wordy = rule(({ source }) => [
      {
        message: `${source.text} is wrong.`,
        source: [{ start: source.start, end: source.start + source.text.length }],
        target: [],
      },
    ]);
    const pair = align([long], ['word'], LANGUAGES);
    const findings = check(pair, { customRules: [wordy], only: ['mine'] });
    expect(findings[0]!.message.length).toBeLessThan(310);
    for (const report of [jsonReport(pair, findings), sarifReport(pair, findings)])
      expect(report.length).toBeLessThan(30_000);
  });
});
