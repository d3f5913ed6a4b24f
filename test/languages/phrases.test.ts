import { expect, it } from 'vitest';
import { phrases } from '../../src/languages/phrases';

const at = (list: string, text: string, index = 0) => phrases(list).at(text.split(' '), index);

it('finds whole words, beginnings and endings', () => {
  expect(at('not only', 'not only he')).toEqual([0, 1]);
  expect(at('not only', 'not he')).toEqual([]);
  expect(at('refus*', 'refusal was')).toEqual([0]);
  expect(at('*less', 'homeless')).toEqual([0]);
  expect(at('un, refus*', 'unknown')).toEqual([]);
});

it('passes over up to five words at a gap', () => {
  expect(at('too … to', 'too quiet for us to hear')).toEqual([0, 4]);
  expect(at('too … to', 'too a b c d e to hear')).toEqual([0, 6]);
  expect(at('too … to', 'too a b c d e f to hear')).toEqual([]);
});

it('begins where it is told', () => {
  expect(at('all but', 'she all but speaks', 1)).toEqual([1, 2]);
  expect(at('all but', 'she all but speaks', 0)).toEqual([]);
});

it('reads several on a line, and no remarks', () => {
  const list = '\n# time\nnot until, not long # ago\n';
  expect(at(list, 'not long')).toEqual([0, 1]);
  expect(at(list, 'time')).toEqual([]);
});

it('knows an ending and any word inside a phrase', () => {
  expect(at('before *ing', 'before saving it')).toEqual([0, 1]);
  expect(at('before *ing', 'before it')).toEqual([]);
  expect(at('не * ли', 'не начать ли')).toEqual([0, 1, 2]);
  expect(at('не * ли', 'не знаю придут ли')).toEqual([]);
});
