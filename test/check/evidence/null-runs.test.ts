import { expect, it } from 'vitest';
import { align, check, type Bitext } from '../../../src/index';

/** A bitext whose second sentence has no counterpart, and an aligner that doubts it. */
function doubted(second: string, target: string): Bitext {
  const bitext = align(['Посол прибыл утром.', second, 'Вечером все уехали.'], target.split('|'), {
    sourceLanguage: 'ru',
    targetLanguage: 'en',
    pins: [
      { source: { start: 0, end: 1 }, target: { start: 0, end: 1 } },
      { source: { start: 1, end: 2 }, target: { start: 1, end: 1 } },
    ],
  });
  return { ...bitext, beads: bitext.beads.map((bead) => ({ ...bead, confidence: 0.4 })) };
}

const omissions = (bitext: Bitext) =>
  check(bitext, { only: ['omission'] }).map(({ severity, confidence }) => [severity, confidence]);

it('an omission is sure where its words stand in no passage nearby, whatever the aligner thinks', () => {
  const lost = doubted(
    'Министр прочитал длинную ноту и приказал позвать секретаря.',
    'The ambassador arrived in the morning.|In the evening everybody left.',
  );
  expect(omissions(lost)).toEqual([['error', 0.85]]);
});

it('and is no more than the aligner thinks where they do', () => {
  const cutOtherwise = doubted(
    'Министр прочитал длинную ноту и приказал позвать секретаря.',
    'The ambassador arrived in the morning, and the minister read a long note and ordered to call the secretary.|In the evening everybody left.',
  );
  for (const [severity] of omissions(cutOtherwise)) expect(severity).toBe('info');
});

/** A short passage of each side that the aligner has left alone, side by side. */
function opposite(own: string, others: string): Bitext {
  return align(
    ['Посол прибыл утром.', own, 'Вечером все уехали.'],
    ['The ambassador arrived in the morning.', others, 'In the evening everybody left.'],
    {
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      pins: [
        { source: { start: 0, end: 1 }, target: { start: 0, end: 1 } },
        { source: { start: 1, end: 2 }, target: { start: 1, end: 1 } },
        { source: { start: 2, end: 2 }, target: { start: 1, end: 2 } },
      ],
    },
  );
}

const told = (bitext: Bitext) =>
  check(bitext, { only: ['omission', 'addition'] }).map(({ severity }) => severity);

it('short passages that stand alone side by side are one put freely', () => {
  expect(told(opposite('Что обозначает', 'What it stands for'))).toEqual(['info', 'info']);
});

it('and are lost and added where they are long, or far from each other in length', () => {
  const [long, other] = [
    'Министр прочитал длинную ноту и приказал позвать секретаря.',
    'Nobody had seen the horses since the war in the mountains.',
  ];
  expect(told(opposite(long, other))).not.toContain('info');
  expect(told(opposite('Занавес', other))).not.toContain('info');
});
