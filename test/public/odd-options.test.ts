import { describe, expect, it } from 'vitest';
import { fromFragment, toFragment } from '../../docs/playground/share';
import { readCsv, toBitext, writeCsv, type TranslationUnit } from '../../src/formats';
import {
  align,
  check,
  compareAnchors,
  evaluate,
  learnLexicon,
  nameLedger,
  romanize,
  SverkaError,
} from '../../src/index';
import * as reports from '../../src/report';

/** What people hand over by mistake in place of an option or an item of a list. */
const odd: readonly unknown[] = [
  null,
  5,
  Number.NaN,
  true,
  'x',
  {},
  [],
  [undefined],
  [null],
  [5],
  [{}],
  { source: 5 },
  { source: null, target: null },
  { terms: 5 },
  { terms: [5] },
  { terms: [{ source: 'x' }] },
  [{ source: null, target: null }],
  [{ source: { start: 0, end: 1 } }],
  Symbol('odd'),
  () => 1,
];

const bitext = align(['Встреча 5 июня.', 'Да.'], ['Meeting on June 6.', 'Yes.']);
const findings = check(bitext);
const unit = { source: 'Да.', target: 'Yes.' } as TranslationUnit;

type Call = (value: never) => unknown;
const options = (names: string, call: (options: never) => unknown): [string, Call][] =>
  names.split(' ').map((name) => [`${call.name} ${name}`, (value) => call({ [name]: value } as never)]);
const reportOptions = Object.entries(reports).flatMap(([name, report]) =>
  typeof report === 'function' && name.endsWith('Report')
    ? options('files metadata version title names rules checked', (given) =>
        (report as (...args: unknown[]) => unknown)(bitext, findings, given),
      )
    : [],
);

const calls: [string, Call][] = [
  ...options(
    'sourceLanguage targetLanguage lexicon gazetteer pins maxBead allow cost similarity onProgress signal',
    (given) => align('Мир. Да.', 'Peace. Yes.', given),
  ),
  ...options('preset rules only minConfidence glossary date lexicon gazetteer customRules', (given) =>
    check(bitext, given),
  ),
  ...options('lexicon gazetteer', (given) => nameLedger(bitext, given)),
  ...options('onPass minCount maxPairs', (given) => learnLexicon([bitext], given)),
  ...options('columns header', (given) => [...readCsv('a,b\n', given)]),
  ...options('columns header bom nulls', (given) => [...writeCsv([unit], given)]),
  ...options('size files', (given) => reports.alignmentSvg(bitext, given)),
  ...reportOptions,
  ['compareAnchors', (given) => compareAnchors(given, given)],
  ['evaluate', (given) => evaluate(given, given)],
  ['learnLexicon', (given) => learnLexicon(given)],
  ['toBitext', (given) => toBitext(given)],
  ['romanize', (given) => romanize(given, 'palladius')],
  ['htmlReport findings', (given) => reports.htmlReport(bitext, given)],
  ['sarifReport findings', (given) => reports.sarifReport(bitext, given)],
];

describe('an option or an item of a wrong kind', () => {
  it.each(calls)('is taken, or refused by a typed error: %s', (_, call) => {
    for (const value of odd) {
      try {
        call(value as never);
      } catch (error) {
        expect(error).toBeInstanceOf(SverkaError);
      }
    }
  });

  it('is refused where the result would be wrong', () => {
    const glossary = { terms: [{ source: 'x' }] } as never;
    expect(() => check(bitext, { glossary })).toThrow(/glossary\.terms\[0\]\.target must be a list/);
    for (const lexicon of [true, {}])
      expect(() => align('Да.', 'Yes.', { lexicon: lexicon as never })).toThrow(
        /sourceLanguage must be a text|must name its two languages/,
      );
    expect(() => reports.alignmentSvg(bitext, { size: Number.NaN })).toThrow(/size must be a number/);
  });
});

describe('a link of the playground', () => {
  it('brings its texts back', async () => {
    const shared = { source: 'Да. '.repeat(300), target: 'Yes. '.repeat(300) };
    expect(await fromFragment((await toFragment(shared))!)).toEqual(shared);
  });

  it('never unpacks to more than a hundred pages', async () => {
    const bomb = await toFragment({ both: 'a'.repeat(5_000_000) });
    expect(bomb!.length).toBeLessThan(10_000);
    expect(await fromFragment(bomb!)).toBeUndefined();
  });
});
