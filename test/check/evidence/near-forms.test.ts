import { describe, expect, it } from 'vitest';
import { nearForms } from '../../../src/check/evidence/names/near-forms';
import { inCaseOf } from '../../../src/check/evidence/names/case-forms';

const pairs = (counts: Record<string, number>) => nearForms(new Map(Object.entries(counts)));

describe('nearForms', () => {
  it('finds another letter, one too many, one too few, and two that changed places', () => {
    for (const rare of ['pakustan', 'pakisttan', 'pakstan', 'pakitsan'])
      expect(pairs({ pakistan: 3, [rare]: 1 })).toEqual([{ rare, usual: 'pakistan' }]);
  });

  it('leaves alone what differs at the end, or in more letters', () => {
    expect(pairs({ german: 3, germany: 1 })).toEqual([]);
    expect(pairs({ petrov: 3, petrova: 1 })).toEqual([]);
    expect(pairs({ pakistan: 3, pokistin: 1 })).toEqual([]);
  });
});

describe('inCaseOf', () => {
  it('puts the right name in the case of the wrong one', () => {
    expect(inCaseOf('Портланда', 'Портланд', 'Портленд')).toBe('Портленда');
    expect(inCaseOf('Даннинг-стрит', 'Даннинг-стрит', 'Даунинг-стрит')).toBe('Даунинг-стрит');
    expect(inCaseOf('Пакистуном', 'Пакистун', 'Пакистан')).toBe('Пакистаном');
  });

  it('says nothing where the two are declined differently', () => {
    expect(inCaseOf('Вены', 'Вена', 'Бонн')).toBeUndefined();
  });
});
