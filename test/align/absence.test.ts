import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';

describe('words that the lexicon knows and the other text lacks', () => {
  const source = [
    'Президент приехал в столицу утром.',
    'Переговоры с министрами продолжались весь день.',
    'Недавно несколько больниц города получили новое оборудование для операций на сердце.',
    'Вечером делегация посетила музей и библиотеку.',
    'На следующий день гости улетели домой.',
  ];
  const target = [
    'The president came to the capital in the morning.',
    'The talks with the ministers went on all day.',
    'Several hospitals of the city have recently received new equipment for heart operations.',
    'In the evening the delegation visited a museum and a library.',
    'The next day the guests flew home.',
  ];
  const withThird = (sentence: string) => target.map((own, index) => (index === 2 ? sentence : own));
  /** What the pair of the third sentences costs in the last pass. */
  const costOfThird = (sentence: string) => {
    let last = NaN;
    align(source, withThird(sentence), {
      cost: (s, t, own) => {
        if (s.start === 2 && s.end === 3 && t.start === 2 && t.end === 3) last = own;
        return own;
      },
    });
    return last;
  };

  it('speak against a pair; words that nobody knows do not', () => {
    const other = costOfThird(
      'The wages of the fishermen were counted slowly and hidden under a dirty carpet.',
    );
    const unknown = costOfThird(
      'Zem tirga ol zem brustina frep pulgan clowip ond snibben trel o gorpy lunkett.',
    );
    expect(other).toBeGreaterThan(unknown + 0.5);
  });

  it('keep a short sentence that was left out from going into its neighbour', () => {
    const more = [
      source[0]!,
      'Погода была тёплая и сухая.',
      ...source.slice(1, 4),
      'Оркестр играл вальс.',
      source[4]!,
    ];
    const whole = [
      target[0]!,
      'The weather was warm and dry.',
      ...target.slice(1, 4),
      'The orchestra played a waltz.',
      target[4]!,
    ];
    for (const left of [1, 5]) {
      const { beads } = align(
        more,
        whole.filter((_, index) => index !== left),
      );
      const omitted = beads.filter(({ target: t }) => t.start === t.end).map(({ source: s }) => s);
      expect(omitted).toEqual([{ start: left, end: left + 1 }]);
    }
  });

  it('do not part a free rendering from its original', () => {
    const free = withThird('Cardiac surgery here has had fresh equipment in several hospitals for a while.');
    const bead = align(source, free).beads.find(({ source: s }) => s.start === 2);
    expect(bead?.target).toEqual({ start: 2, end: 3 });
  });
});
