import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';

const words = (source: string, target: string, options = {}) =>
  align([source], [target], options).beads[0]!.evidence.filter(({ kind }) => kind === 'word');

describe('the words of a bead', () => {
  it('are counted when the other side holds one of their translations, whatever the case', () => {
    expect(words('Крестьяне собирали урожай на полях.', 'The peasants gathered the harvest.')).toEqual([
      { kind: 'word', text: '3 of 4 words' },
    ]);
  });

  it('are not counted without a lexicon', () => {
    expect(
      words('Крестьяне собирали урожай.', 'The peasants gathered the harvest.', { lexicon: false }),
    ).toEqual([]);
  });
});
