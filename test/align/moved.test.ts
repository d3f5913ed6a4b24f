import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';

const source = [
  'Делегация прибыла в Москву 12 марта 1952 года.',
  'Министр Громыко принял посла Великобритании.',
  'Они обсудили поставки 500 тонн зерна в Индию.',
  'Посол поблагодарил министра за тёплый приём.',
  'Вечером гости посетили Большой театр.',
  'На следующий день делегация вылетела в Лондон.',
];
const target = [
  'The delegation arrived in Moscow on 12 March 1952.',
  'Minister Gromyko received the ambassador of Great Britain.',
  'They discussed deliveries of 500 tons of grain to India.',
  'The ambassador thanked the minister for the warm welcome.',
  'In the evening the guests visited the Bolshoi theatre.',
  'The next day the delegation flew to London.',
];

describe('a passage that stands elsewhere', () => {
  it('is an omission and an addition that point to each other', () => {
    const [first, ...rest] = target;
    const { beads } = align(source, [...rest, first!]);
    const omission = beads.findIndex((bead) => bead.target.start === bead.target.end);
    const addition = beads.findIndex((bead) => bead.source.start === bead.source.end);
    expect(beads[omission]!.source).toEqual({ start: 0, end: 1 });
    expect(beads[addition]!.target).toEqual({ start: 5, end: 6 });
    expect(beads[omission]!.movedTo).toBe(addition);
    expect(beads[addition]!.movedTo).toBe(omission);
  });

  it('is not seen in an omission and an addition that have nothing in common', () => {
    const { beads } = align(source.slice(1), [
      ...target.slice(1),
      'Nobody knew why the shop was closed on Mondays.',
    ]);
    expect(beads.every(({ movedTo }) => movedTo === undefined)).toBe(true);
  });
});
