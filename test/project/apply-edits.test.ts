import { describe, expect, it } from 'vitest';
import { applyEdits, editsInOrder } from '../../src/project/apply-edits';

const finding = (start: number, end: number, text: string) => ({ edits: [{ start, end, text }] });

describe('edits', () => {
  it('come in order, and not where two want the same place', () => {
    const findings = [finding(8, 11, 'z'), finding(0, 3, 'a'), finding(2, 5, 'b'), {}];
    expect(editsInOrder(findings)).toEqual([
      { start: 0, end: 3, text: 'a' },
      { start: 8, end: 11, text: 'z' },
    ]);
    expect(applyEdits('0123456789abcd', findings)).toBe('a34567zbcd');
  });
});
