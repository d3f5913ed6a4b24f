import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';
import type { Bead } from '../../src/model/bead';

const ladder = (beads: readonly Bead[]) =>
  beads.map(({ source, target }) => `${source.start}-${source.end}:${target.start}-${target.end}`);

describe('how sentences begin and end', () => {
  it('tells which of them has no counterpart where the words do not', () => {
    const source = ['Чепуха.', 'Неужели?', 'Ещё бы.', 'Ладно.'];
    const target = ['Really?', 'You bet.', 'All right then.'];
    expect(ladder(align(source, target, { lexicon: false }).beads)).toEqual([
      '0-1:0-0',
      '1-2:0-1',
      '2-3:1-2',
      '3-4:2-3',
    ]);
  });

  it('puts together what was cut behind a title or before a small letter', () => {
    const source = ['Её принял врач Ноу.', 'Врача Ноу все боялись.', 'Он лечил водой, солью и травами.'];
    const target = [
      'She was received by Dr.',
      'No.',
      'They were all afraid of Dr.',
      'No.',
      'He healed with water,',
      'salt and herbs.',
    ];
    expect(ladder(align(source, target, { lexicon: false }).beads)).toEqual([
      '0-1:0-2',
      '1-2:2-4',
      '2-3:4-6',
    ]);
  });
});
