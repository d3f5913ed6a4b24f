import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  align,
  check,
  findAnchors,
  compareAnchors,
  nameLedger,
  nameSimilarity,
  parseGazetteer,
  parseGlossary,
  parseLexicon,
  romanize,
  segment,
  SverkaError,
} from '../../src/index';
import {
  readCes,
  readCsv,
  readHunalignLadder,
  readHunalignText,
  readJsonl,
  readLfAligner,
  readPo,
  readTmx,
  readTsv,
  readVecalign,
  readXliff,
  toBitext,
  toUnits,
  writeTmx,
} from '../../src/formats';
import {
  csvReport,
  githubReport,
  htmlReport,
  jsonReport,
  junitReport,
  markdownReport,
  sarifReport,
  textReport,
} from '../../src/report';
import { sverka } from '../cli/run';

/**
 * Random input for every public function and command. One seed, printed when a case fails; `FUZZ=100` runs a hundred times as many cases, `FUZZ_SEED=N` others.
 */
const TIMES = Number(process.env['FUZZ'] ?? 1);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_130);
const cases = (numRuns: number) => ({ numRuns: numRuns * TIMES, seed: SEED });
const SLOW = 60_000 * Math.max(1, TIMES);

const tokens = [
  ...'абвЁАБiIaZ01239.,;:!?…«»"\'()[]{}<>/\\-–—*_#@&%$|\t\n\r \u0301\u00ad\u200b\u202e\ufeff\ud800\udc00\0',
  '😀',
  'тов. ',
  'г. ',
  'и т. д.',
  'Mr. ',
  'U.S. ',
  'Ким Ир Сен',
  'Peng Dehuai',
  '28 июня 1951 г.',
  'June 28, 1951',
  '1 000 000',
  '99.99.9999',
  'США',
  'не ',
  'not ',
  '[...]',
  '##[x]',
  '::error::',
  '\u001b[2J',
  '=1+1',
  '<seg>',
  '&amp;',
  '&',
  '__proto__',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tokens),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.lorem({ maxCount: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** A valid file with a few characters changed. */
const damaged = (file: string) =>
  fc
    .array(fc.tuple(fc.nat(file.length), fc.nat(6), fc.constantFrom(...tokens)), { maxLength: 4 })
    .map((edits) =>
      edits.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), file),
    );

/** What may be thrown: what is documented, and nothing else. */
function documented<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    expect(error).toBeInstanceOf(SverkaError);
    return undefined;
  }
}

describe('any text', () => {
  it(
    'is split into sentences that cover it',
    () => {
      fc.assert(
        fc.property(text, fc.constantFrom('ru', 'en', 'RU-RU', 'eng', 'de'), (any, language) => {
          let end = 0;
          for (const sentence of segment(any, language)) {
            expect(sentence.start).toBeGreaterThanOrEqual(end);
            expect(any.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(any.slice(end, sentence.start).replace(/[\s\u0085]/g, '')).toBe('');
            end = sentence.end;
          }
        }),
        cases(2500),
      );
    },
    SLOW,
  );

  it(
    'has anchors inside it, which compare with any others',
    () => {
      fc.assert(
        fc.property(text, text, (one, other) => {
          const [source, target] = [findAnchors(one, 'ru'), findAnchors(other, 'en')];
          for (const { start, end, text: own, numbers = [] } of source) {
            expect(one.slice(start, end)).toBe(own);
            expect(numbers.every(Number.isFinite)).toBe(true);
          }
          for (const { confidence } of compareAnchors(source, target).differences)
            expect(confidence >= 0 && confidence <= 1).toBe(true);
        }),
        cases(1500),
      );
    },
    SLOW,
  );

  it(
    'is romanised and compared as a name',
    () => {
      fc.assert(
        fc.property(text, text, (one, other) => {
          expect(typeof romanize(one, 'palladius')).toBe('string');
          const value = nameSimilarity(one, other);
          expect(value >= 0 && value <= 1).toBe(true);
        }),
        cases(1500),
      );
    },
    SLOW,
  );

  it(
    'is read as vocabulary or refused',
    () => {
      fc.assert(
        fc.property(text, (any) => {
          for (const parse of [parseLexicon, parseGazetteer, parseGlossary]) documented(() => parse(any));
        }),
        cases(1500),
      );
    },
    SLOW,
  );

  it(
    'is aligned, checked and reported, twice the same, with nothing that a terminal or runner obeys',
    () => {
      const reports = [
        textReport,
        htmlReport,
        jsonReport,
        junitReport,
        githubReport,
        markdownReport,
        csvReport,
        sarifReport,
      ];
      fc.assert(
        fc.property(text, text, (source, target) => {
          const run = () => {
            const bitext = align(source, target, { sourceLanguage: 'ru', targetLanguage: 'en' });
            const findings = check(bitext);
            return [
              JSON.stringify(bitext.beads),
              JSON.stringify(nameLedger(bitext)),
              ...reports.map((report) => report(bitext, findings)),
            ];
          };
          const all = run();
          expect(run()).toEqual(all);
          for (const one of all.slice(2)) {
            expect(one).not.toMatch(/[\0-\u0008\v\f\u000e-\u001f\u007f-\u009f]/);
            expect(one).not.toMatch(/##\w*\[/);
          }
        }),
        cases(150),
      );
    },
    SLOW,
  );
});

const unit =
  '<tu tuid="1"><prop type="x-confidence">0.5</prop><tuv xml:lang="ru"><seg>Да <hi>и</hi> нет.</seg></tuv><tuv xml:lang="en"><seg>Yes &amp; no.</seg></tuv></tu>\n';
const files = [
  [
    readTmx,
    `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="ru"/><body>\n${unit.repeat(3)}</body></tmx>\n`,
  ],
  [
    readXliff,
    '<xliff version="1.2"><file source-language="ru" target-language="en"><body><trans-unit id="1"><source>Да.</source><target state="final">Yes.</target><note>n</note></trans-unit></body></file></xliff>',
  ],
  [
    readXliff,
    '<xliff version="2.0" srcLang="ru" trgLang="en"><file id="f"><unit id="1"><segment><source>Да.</source><target>Yes.</target></segment></unit></file></xliff>',
  ],
  [
    readPo,
    'msgid ""\nmsgstr "Language: en\\n"\n\n#. confidence: 0.5\n#, fuzzy\nmsgctxt "c"\nmsgid "Да"\nmsgstr "Yes"\n',
  ],
  [readTsv, 'source\ttarget\tconfidence\nДа.\tYes.\t0.5\nНет.\tNo.\t1\n'],
  [readCsv, 'source,target,id\n"Да, ""а""",Yes,1\r\n'],
  [
    readJsonl,
    '{"sverka":1,"source":"Да.","target":"Yes.","confidence":0.5}\n{"ru":"Да","en":"Yes","x":[1]}\n',
  ],
  [readHunalignText, 'Да. ~~~ Нет.\tYes. No.\t0.7\n'],
  [readLfAligner, 'Да.\tYes.\tn\t0.7\n'],
  [readHunalignLadder, '0\t0\t0.5\n1\t2\t0.3\n2\t3\t0\n'],
  [readVecalign, '[0]:[0, 1]:0.2\n[1]:[2]:0.1\n'],
  [
    readCes,
    '<cesAlign version="1.0"><linkGrp fromDoc="a" toDoc="b"><link xtargets="1;1 2"/></linkGrp></cesAlign>',
  ],
] as const;

describe('any file', () => {
  it.each(files.map(([read, file]) => [read.name, read, file] as const))(
    'is read or refused, whole as in pieces: %s',
    (_, read, file) => {
      const all = (input: Iterable<string>) => {
        const errors: unknown[] = [];
        const units = documented(() => [
          ...(read as unknown as typeof readTsv)(input, {
            onError: ({ message, line, offset }) => errors.push([message, line, offset]),
          }),
        ]);
        return { units, errors };
      };
      fc.assert(
        fc.property(damaged(file), fc.nat(file.length), (any, cut) => {
          const whole = all([any]);
          expect(all([any.slice(0, cut), any.slice(cut)])).toEqual(whole);
          const units = (whole.units ?? []).filter(
            (one) => typeof one.source === 'string' && typeof one.target === 'string',
          );
          if (units.length > 0) documented(() => [...writeTmx(toUnits(toBitext(units)))]);
        }),
        cases(230),
      );
    },
    SLOW,
  );

  it(
    'is what a command reads, and it ends with 0, 1 or 2 and says why',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          text,
          fc.constantFrom(
            ['check', '-'],
            ['align', '-'],
            ['names', '-'],
            ['convert', '-', '-', '--from', 'tmx', '--to', 'tsv'],
            ['convert', '-', '-', '--from', 'csv', '--to', 'po', '--on-error', 'skip'],
            ['lexicon', 'stats', '-'],
          ),
          async (any, args) => {
            const { code, err } = await sverka([...args], { stdin: new TextEncoder().encode(any) });
            expect([0, 1, 2]).toContain(code);
            expect(err).not.toContain('this is a fault of sverka');
            if (code === 2) expect(err).toMatch(/^sverka: \S/m);
          },
        ),
        cases(100),
      );
    },
    SLOW,
  );
});
