import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';

describe('words that the lexicon knows and the other text lacks', () => {
  const source = [
    'Президент приехал в столицу утром.',
    'Переговоры с министрами продолжались весь день.',
    'Недавно несколько больниц города получили новое оборудование для операций на сердце.',
    'Врачи довольны приборами и надеются на помощь фонда.',
    'Вечером делегация посетила музей и библиотеку.',
    'На следующий день гости улетели домой.',
  ];
  const target = [
    'The president came to the capital in the morning.',
    'The talks with the ministers went on all day.',
    'The catch of the fishing fleet was recorded over a long period and then analysed.',
    'In the evening the delegation visited a museum and a library.',
    'The next day the guests flew home.',
  ];

  it('keep sentences apart that were left out and put in at the same place', () => {
    const { beads } = align(source, target);
    const paired = beads.filter(({ source: s, target: t }) => s.end > s.start && t.end > t.start);
    expect(paired.map(({ source: s, target: t }) => [s.start, t.start])).toEqual([
      [0, 0],
      [1, 1],
      [4, 3],
      [5, 4],
    ]);
  });

  it('do not part a free rendering from its original', () => {
    const free = [...target];
    free[2] = 'Cardiac surgery here has had fresh equipment in several hospitals for a while.';
    const bead = align(source, free).beads.find(({ source: s }) => s.start === 2);
    expect(bead?.target).toEqual({ start: 2, end: 3 });
  });
});
