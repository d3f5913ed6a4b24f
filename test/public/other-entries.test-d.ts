import { createReadStream } from 'node:fs';
import { describe, expectTypeOf, it } from 'vitest';
import {
  applyLadder,
  readTmx,
  readTsv,
  toBitext,
  toLadder,
  toUnits,
  writeTmx,
  type LadderRung,
  type TranslationUnit,
} from '../../src/formats';
import type { Bitext, Finding, Lexicon } from '../../src/index';
import { russianEnglish } from '../../src/lexicon/ru-en';
import {
  alignmentSvg,
  htmlReport,
  jsonReport,
  sarifReport,
  textReport,
  type ReportOptions,
} from '../../src/report';

describe('sverka/formats', () => {
  it('reads a text at once and a stream as it comes', () => {
    expectTypeOf(readTmx('')).toExtend<Iterable<TranslationUnit>>();
    expectTypeOf(readTmx({} as AsyncIterable<string>)).toExtend<AsyncIterable<TranslationUnit>>();
    expectTypeOf(readTsv('')).toExtend<Iterable<TranslationUnit>>();
    expectTypeOf(readTmx(new Uint8Array())).toExtend<Iterable<TranslationUnit>>();
    expectTypeOf(readTmx(createReadStream('x'))).toExtend<AsyncIterable<TranslationUnit>>();
    expectTypeOf(readTmx(new Response('').body!)).toExtend<AsyncIterable<TranslationUnit>>();
    expectTypeOf(toBitext(readTsv(''))).toEqualTypeOf<Bitext>();
    expectTypeOf(toBitext(readTsv(createReadStream('x')))).toEqualTypeOf<Promise<Bitext>>();
    // @ts-expect-error a number is no file
    readTmx(5);
  });

  it('goes between units and beads', () => {
    expectTypeOf(toUnits).parameter(0).toEqualTypeOf<Bitext>();
    expectTypeOf(toUnits({} as Bitext)).toExtend<Iterable<TranslationUnit>>();
    expectTypeOf(toBitext([])).toEqualTypeOf<Bitext>();
    expectTypeOf(toLadder({} as Bitext)).toExtend<Iterable<LadderRung>>();
    expectTypeOf(applyLadder).returns.toEqualTypeOf<Bitext>();
    expectTypeOf(writeTmx).parameter(0).not.toBeAny();
  });
});

describe('sverka/report', () => {
  it('makes a text of a bitext and its findings', () => {
    for (const report of [htmlReport, jsonReport, sarifReport, textReport]) {
      expectTypeOf(report).returns.toBeString();
      expectTypeOf(report).toBeCallableWith({} as Bitext, [] as readonly Finding[]);
      expectTypeOf(report).toBeCallableWith({} as Bitext, [], {} as ReportOptions);
    }
    expectTypeOf(alignmentSvg({} as Bitext)).toBeString();
    // @ts-expect-error a report is of findings
    jsonReport({} as Bitext);
  });
});

describe('sverka/lexicon/ru-en', () => {
  it('is a lexicon', () => {
    expectTypeOf(russianEnglish()).toExtend<Lexicon>();
  });
});
