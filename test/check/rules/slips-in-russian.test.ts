import { expect, it } from 'vitest';
import { check } from '../../../src/index';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { bundled } from '../bundled';

/** What is warned of in a Russian translation of English sentences, one beside the other. */
function warnings(source: string[], target: string[]): string[] {
  const [pair] = bundled([{ source, target, sourceLanguage: 'en', targetLanguage: 'ru' }]);
  return check(caseBitext(pair!), { only: ['name-inconsistent'] })
    .filter(({ severity }) => severity !== 'info')
    .map(({ message }) => message);
}

it('sees a slip where the passage names once more what its original names once', () => {
  const source = ['Keeper Velasquin saved the shot and then threw the ball far across the field.'];
  const right = 'Вратарь Веласкин отбил удар, а затем Веласкин далеко выбросил мяч через поле.';
  expect(warnings(source, [right])).toEqual([]);
  expect(warnings(source, [right.replace('затем Веласкин', 'затем Велаксин')])).toHaveLength(1);
});

it('sees a slip in a long word that stands right in one other place', () => {
  const source = ['He vowed to stay in UK politics.', 'The UK lost the match.'];
  const right = [
    'Он обещал остаться в политике Соединенного Королевства.',
    'Команда Соединенного Королевства проиграла матч.',
  ];
  expect(warnings(source, right)).toEqual([]);
  expect(warnings(source, [right[0]!.replace('Соединенного', 'Соудиненного'), right[1]!])).toHaveLength(1);
});
