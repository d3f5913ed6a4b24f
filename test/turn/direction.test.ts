import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  align,
  check,
  nameLedger,
  readBilingual,
  type Bitext,
  type Finding,
  type Rule,
} from '../../src/index';
import { turnBitext } from '../../src/turn/orientation';

const { source, target } = readBilingual(readFileSync('fixtures/telegram-3917.txt', 'utf8'));

/** What a finding of one direction is called in the other. */
const turnedRules: Record<string, string> = {
  omission: 'addition',
  addition: 'omission',
  'partial-omission': 'partial-addition',
  'partial-addition': 'partial-omission',
  'name-missing': 'name-added',
  'name-added': 'name-missing',
};

function beadsOf({ beads }: Bitext) {
  return beads.map(({ source: from, target: to, confidence }) => ({ from, to, confidence }));
}

describe('either direction', () => {
  const forth = align(source, target);
  const back = align(target, source);

  it('gives the same beads for the telegram, turned', () => {
    expect(beadsOf(turnBitext(back))).toEqual(beadsOf(forth));
  });

  it('gives evidence with the sides turned', () => {
    const pair = (bitext: Bitext) =>
      bitext.beads.flatMap((bead) => bead.evidence).find(({ text }) => text.includes('Кайдзио'))!.text;
    expect(pair(forth)).toBe('Кайдзио = Gaeseong');
    expect(pair(back)).toBe('Gaeseong = Кайдзио');
  });

  it('finds the same spellings and calls what only the original has omitted', () => {
    const loud = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'info');
    const rules = (findings: readonly Finding[]) => loud(findings).map(({ rule }) => rule);
    expect(rules(check(back)).sort()).toEqual(
      rules(check(forth))
        .map((rule) => turnedRules[rule] ?? rule)
        .sort(),
    );
    const spelling = check(back).find(({ rule }) => rule === 'name-spelling')!;
    expect(back.source.text.slice(spelling.source[0]!.start, spelling.source[0]!.end)).toBe('PENG DEHUI');
    const omitted = check(back).find(({ rule }) => rule === 'omission')!;
    expect(omitted.message).toContain('of the original');
    expect(omitted.target).toEqual([]);
  });

  it('lists English names with their Russian renderings', () => {
    const entry = nameLedger(back).entries.find(({ name }) => name === 'Kaesong')!;
    expect(entry.renderings.map(({ text }) => text)).toEqual(['Кайдзио']);
    const [span] = entry.renderings[0]!.spans;
    expect(back.target.text.slice(span!.start, span!.end)).toMatch(/^Кайдзио/);
  });

  it('tells the languages from the letters', () => {
    const bitext = align('The war ended on 5 May.', 'Война закончилась 5 мая.');
    expect([bitext.source.language, bitext.target.language]).toEqual(['en', 'ru']);
    expect(check(align('The war ended on 5 May.', 'Война закончилась 6 мая.'))).toMatchObject([
      { rule: 'date-mismatch', message: '5 May became 6 мая.' },
    ]);
  });

  it('names the sides rightly in the messages about what is missing', () => {
    const only = (rule: string, original: string, translation: string) =>
      check(align([original], [translation]), { only: [rule] }).map(({ message }) => message);
    expect(only('number-mismatch', 'He bought 17 horses.', 'Он купил лошадей.')).toEqual([
      '17 has no counterpart in the translation.',
    ]);
    expect(only('negation', 'The minister did not sign the treaty.', 'Министр подписал договор.')[0]).toMatch(
      /^The original denies/,
    );
    expect(only('negation', 'The minister signed the treaty.', 'Министр не подписал договор.')[0]).toMatch(
      /^The translation denies/,
    );
  });

  it('shows rules of the user the original as the source', () => {
    const seen: string[] = [];
    const rule: Rule = {
      id: 'own',
      severity: 'info',
      mqm: 'other',
      description: 'Looks at the sides.',
      defaults: {},
      checkBead(context) {
        const { source: from, target: to } = context.facts.links(context);
        seen.push(context.source.text, context.target.text, from[0]!.text, to[0]!.text);
        return [];
      },
    };
    check(align(['War ended.'], ['Война закончилась.']), { only: ['own'], customRules: [rule] });
    expect(seen).toEqual(['War ended.', 'Война закончилась.', 'War', 'Война']);
  });
});
