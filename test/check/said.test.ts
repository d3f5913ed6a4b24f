import { describe, expect, it } from 'vitest';
import { align, applyEdits, check, type Rule } from '../../src/index';
import { sarifReport } from '../../src/report';

const found = (source: string, target: string, options = {}) => {
  const bitext = align([source], [target]);
  return { bitext, findings: check(bitext, options) };
};

describe('what a finding says', () => {
  it('stands beside the message as a name and data', () => {
    expect(found('Война закончилась 5 мая.', 'The war ended on 6 May.').findings).toMatchObject([
      { rule: 'date-mismatch', messageId: 'differs', data: { original: '5 мая', translation: '6 May' } },
    ]);
    // the original in English: what is called the original is it
    expect(found('The war ended on 6 May.', 'Война закончилась 5 мая.').findings).toMatchObject([
      { messageId: 'differs', data: { original: '6 May', translation: '5 мая' } },
    ]);
    const glossary = { terms: [{ source: 'товарищ', target: ['Comrade'] }] };
    expect(
      found('Это товарищ Петров.', 'This is Mr Petrov.', { glossary, only: ['term-glossary'] }).findings,
    ).toMatchObject([{ messageId: 'missing', data: { term: 'товарищ', wanted: ['Comrade'] } }]);
  });

  it('is what a rule of the user’s own gives, or nothing', () => {
    const rule = (said: object): Rule => ({
      id: 'own',
      severity: 'info',
      mqm: 'style',
      description: 'Own.',
      defaults: {},
      checkBitext: () => [{ message: 'm', source: [], target: [], bead: 0, ...said }],
    });
    const run = (said: object) =>
      found('Да.', 'Yes.', { customRules: [rule(said)], only: ['own'] }).findings[0]!;
    expect(run({ messageId: 'x', data: { n: 1 } })).toMatchObject({ messageId: 'x', data: { n: 1 } });
    expect(run({})).not.toHaveProperty('messageId');
  });
});

describe('edits', () => {
  it.each([
    ['Дом стоял пустой.', 'The the house stood empty.', 'The house stood empty.'],
    ['Дом стоял пустой.', 'The house stood empty', 'The house stood empty.'],
    ['Дом стоял пустой.', 'The hоuse stood empty.', 'The house stood empty.'],
    // accents are folded before rules look, and kept in what is mended
    ['Кафе́ стояло пустое.', 'The the cafe\u0301 stood empty.', 'The cafe\u0301 stood empty.'],
  ])('mend %s / %s', (source, target, mended) => {
    const { bitext, findings } = found(source, target, { preset: 'strict' });
    expect(applyEdits(bitext.target.text, findings)).toBe(mended);
    const again = found(source, mended, { preset: 'strict' }).findings;
    expect(again.filter(({ edits }) => edits)).toEqual([]);
  });

  it('are fixes of a SARIF log', () => {
    const { bitext, findings } = found('Дом стоял пустой.', 'The the house stood empty.');
    const log = JSON.parse(sarifReport(bitext, findings)) as {
      runs: [{ results: { fixes?: unknown; ruleId: string }[] }];
    };
    expect(log.runs[0].results.find(({ ruleId }) => ruleId === 'repeated-word')?.fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'target', index: 1 },
            replacements: [
              {
                deletedRegion: {
                  startLine: 1,
                  startColumn: 1,
                  endLine: 1,
                  endColumn: 8,
                  charOffset: 0,
                  charLength: 7,
                },
                insertedContent: { text: 'The' },
              },
            ],
          },
        ],
      },
    ]);
  });
});
