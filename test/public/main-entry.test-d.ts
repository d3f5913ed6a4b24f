import { describe, expectTypeOf, it } from 'vitest';
import * as core from '../../src/core';
import type { SverkaError } from '../../src/index';
import {
  align,
  check,
  compareAnchors,
  defineConfig,
  evaluate,
  findAnchors,
  learnLexicon,
  loadSegmenter,
  nameLedger,
  parseLexicon,
  readBilingual,
  romanize,
  segment,
  type AlignInput,
  type AlignOptions,
  type Anchor,
  type Bead,
  type Bitext,
  type CheckOptions,
  type Config,
  type Document,
  type Evaluation,
  type Finding,
  type IndexRange,
  type Lexicon,
  type NameLedger,
  type Rule,
  type Sentence,
  type Severity,
  type Span,
  type TextPair,
  type SverkaErrorCode,
  type WordLexicon,
} from '../../src/index';

describe('align', () => {
  it('takes a text, sentences or a document on either side', () => {
    expectTypeOf(align).toBeCallableWith('Да.', 'Yes.');
    expectTypeOf(align).toBeCallableWith(['Да.'] as const, ['Yes.']);
    expectTypeOf(align).toBeCallableWith({} as Document, 'Yes.', { lexicon: false, maxBead: 3 });
    expectTypeOf<string | readonly string[] | Document>().toExtend<AlignInput>();
    expectTypeOf(align).parameter(2).toEqualTypeOf<AlignOptions | undefined>();
  });

  it('gives both documents and the beads at once', () => {
    expectTypeOf(align).returns.toEqualTypeOf<Bitext>();
    expectTypeOf<Bitext['source']>().toEqualTypeOf<Document>();
    expectTypeOf<Bitext['beads']>().toEqualTypeOf<Bead[]>();
    expectTypeOf<Bead['source']>().toEqualTypeOf<IndexRange>();
    expectTypeOf<Bead['confidence']>().toEqualTypeOf<number>();
    expectTypeOf<Bead['movedTo']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Document['sentences']>().toEqualTypeOf<Sentence[]>();
    expectTypeOf<Sentence>().toExtend<Span>();
  });

  it('knows no other options', () => {
    // @ts-expect-error a slip of the pen
    align('Да.', 'Yes.', { maxBeads: 3 });
    // @ts-expect-error null is no lexicon
    align('Да.', 'Yes.', { lexicon: null });
    // @ts-expect-error a number is no text
    align(1, 'Yes.');
  });
});

describe('check', () => {
  it('takes a bitext and gives findings', () => {
    expectTypeOf(check).parameter(0).toEqualTypeOf<Bitext>();
    expectTypeOf(check).parameter(1).toEqualTypeOf<CheckOptions | undefined>();
    expectTypeOf(check).returns.toEqualTypeOf<Finding[]>();
    expectTypeOf<Severity>().toEqualTypeOf<'error' | 'warning' | 'info'>();
    expectTypeOf<Finding['severity']>().toEqualTypeOf<Severity>();
    expectTypeOf<Finding['source']>().toEqualTypeOf<Span[]>();
    expectTypeOf<Finding['suggestion']>().toEqualTypeOf<string | undefined>();
  });

  it('takes severities of rules, with or without options', () => {
    expectTypeOf(check).toBeCallableWith({} as Bitext, { rules: { omission: 'off', quotes: ['info', {}] } });
    // @ts-expect-error there is no such severity
    check({} as Bitext, { rules: { omission: 'fatal' } });
    // @ts-expect-error there is no such preset
    check({} as Bitext, { preset: 'loose' });
  });

  it('runs rules of the user’s own, whose options are typed', () => {
    const rule: Rule<{ least: number }> = {
      id: 'no-semicolon',
      severity: 'info',
      mqm: 'style',
      description: 'A semicolon.',
      defaults: { least: 1 },
      *checkBead({ source, target, facts }, { least }) {
        expectTypeOf(source.text).toBeString();
        expectTypeOf(target.anchors).toEqualTypeOf<readonly Anchor[]>();
        expectTypeOf(facts.lexicon).toEqualTypeOf<Lexicon | undefined>();
        expectTypeOf(least).toBeNumber();
        yield { message: 'A semicolon.', source: [], target: [] };
      },
    };
    expectTypeOf(rule).toExtend<Rule<{ least: number }>>();
  });
});

describe('the other functions', () => {
  it('have the types that the documentation says', () => {
    expectTypeOf(segment('Да.', 'ru')).toEqualTypeOf<Sentence[]>();
    expectTypeOf(findAnchors('1954', 'ru')).toEqualTypeOf<Anchor[]>();
    expectTypeOf(nameLedger({} as Bitext)).toEqualTypeOf<NameLedger>();
    expectTypeOf(parseLexicon('дом\thouse')).toEqualTypeOf<WordLexicon>();
    expectTypeOf(romanize('Громов', 'bgn-pcgn')).toBeString();
    expectTypeOf(evaluate([], [])).toEqualTypeOf<Evaluation>();
    expectTypeOf(evaluate).toBeCallableWith({} as Bitext['beads'], {} as Bitext['beads']);
    expectTypeOf(compareAnchors([], []).differences[0]!.confidence).toBeNumber();
    expectTypeOf(readBilingual).parameter(0).toBeString();
    expectTypeOf(loadSegmenter).returns.resolves.toBeVoid();
    expectTypeOf(learnLexicon([] as TextPair[])).toEqualTypeOf<WordLexicon>();
    expectTypeOf(learnLexicon({} as AsyncIterable<TextPair>)).resolves.toEqualTypeOf<WordLexicon>();
    // @ts-expect-error there is no such system
    romanize('Громов', 'klingon');
    expectTypeOf(defineConfig({})).toEqualTypeOf<Config>();
    // @ts-expect-error there is no such rule setting
    defineConfig({ rules: { omission: 3 } });
  });

  it('throw errors with a code', () => {
    expectTypeOf<SverkaError>().toExtend<Error>();
    expectTypeOf<SverkaError['code']>().toEqualTypeOf<SverkaErrorCode>();
    expectTypeOf<'INVALID_OPTION' | 'ABORTED'>().toExtend<SverkaErrorCode>();
  });
});

describe('the core', () => {
  it('has the same functions without what is bundled', () => {
    expectTypeOf(core.align).toEqualTypeOf<typeof align>();
    expectTypeOf(core.check).toEqualTypeOf<typeof check>();
    expectTypeOf(core.nameLedger).toEqualTypeOf<typeof nameLedger>();
    expectTypeOf(core).not.toHaveProperty('russianEnglish');
    expectTypeOf(core).not.toHaveProperty('bundledGazetteer');
  });
});
