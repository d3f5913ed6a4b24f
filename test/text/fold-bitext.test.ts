import { describe, expect, it } from 'vitest';
import { align, check, findAnchors, nameLedger } from '../../src/index';
import { toBitext } from '../../src/formats';

const languages = { sourceLanguage: 'ru', targetLanguage: 'en' };
const bead = (source: string, target: string) => toBitext([{ source, target, ...languages }], languages);
const loud = (source: string, target: string) =>
  check(bead(source, target)).filter(({ severity }) => severity !== 'info');

describe('texts with letters that are folded', () => {
  const original =
    'Въ 1905 году генера\u0301лъ Куропаткинъ отступилъ отъ Мукде\u00adна. Ки\u0301мъ И\u0306осиф молчалъ.';
  const translation = 'In 1905 General Kuropatkin retreated from Mukden. Kim Yosif kept silent.';

  it('are aligned with evidence that points into the untouched text', () => {
    const { source, target, beads } = align(original, translation, languages);
    expect(source.text).toBe(original);
    expect(beads).toHaveLength(2);
    const names = beads[0]!.evidence.filter(({ kind }) => kind === 'name');
    expect(names.map((fact) => original.slice(fact.source!.start, fact.source!.end))).toEqual([
      'Куропаткинъ',
      'Мукде\u00adна',
    ]);
    expect(names.map((fact) => target.text.slice(fact.target!.start, fact.target!.end))).toEqual([
      'Kuropatkin',
      'Mukden',
    ]);
  });

  it('have names in modern spelling, with the forms of the text', () => {
    const { entries } = nameLedger(align(original, translation, languages));
    const place = entries.find(({ name }) => name === 'Мукден')!;
    expect(place.forms[0]!.text).toBe('Мукде\u00adна');
    expect(original.slice(place.forms[0]!.spans[0]!.start, place.forms[0]!.spans[0]!.end)).toBe(
      'Мукде\u00adна',
    );
  });

  it('have anchors that span the letters as written', () => {
    const text = 'два́дцать пя́того ма\u00adя 1905 г.';
    const [anchor] = findAnchors(text, 'ru');
    expect(anchor!.value).toBe('date:1905-05-25');
    expect(anchor!.text).toBe(text.slice(anchor!.start, anchor!.end));
    expect(anchor!.start).toBe(0);
  });

  it('lose a name as other texts do, and are found at its place', () => {
    expect(loud(original, translation)).toEqual([]);
    const findings = loud(original, translation.replace('Kuropatkin', 'Linevich'));
    expect(findings.some(({ rule }) => rule.startsWith('name-'))).toBe(true);
    const [span] = findings.find(({ rule }) => rule.startsWith('name-'))!.source;
    expect(original.slice(span!.start, span!.end)).toContain('Куропаткинъ');
  });

  it('still have their mixed letters reported as written', () => {
    const findings = check(bead('В Mоскве ждали Cта\u0301лина.', 'In Moscow they awaited Stalin.'));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['mixed-script', 'info'],
      ['mixed-script', 'info'],
    ]);
    const stray = check(bead('Контроллер Iсообщает об этом.', 'The controller tells about it.'));
    expect(stray.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['mixed-script', 'сообщает']]);
  });
});
